// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

#include <string>

namespace play {

/// The page that hides the game: birds on a lake, and nothing that tells what it is instead of. It has two sides.
enum class NeutralSide { First, Second };
page::Page neutral_page(NeutralSide);

/// What its controls do. Leaving takes two presses on two sides, so that nobody comes back by leaning on a key.
enum class NeutralPress { None, First, Second, Leave };
NeutralPress neutral_press(NeutralSide, const page::ControlId&);

/// The word that leads back when it is typed, in small letters.
std::string neutral_word();

}
