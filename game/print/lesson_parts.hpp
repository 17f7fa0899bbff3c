// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/guide.hpp"
#include "print/parts.hpp"

namespace print {

/// The guide's own sections, one after the other; where its table of pause points stands, `stops` is called instead, with what is said
/// before the table.
void add_guide(const Order&, const classroom::Guide&, double size, std::vector<Block>& out,
               const std::function<void(const std::vector<Block>&)>& stops);

}
