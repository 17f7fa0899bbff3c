// SPDX-License-Identifier: MIT
#pragma once
#include "sample_town.hpp"

#include <doctest/doctest.h>

#include <set>

namespace town {

/// What holds for every page of the game: the frame last, ids given once, nothing without words, help and a break within one press.
void holds_the_rules(const Page& page);

}
