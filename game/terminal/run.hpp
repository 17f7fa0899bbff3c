// SPDX-License-Identifier: MIT
#pragma once
#include "play/game.hpp"
#include "terminal/lines.hpp"

#include <iosfwd>

namespace terminal {

/// Plays the game as numbered text until the player leaves or the input ends; both are fine. The exit status.
int run(play::Game&, std::istream&, std::ostream&, const Shape&);

/// 80 columns; plain ASCII unless the locale of the environment is UTF-8. Call after setlocale.
Shape shape_of_locale();

}
