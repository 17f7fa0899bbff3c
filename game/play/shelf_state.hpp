// SPDX-License-Identifier: MIT
#pragma once
#include "play/sitting.hpp"

namespace play {

/// What an episode is to this player now.
enum class ShelfState { Fresh, PartWay, Played, ForOlder, Damaged };

ShelfState state_of(const Sitting&, const Shelved&);
bool can_be_opened(ShelfState);
/// Whether it is for 14 and over alone, and no adult has opened such stories yet.
bool needs_adult(const Sitting&, const Shelved&);

/// The story that somebody should hear of first: the one left part way, else the first that was not played. Null if there is none.
const Shelved* next_story(const Sitting&);

}
