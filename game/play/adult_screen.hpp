// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// What the strong parts, or one story for 14 and over, treat and why, for an adult, and a sum that a young child cannot do. The right
/// answer opens them.
class AdultScreen : public Screen {
public:
    /// With no story it is about the strong parts of all of them.
    explicit AdultScreen(Sitting& sitting, const Shelved* story = nullptr) : sitting_(sitting), story_(story) {}
    /// What an adult wants to open is the door: the right answer leaves the game.
    struct Door {};
    AdultScreen(Sitting& sitting, Door) : sitting_(sitting), story_(nullptr), door_(true) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    [[nodiscard]] std::string what_it_treats() const;

    Sitting& sitting_;
    const Shelved* story_;
    bool door_ = false;
};

}
