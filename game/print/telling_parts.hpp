// SPDX-License-Identifier: MIT
#pragma once
#include "print/telling.hpp"

namespace print {

/// What can be picked in an activity, what is said to it, and how it may end.
std::vector<Line> activity_lines(const Teller&, const story::Activity&, const story::Progress* now);

}
