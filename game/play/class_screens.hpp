// SPDX-License-Identifier: MIT
#pragma once
#include "play/projection.hpp"
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// A choice of the story while a class makes it: talk, choose, see the spread, decide.
class VoteScreen : public Screen {
public:
    explicit VoteScreen(Projection& projection) : projection_(projection) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;
    bool step_back() override;

private:
    Projection& projection_;
};

/// What this class chose, at the end.
class DebriefScreen : public Screen {
public:
    explicit DebriefScreen(Projection& projection) : projection_(projection) {}
    [[nodiscard]] page::Page page() const override { return projection_.debrief_on_wall(); }
    Next on(const page::ControlId&) override {
        if (projection_.turn_debrief())
            return Stay{};
        return Back{};
    }

private:
    Projection& projection_;
};

}
