// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// On a computer that is only there for this game: one gets up, the next sits down, and an adult closes it.
namespace play::words {

inline constexpr Phrase kiosk_next{"kiosk.next", "Next player"};
inline constexpr Phrase kiosk_next_note{"kiosk.next-note", "Somebody else sits down and starts from the lighthouse."};
inline constexpr Phrase kiosk_close{"kiosk.close", "Close the game"};
inline constexpr Phrase kiosk_close_note{"kiosk.close-note", "For an adult."};
inline constexpr Phrase kiosk_door{"kiosk.door", "On this computer the game stays open all day, and only an adult closes it."};
inline constexpr Phrase kiosk_sum{"kiosk.sum", "To close the game, work this out: {times} times {of}, plus {plus}"};

}
