// SPDX-License-Identifier: MIT
#pragma once
#include "play/game.hpp"
#include "terminal/lines.hpp"

#include <iosfwd>
#include <string_view>

namespace terminal {

/// Plays the game as numbered text until the player leaves or the input ends; both are fine. The exit status.
int run(play::Game&, std::istream&, std::ostream&, const Shape&);

/// 80 columns, for the codes of the locale ("UTF-8") and the locale the environment asks for ("ar_EG.UTF-8"), which the computer may not
/// have. UTF-8 where either says so. "C" says nothing about the terminal, and nearly all of them show UTF-8: there it is plain ASCII,
/// except where words have letters that ASCII cannot spell: a row of question marks tells nobody anything. Where other codes are named,
/// nothing but ASCII.
Shape shape_of(std::string_view codes, std::string_view asked_for);
/// The shape for the environment. Call after setlocale.
Shape shape_of_locale();

}
