// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/plan.hpp"
#include "print/parts.hpp"

namespace print {

/// Where a class decides: each choice of this band with its letters.
void add_votes(const Order&, double text_size, std::vector<Block>& out);

/// Every pause point of the guide as a panel, those of the plan marked; then what the guide says on going back.
void add_stops(const Order&, const classroom::Guide&, const classroom::Plan&, double text_size, std::vector<Block>& out);

}
