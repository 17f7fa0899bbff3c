// SPDX-License-Identifier: MIT
#include "window/run.hpp"

#include "window/loop.hpp"

namespace window {

page::Comfort comfort_of(const play::Settings& settings) {
    return {settings.text_scale, settings.theme, settings.font, settings.calm_motion};
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
