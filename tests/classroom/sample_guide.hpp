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

**Another way.** Go back to `lunch/thumb`.

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

classroom::PausePoint point(const std::string& where, double share, bool always = true);

std::vector<classroom::PausePoint> points();

/// A story of twelve minutes that decides at 10, 40 and 70 of 100 moments.
classroom::Pace pace();

classroom::Plan plan(int minutes, story::Band band = story::Band::Eleven);

std::size_t at(const classroom::Session& session, classroom::PartKind kind, std::size_t nth = 0);

std::size_t count(const classroom::Session& session, classroom::PartState state);

bool ends_well(const classroom::Session& session);

}
