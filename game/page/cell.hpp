// SPDX-License-Identifier: MIT
#pragma once
#include "page/typesetter.hpp"

namespace page {

/// The room a control takes if it may be this wide at most.
Size cell_size(const Typesetter&, int control, double width);

/// Sets a control into a rectangle at least as large as its cell: ground, number or icon, label, note.
void set_cell(Typesetter&, int control, Rect, int holder);

}
