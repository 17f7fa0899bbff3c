// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

#include <vector>

namespace play {

/// The screens that lie on each other, the newest on top. Adds the frame and the notices to every page, and does what the frame asks.
class ScreenStack {
public:
    explicit ScreenStack(Sitting& sitting);
    void push(std::unique_ptr<Screen> screen) { screens_.push_back(std::move(screen)); }
    [[nodiscard]] page::Page page() const;
    [[nodiscard]] std::vector<page::Page> soon() const;
    void on(const page::ControlId&);
    [[nodiscard]] bool over() const { return over_; }

private:
    void follow(Next next);
    void go_back();
    void go_home();

    Sitting& sitting_;
    std::vector<std::unique_ptr<Screen>> screens_;
    bool over_ = false;
};

}
