// SPDX-License-Identifier: MIT
#pragma once
#include "page/gesture.hpp"
#include "page/layout.hpp"
#include "page/span.hpp"

namespace page {

/// Where the player's attention is on a page: what a press would press, what is scrolled how far. A value the face keeps between pages.
struct Focus {
    ControlId at;
    ControlId hover;
    ControlId held;   ///< pressed down with the mouse and not let go yet
    double main = 0;  ///< pixels scrolled down
    double phone = 0; ///< pixels scrolled up from the newest message
    std::string page, moment;
    std::string spoken;             ///< the block that is being read aloud, or empty
    Span word;                      ///< of its plain text, the word that is being said, where that is known
    double word_y = -1;             ///< and the middle of the line it stands in, unscrolled; -1: not known
    int ruler = -1;                 ///< the line the reading ruler was moved to, in `reading_lines`; -1: it goes along with voice and focus
    std::vector<ControlId> scanned; ///< what a scan stands at: one control or a group
    Zone slides = Zone::Fixed;      ///< the words a scan stands at
    bool operator==(const Focus&) const = default;
};

/// Makes a focus fit a layout: on a new page the first control of its content has it, on the same page it stays where it was.
void settle(const Layout&, Focus&);

/// How far a zone is moved up.
double scrolled(const Layout&, const Focus&, Zone);

/// Where something is in the window now.
Rect seen(const Layout&, const Focus&, const Rect&, Zone);

/// Whether all of it (or, of something taller than its scroller, its top) is in view.
bool in_view(const Layout&, const Focus&, const Target&);

/// Slides until the target is in view.
void reveal(const Layout&, Focus&, const Target&);

/// Slides until the words of a block are in view; of words that are taller than that, their beginning.
void reveal_block(const Layout&, Focus&, int block);

/// Slides until the line of a block that has its middle there, unscrolled, is in view.
void reveal_line(const Layout&, Focus&, int block, double middle);

/// What a gesture presses, if anything. Moves focus and scrolling. Closed controls are never pressed.
std::optional<ControlId> resolve(const Layout&, Focus&, const Gesture&);

}
