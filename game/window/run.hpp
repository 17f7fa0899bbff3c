// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/gesture.hpp"
#include "play/game.hpp"

#include <filesystem>
#include <functional>
#include <optional>

namespace window {

struct Options {
    std::filesystem::path assets;
    unsigned width = 1280, height = 720;
    bool mute = false;          ///< no sound is ever made
    bool kiosk = false;         ///< the window stays, and stays on the whole screen, until the game itself is over
    bool safe_graphics = false; ///< asks of the graphics what OpenGL 1.1 could do, in small textures
    /// What becomes of the game's page before it is shown; none: it stays as it is.
    std::function<page::Page(page::Page)> seen = {};
    /// Hears keys before the game does. True: that was all.
    std::function<bool(page::Key)> first = {};
    /// Told after each press on the game, before what came of it is shown.
    std::function<void()> pressed = {};
    /// The part of the desktop that the window fills, without a frame; none: it stands in the middle.
    std::optional<page::Rect> fills = {};
};

/// Shows the game in a window until the player leaves or closes it. False if no window could be opened. Ask `probe_display` first.
bool run(play::Game&, const Options&);

/// What a page needs to know of the settings.
page::Comfort comfort_of(const play::Settings&);

}
