// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "play/game.hpp"

#include <filesystem>

namespace window {

struct Options {
    std::filesystem::path assets;
    unsigned width = 1280, height = 720;
    bool mute = false;          ///< no sound is ever made
    bool kiosk = false;         ///< the window stays, and stays on the whole screen, until the game itself is over
    bool safe_graphics = false; ///< asks of the graphics what OpenGL 1.1 could do, in small textures
};

/// Shows the game in a window until the player leaves or closes it. False if no window could be opened. Ask `probe_display` first.
bool run(play::Game&, const Options&);

/// What a page needs to know of the settings.
page::Comfort comfort_of(const play::Settings&);

}
