// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/guide.hpp"
#include "classroom/pace.hpp"
#include "story/episode.hpp"

#include <optional>

namespace classroom {

/// A stop and where in its story it stands.
struct PausePoint {
    Stop stop;
    double share = 0;   ///< how much of the story has been told there: 0 to 1
    bool always = true; ///< every way through the story comes by
};

/// The stops of a guide that this episode has, in the order of the story.
std::vector<PausePoint> pause_points(const Guide&, const story::Episode&);

/// The places of a guide's stops that the episode does not have, each with the line of the guide and what was probably meant.
std::vector<base::Diagnostic> check_stops(const Guide&, const story::Episode&);

enum class PartKind { GroundRules, Starter, Story, Pause, Rewind, Talk, Exit, DeRole };

/// One part of a session. Its title and the cards that are no pause's are words of the game's (play/class_words.hpp).
struct Part {
    PartKind kind = PartKind::Story;
    int wish = 0;  ///< seconds it would like
    int least = 0; ///< seconds it can be done in
    bool may_drop = false;
    std::optional<Stop> stop;     ///< of a pause, and of the story before it
    double from = 0, to = 1;      ///< of a piece of story: which share of it
    std::vector<std::string> cut; ///< of the last piece of a story that does not fit: where it holds, and is left for another day
    bool operator==(const Part&) const = default;
};

struct Wish {
    story::Band band = story::Band::Eleven;
    int minutes = 30;                               ///< 15, 30 or 45; any other number will do
    std::optional<std::vector<std::size_t>> pauses; ///< which of the pause points; none: as many as fit (1, 2, 3)
};

/// A session on paper: its parts in their order.
struct Plan {
    story::Band band = story::Band::Eleven;
    int seconds = 0;
    std::vector<Part> parts;
    bool whole_story = true;         ///< false: the story is left after its last stop, and goes on another day
    std::vector<Stop> left;          ///< the stops of what is left for that day
    std::vector<Pace::Leave> leaves; ///< where the story can be left, should time run out
};

/// Ground rules, a starter, the story with its pauses, back and another way, talk, exit, and leaving the roles.
Plan plan_session(const Wish&, const Pace&, const std::vector<PausePoint>&);
/// The same for an episode and its guide: what the desk and the paper both show.
Plan plan_session(const Wish&, const Guide&, const story::Episode&);

/// "Lunch" of "Lunch: “Under the boots …” (11 and up …)": as much as a line of the plan has room for.
std::string short_name(const Stop&);

}
