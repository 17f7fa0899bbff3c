// SPDX-License-Identifier: MIT
#pragma once
#include "page/fill.hpp"
#include "page/parts.hpp"

namespace page {

/// Part of a sheet: a subheading and what follows it, or a group of controls.
struct Section {
    std::vector<int> blocks, controls;
};

/// A sheet taken apart: what stands over everything, the way back beside it, the parts it has, its sections, and the buttons below.
struct Spread {
    std::vector<int> head, back, parts, foot;
    std::vector<Section> sections;
};
Spread spread_of(const Page&, const Sorted&);

/// Whether a control only leaves the sheet it is on.
bool goes_back(const Control&);
/// Words over a sheet, its way back at the right end of them. Where the sheet goes on.
double set_head(Typesetter&, const std::vector<int>& blocks, const std::vector<int>& back, double x, double width, int holder);

/// Fills a sheet with its sections, in two columns where there is room.
Fill filled_with(Typesetter&, const Spread&);

}
