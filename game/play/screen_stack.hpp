// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

#include <algorithm>
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

    /// From the title or the map again, with this screen on top if there is one.
    void begin_at(std::unique_ptr<Screen> screen);
    /// Whether a screen of this kind lies somewhere, or on top.
    template <class S>
    [[nodiscard]] bool has() const {
        return std::ranges::any_of(screens_, [](const auto& one) { return dynamic_cast<const S*>(one.get()) != nullptr; });
    }
    template <class S>
    [[nodiscard]] bool shows() const {
        return dynamic_cast<const S*>(screens_.back().get()) != nullptr;
    }
    template <class S>
    void remove() {
        std::erase_if(screens_, [](const auto& one) { return dynamic_cast<const S*>(one.get()) != nullptr; });
    }

private:
    void follow(Next next);
    void go_back();
    void go_home();

    Sitting& sitting_;
    std::vector<std::unique_ptr<Screen>> screens_;
    bool over_ = false;
};

}
