// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// For adults: what to do when a child tells something, whom children can turn to here, which helplines wait to be confirmed.
class AdultsScreen : public Screen {
public:
    explicit AdultsScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

/// The two documents behind the stories: what children asked, what the report says, and where each is played.
class SourcesScreen : public Screen {
public:
    explicit SourcesScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;

private:
    Sitting& sitting_;
};

}
