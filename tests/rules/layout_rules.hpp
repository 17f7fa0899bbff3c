// SPDX-License-Identifier: MIT
#pragma once
#include "page/layout.hpp"
#include "paint/text.hpp"

/// What must be true of every arranged page. Each rule tells what it finds, in a few words; nothing found is well.
namespace rules {

using Findings = std::vector<std::string>;

/// A02: words stand on an opaque ground of their own, never on the picture.
Findings words_off_ground(const page::Layout&);
/// A04: nothing smaller than 18 px at 1080p (counted in the window's unit), body text not under 26; lines 1.5 apart, of large words 1.3.
Findings small_words(const page::Page&, const page::Layout&, int text_scale);
/// A04: no line of a bubble longer than 40 characters, no other line than 80.
Findings long_lines(const page::Layout&, const paint::PangoMeasure&);
/// A05: words do not leave what holds them.
Findings clipped_words(const page::Layout&);
/// A05: neither words, nor panels, nor what can be pressed lies on its like.
Findings overlaps(const page::Layout&);
/// A05: everything to be pressed has a place in its window or scroller, every block is to be read whole.
Findings out_of_reach(const page::Page&, const page::Layout&);
/// A05: what slides does so up and down alone, within the window, and shows two lines at least.
Findings bad_scrollers(const page::Layout&);
/// A06: targets are 44x44 at least, choices 48 high, and 8 apart.
Findings small_targets(const page::Layout&);

}
