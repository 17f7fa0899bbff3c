// SPDX-License-Identifier: MIT
#pragma once
#include "page/layout.hpp"

namespace page {

/// Turns an arranged page round for those who read from right to left: every piece, target and scroller goes to the other side.
/// Whoever draws it turns the place behind it round as well; people and pictures stay as they are drawn.
void mirror(Layout&);

}
