// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"

#include <string>

/// A small guide, a plan and a session made from it.
namespace sample {

inline const std::string guide_text = R"(# The Sample: for the adult in the room

**What it is for.** Somebody is laughed at
in a chat. *Nobody* writes.

**Content note.** Strength 2.

## Where to stop (choose two)
The desk stops there.

| at | ask | listen for | better not |
|---|---|---|---|
| Lunch, **first** (`lunch/mina-now`; every way) | "Who *saw* it?" | Fifteen. | "So?" |
| Corridor (`corridor/walk`, `corridor/hood`) | "And then?" | Hood up. | Naming. |

**Rewind.** Go back to `lunch/thumb`.

## To talk about afterwards (pick, don't tick)
- What did **Mina** hear?
  And what not?
- Whose job was it?

## What not to make of it
No vote on who was best.

## If a child tells you something real
Listen.

Pass it on.
)";

inline classroom::PausePoint point(const std::string& where, double share, bool always = true) {
    classroom::PausePoint made;
    made.stop.where = where;
    made.stop.at = {where + "/beat"};
    made.share = share;
    made.always = always;
    return made;
}

inline std::vector<classroom::PausePoint> points() {
    return {point("lunch", 0.2), point("corridor", 0.35), point("copier", 0.45, false), point("evening", 0.6), point("thursday", 0.8)};
}

inline classroom::Plan plan(int minutes, story::Band band = story::Band::Eleven) {
    story::ContentNote note;
    note.minutes_from = 8;
    note.minutes_to = 12;
    classroom::Wish wish;
    wish.band = band;
    wish.minutes = minutes;
    return classroom::plan_session(wish, note, points());
}

inline std::size_t at(const classroom::Session& session, classroom::PartKind kind, std::size_t nth = 0) {
    for (std::size_t one = 0; one < session.parts().size(); ++one)
        if (session.parts()[one].part.kind == kind && nth-- == 0)
            return one;
    return session.parts().size();
}

inline std::size_t count(const classroom::Session& session, classroom::PartState state) {
    std::size_t all = 0;
    for (const classroom::Running& one : session.parts())
        all += one.state == state ? 1 : 0;
    return all;
}

inline bool ends_well(const classroom::Session& session) {
    for (const auto kind : {classroom::PartKind::Exit, classroom::PartKind::DeRole}) {
        const std::size_t one = at(session, kind);
        if (one == session.parts().size() || session.parts()[one].state == classroom::PartState::Dropped)
            return false;
    }
    return true;
}

}
