// SPDX-License-Identifier: MIT
#pragma once
#include "story/play.hpp"

/// What a Progress remembers: the facts, then one watch bit for each beat or option that a condition asks about.
namespace story {

/// Facts at their start, town facts as the town has them, nothing seen.
std::vector<std::int64_t> fresh_memory(const Episode&, const Setup&);

bool has_seen(const Episode&, const Progress&, int watch);
void mark_seen(const Episode&, Progress&, int watch);

/// Applies effects and appends what they changed.
void take_effects(const Episode&, const std::vector<Effect>&, Step&);

}
