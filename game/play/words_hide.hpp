// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// The page that is shown instead of the game when somebody wants nobody to see it, and how it works.
namespace play::words {

inline constexpr Phrase hide_how{"hide.how",
                                 "Quick hide: press Shift three times, fast. The game is gone at once and a page about birds is there. "
                                 "To come back, type {word}, or hold Escape for two seconds."};
inline constexpr Phrase hide_now{"hide.now", "Hide the game"};
inline constexpr Phrase hide_now_note{"hide.now-note", "Or Shift, three times, fast."};
inline constexpr Phrase adults_hide{"adults.hide", "When a screen turns into birds"};
inline constexpr Phrase adults_hide_why{
    "adults.hide-why", "It is for a child who is looked at over the shoulder by the wrong person. Nothing is lost by it, and nothing is "
                       "written down. Sticky keys do not get in its way, but five presses of Shift may switch them on."};

// The birds
inline constexpr Phrase birds_title{"birds.title", "Birds on the lake"};
inline constexpr Phrase birds_weather{"birds.weather", "Today: light cloud, 14 degrees, a little wind from the west."};
inline constexpr Phrase birds_mallard{"birds.mallard", "Mallard. All year. The drake has a green head, the duck a blue patch on the wing."};
inline constexpr Phrase birds_coot{"birds.coot", "Coot. All year. Black, with a white forehead. Builds a nest of reeds that floats."};
inline constexpr Phrase birds_grebe{"birds.grebe",
                                    "Great crested grebe. March to October. Dives for half a minute and comes up elsewhere."};
inline constexpr Phrase birds_swan{"birds.swan", "Mute swan. All year. The young ones stay grey until their second winter."};
inline constexpr Phrase birds_heron{"birds.heron", "Grey heron. All year. Stands still in shallow water for a long time."};
inline constexpr Phrase birds_more{"birds.more", "More birds"};
inline constexpr Phrase birds_first{"birds.first", "First page"};
inline constexpr Phrase birds_close{"birds.close", "Close the list"};
inline constexpr Phrase birds_kingfisher{"birds.kingfisher", "Kingfisher. April to September. Mostly a blue line over the water."};
inline constexpr Phrase birds_gull{"birds.gull", "Black-headed gull. All year. In winter its head is white, with a dark dot."};
inline constexpr Phrase birds_wagtail{"birds.wagtail", "White wagtail. March to October. Runs along the shore and nods its tail."};
/// Stands in `birds_heron`; small letters.
inline constexpr Phrase hide_word{"hide.word", "heron"};

}
