// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/guide.hpp"
#include "print/parts.hpp"

namespace print {

/// What the guide says above and below its table of pause points.
enum class Beside { Above, Below };
void add_beside_stops(const Order&, const classroom::Guide&, Beside, double size, std::vector<Block>& out);

/// A panel for the first page: if a child tells something real.
void add_disclosure(const Order&, const classroom::Guide&, double size, std::vector<Block>& out);

/// What to talk about afterwards.
void add_talk(const Order&, const classroom::Guide&, double size, std::vector<Block>& out);

/// What the guide has for reading later: every other section in its order.
void add_rest(const Order&, const classroom::Guide&, double size, std::vector<Block>& out);

}
