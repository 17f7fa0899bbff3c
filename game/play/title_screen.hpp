// SPDX-License-Identifier: MIT
#pragma once
#include "play/screen.hpp"
#include "play/sitting.hpp"

namespace play {

/// The first page: Play is the first thing, Carry on the second.
class TitleScreen : public Screen {
public:
    explicit TitleScreen(Sitting& sitting) : sitting_(sitting) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;
    [[nodiscard]] std::vector<page::Page> soon() const override;

private:
    Sitting& sitting_;
};

/// Who is playing: those who were here before, the age band, guest or not.
class WhoScreen : public Screen {
public:
    explicit WhoScreen(Sitting& sitting) : sitting_(sitting), band_(sitting.player().band) {}
    [[nodiscard]] page::Page page() const override;
    Next on(const page::ControlId&) override;
    [[nodiscard]] std::vector<page::Page> soon() const override;

private:
    Sitting& sitting_;
    story::Band band_;
};

/// Where a returning player goes: into the story that was left part way, else to the next one's door, else to the map.
Next into_town(Sitting&);

}
