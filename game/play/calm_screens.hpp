// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// Help at the lighthouse: one press away from everywhere, never locked, never counted.
class HelpScreen : public Screen {
public:
    explicit HelpScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

/// A breather: go back, leave, or get help.
class BreakScreen : public Screen {
public:
    explicit BreakScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

/// Leaving, which is a good ending too.
class ByeScreen : public Screen {
public:
    explicit ByeScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

}
