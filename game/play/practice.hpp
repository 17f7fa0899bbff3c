// SPDX-License-Identifier: MIT
#pragma once
#include "play/library.hpp"

#include <cstdint>

namespace play {

class Sitting;

/// How many practise at one screen: one, two who must agree, or a circle with role cards.
enum class Together { Alone, Pairs, Circle };

/// What a sitting remembers of its drills.
struct Practice {
    Together together = Together::Alone;
    std::uint64_t seed = 0;         ///< what is drawn hangs on it and on nothing else
    std::uint64_t draws = 0;        ///< so many were drawn
    std::vector<std::string> tried; ///< in this sitting, each once
};

/// The drills of the player's band that are no stronger than they want it, in order.
std::vector<const Shelved*> drills_for(const Sitting&);
/// Those of one topic.
std::vector<const Shelved*> drills_about(const Sitting&, std::string_view topic);
/// Whether it was played to its end, now or in an earlier sitting that was kept.
bool was_tried(const Sitting&, const Shelved&);
/// One that was not tried in this sitting, as long as there are any; never `not_this`, if there are others. Null if there are none at all.
const Shelved* draw_drill(Sitting&, const Shelved* not_this = nullptr);
/// The one after this in the order of the list; after the last the first.
const Shelved* drill_after(const Sitting&, const Shelved* drill);

}
