// SPDX-License-Identifier: MIT
#pragma once
#include "page/focus.hpp"

namespace page {

/// One line of words that can be read on its own.
struct ReadingLine {
    Rect rect; ///< unscrolled
    Zone zone = Zone::Fixed;
    int block = -1, control = -1; ///< whose words
};
/// All of a page, in the order they are read: top to bottom, column by column of what holds them.
std::vector<ReadingLine> reading_lines(const Layout&);

/// Where the reading ruler lies in the window now: over the line it was moved to, else over what is being read aloud, else over what has
/// the focus, else (and while "Go on" has it) over what is new, or the first line in sight. Nothing on a page without words.
std::optional<Rect> ruler_at(const Page&, const Layout&, const Focus&);

/// Moves the ruler so many lines on, and slides the page along.
void move_ruler(const Layout&, Focus&, int by);

}
