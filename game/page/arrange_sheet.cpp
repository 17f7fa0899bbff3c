// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"
#include "page/spread.hpp"

#include <array>
#include <cmath>
#include <string_view>

namespace page {
namespace {

/// Pages whose sections lie beside each other where there is room.
constexpr std::array<std::string_view, 9> spreads{"settings", "keys",   "help",   "about",    "notebook",
                                                  "ending",   "adults", "drills", "drill-end"};

Fill panel_fill(Typesetter& set, const Sorted& controls, bool buttons_beside) {
    PanelPlan plan{blocks_of(set.page(), false), controls.content, buttons_beside, Shape::Sheet};
    plan.controls.insert(plan.controls.begin(), controls.places.begin(), controls.places.end());
    return filled_with(set, plan);
}

/// The one whose face a story leaves one with, at the right of its last sheet. How much room that took; none where there is none.
double set_last_sight(Typesetter& set, std::size_t frames) {
    const Sizes& s = set.sizes();
    if (set.page().stage.figures.empty() || s.window.w < s.em * 64 || s.window.w < s.window.h * 1.3)
        return 0;
    const double wide = std::round(s.window.w * 0.4), top = frame_area(set, frames).bottom() + s.gap;
    set_figures(set, {s.window.w - wide, top, wide, s.window.h * 0.95 - top}, s.window.h, -1);
    return std::round(wide * 0.9);
}

}

void arrange_sheet(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    const std::string& kind = set.page().kind;
    set_backdrop(set);
    if (std::ranges::find(spreads, kind) != spreads.end()) {
        const Spread spread = spread_of(set.page(), controls);
        const double beside = set_last_sight(set, controls.frame.size());
        const bool wide = spread.sections.size() > 1 && beside == 0;
        return set_sheet(set, controls.frame.size(), filled_with(set, spread), s.em * (wide ? 68 : 40), 0.42, beside);
    }
    // a page to rest on shows what there is to look at
    const bool calm = kind == "break" || kind == "bye";
    set_sheet(set, controls.frame.size(), panel_fill(set, controls, false),
              std::max((calm             ? 36
                        : kind == "self" ? 58
                        : kind == "key"  ? 68
                                         : 44) *
                           s.em,
                       520 * s.unit),
              calm ? 1.0 : 0.42);
}

void arrange_card(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    set_backdrop(set);
    set_sheet(set, controls.frame.size(), panel_fill(set, controls, true), std::max(34 * s.em, 520 * s.unit));
}

}
