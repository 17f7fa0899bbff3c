// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// An animal, a name and a form of address, each from a list: nothing is ever typed. Guest, or with a place that is kept.
class SelfScreen : public Screen {
public:
    SelfScreen(Sitting& sitting, Self self);
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    [[nodiscard]] bool taken() const;
    [[nodiscard]] std::string called() const;
    void add_lists(class Sheet&) const;

    static constexpr std::size_t names_at_once = 6;
    Sitting& sitting_;
    Self self_;
    std::size_t first_name_ = 0;
};

}
