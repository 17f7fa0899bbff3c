// SPDX-License-Identifier: MIT
#pragma once
#include "paint/colour.hpp"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace paint {

/// The colours of the whole game. The table in the design rules text and meaning; the rest are of the interface.
struct Theme {
    std::string_view id;
    Colour page, card, me, them;   ///< grounds
    Colour text, kind, hurt, info; ///< on all of them
    Colour panel;                  ///< panels over the stage
    Colour inset;                  ///< parts of a panel
    Colour soft;                   ///< small print
    Colour line;                   ///< edges of choices
    Colour accent, on_accent;      ///< what goes on; phone heads; numbers
    Colour focus, tint;            ///< the ring, and the ground of what has it
    Colour gold;                   ///< shells and stars
    Colour note;                   ///< notes of coloured paper
    Colour water;                  ///< a board with people around it
    std::array<Colour, 4> bricks;  ///< parts something is built of
    Colour phone_edge, phone_screen;
    double veil = 0;             ///< how much a place is darkened behind everything
    double edge = 0;             ///< width of a line around panels, where shadows cannot be seen
    std::array<Colour, 7> names; ///< of those who speak
};

/// The theme of this name; paper if there is none.
const Theme& theme_named(std::string_view id);
std::span<const Theme> themes();

/// The colour of a speaker's name: always the same one.
Colour name_colour(const Theme&, std::string_view speaker_id);

/// The ground of an app's head on the phone, and the words on it.
struct AppColours {
    Colour ground, words;
};
AppColours app_colours(const Theme&, std::string_view app);

/// Two colours that stand on each other somewhere, and how much they must differ.
struct Pair {
    std::string_view what;
    Colour over, under;
    double least = 4.5;
};
/// How much of the accent is in the ground of the word that is being read aloud.
inline constexpr double word_tint = 0.16;
/// And how much of it lies over what is in the reading ruler.
inline constexpr double ruler_tint = 0.08;

/// Every pair in use, for the contrast test.
std::vector<Pair> pairs_in_use(const Theme&);

}
