// SPDX-License-Identifier: MIT
#include "window/run.hpp"

#include "window/loop.hpp"

namespace window {

page::Comfort comfort_of(const play::Settings& settings) {
    page::Comfort comfort{settings.text_scale, settings.theme, settings.font, settings.calm_motion || settings.plain};
    comfort.airy = settings.airy;
    comfort.plain = settings.plain;
    comfort.ruler = settings.ruler;
    return comfort;
}

bool run(play::Game& game, const Options& options) {
    Loop loop(game, options, find_voice());
    if (!loop.open())
        return false;
    while (!loop.over()) {
        loop.turn();
        loop.rest();
    }
    game.flush();
    return true;
}

}
