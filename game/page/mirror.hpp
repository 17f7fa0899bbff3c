// SPDX-License-Identifier: MIT
#pragma once
#include "page/layout.hpp"

namespace page {

/// Turns an arranged page round for those who read from right to left: every piece, target and scroller goes to the other side.
/// What is pinned to a drawing (houses on the map) stays where it is drawn, for drawings are not turned round.
void mirror(Layout&, const Page&);

}
