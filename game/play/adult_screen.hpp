// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// What the strong parts treat and why, for an adult, and a sum that a young child cannot do. The right answer opens them.
class AdultScreen : public Screen {
public:
    explicit AdultScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

}
