// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"

#include <cmath>

namespace page {
namespace {

/// `at`: 0 at the top of the window, 1 at its bottom.
void centred(Typesetter& set, const Sorted& controls, double most_em, bool buttons_beside, double at = 0.42) {
    const Sizes& s = set.sizes();
    PanelPlan plan{blocks_of(set.page(), false), controls.content, buttons_beside, Shape::Sheet};
    plan.controls.insert(plan.controls.begin(), controls.places.begin(), controls.places.end());
    const Rect frame = frame_area(set, controls.frame.size());
    const double foot = std::round(std::max(10.0, 24 * s.unit));
    const double width = std::round(std::min(s.window.w - 2 * s.margin, std::max(most_em * s.em, 520 * s.unit)));
    const double left = std::round((s.window.w - width) / 2);
    // beside the frame controls there may be room enough to begin higher
    const bool clear = left + width + s.gap < frame.x;
    const double top = clear ? frame.y : frame.bottom() + s.gap;
    const double most = s.window.h - top - foot;
    const double high = std::min(panel_height(set, plan, width), most);
    const double y = std::round(top + (most - high) * at);
    set_panel(set, plan, {left, y, width, high});
}

}

void arrange_sheet(Typesetter& set, const Sorted& controls) {
    set_backdrop(set);
    // a page to rest on shows what there is to look at
    const bool calm = set.page().kind == "break";
    centred(set, controls, calm ? 36 : 44, false, calm ? 1.0 : 0.42);
}

void arrange_card(Typesetter& set, const Sorted& controls) {
    set_backdrop(set);
    centred(set, controls, 34, true);
}

void arrange_title(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    set_backdrop(set, "places/title");
    PanelPlan plan{blocks_of(set.page(), false), controls.content, false, Shape::Sheet};
    const Rect frame = frame_area(set, controls.frame.size());
    const double foot = std::round(std::max(10.0, 28 * s.unit));
    const double width = std::round(std::min(s.window.w - 2 * s.margin, 24 * s.em));
    const bool clear = s.margin + width + s.gap < frame.x;
    const double top = clear ? frame.y : frame.bottom() + s.gap;
    const double high = std::min(panel_height(set, plan, width), s.window.h - top - foot);
    const double left = s.window.w > 2 * width ? std::round(s.margin * 1.6) : s.margin;
    const double y = std::max(top, std::round(s.window.h - high - (s.window.w > 2 * width ? 56 * s.unit : foot)));
    set_panel(set, plan, {left, std::min(y, s.window.h - high - foot), width, high});
}

}
