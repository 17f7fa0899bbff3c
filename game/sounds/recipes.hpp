// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/kit.hpp"

#include <span>
#include <string_view>

namespace sounds {

/// Where a sound belongs, and so how loud it is.
enum class Use {
    Interface, ///< of buttons and pages
    Phone,     ///< of the chats
    World      ///< of world.json, named by stories
};

/// How to make one short sound.
struct Recipe {
    std::string_view id;
    Use use;
    Samples (*make)();
};

/// Every short sound there is.
std::span<const Recipe> recipes();
const Recipe* recipe(std::string_view id);

/// The sound as it is played: made, as loud as its use asks for (its loudest 400 ms), and with soft ends.
Samples made(const Recipe&);
/// In LUFS.
double loudness_of(Use);

// the makers, by file
Samples make_press();
Samples make_focus();
Samples make_back();
Samples make_turn();
Samples make_choice();
Samples make_closed();
Samples make_ending();
Samples make_message();
Samples make_sent();
Samples make_reaction();
Samples make_typing();
Samples make_buzz();
Samples make_bell();
Samples make_footsteps();
Samples make_lake();
Samples make_rain();
Samples make_page();
Samples make_tap();

}
