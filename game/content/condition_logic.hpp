// SPDX-License-Identifier: MIT
#pragma once
#include "story/episode.hpp"

#include <span>

namespace content {

using Conditions = std::vector<const story::Condition*>;

/// Whether facts, lines seen and bands could be such that all of `yes` hold and none of `no`, as far as conditions tell:
/// every fact may have any of its values. Where there are too many to try the answer is no: the explorer knows exactly.
bool can_happen(const story::Episode&, const Conditions& yes, const Conditions& no);

/// Whether a condition is empty and so always holds.
bool is_always(const story::Condition&);

/// Whether a condition asks for any fact that fits.
template <class Fits>
bool asks_for(const story::Condition& condition, const Fits& fits) {
    if (!condition.fact.none() && fits(condition.fact))
        return true;
    for (const story::Condition& inside : condition.of)
        if (asks_for(inside, fits))
            return true;
    return false;
}

}
