// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// Hands out the role cards of a circle, one a press; then the drill begins. In each round everybody gets the next card.
class RolesScreen : public Screen {
public:
    RolesScreen(Sitting& sitting, const Shelved& drill, bool drawn, unsigned round)
        : sitting_(sitting), drill_(drill), drawn_(drawn), round_(round) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;
    bool step_back() override;

private:
    Sitting& sitting_;
    const Shelved& drill_;
    bool drawn_;
    unsigned round_;
    std::size_t card_ = 0;
};

}
