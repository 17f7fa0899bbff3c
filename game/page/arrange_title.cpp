// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"
#include "page/column.hpp"
#include "page/fill.hpp"

#include <cmath>

namespace page {
namespace {

constexpr double logo_ratio = 0.42; // as assets/logo.svg is drawn

/// The name as it is drawn; its words are there for those who do not see it.
void set_logo(Typesetter& set, int heading, Rect rect, int holder) {
    Piece& put = set.piece(ornament(set, "logo", rect, holder));
    put.block = heading;
    put.alt = plain(set.block(heading).text);
}

/// One button under the other, all as wide.
double set_buttons(Typesetter& set, const std::vector<int>& controls, double x, double y, double width, int holder) {
    Column column(set, x, width, holder);
    column.put_y(y);
    for (const int index : controls)
        column.stretched(index);
    return controls.empty() ? y : column.height();
}

struct TitlePlan {
    int heading = -1;
    std::vector<int> blocks, controls;
    bool logo_inside = false;
};

double set_words(Typesetter& set, const TitlePlan& plan, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    double y = 0;
    if (plan.logo_inside && plan.heading >= 0) {
        const double wide = std::min(width, s.em * 9);
        set_logo(set, plan.heading, {x, 0, wide, wide * logo_ratio}, holder);
        y = wide * logo_ratio + s.gap;
    }
    Column column(set, x, width, holder);
    column.put_y(y);
    for (const int at : plan.blocks)
        column.block(at);
    column.space(s.gap * 0.3);
    return set_buttons(set, plan.controls, x, column.y(), width, holder);
}

}

void arrange_title(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    set_backdrop(set, "places/title");
    TitlePlan plan;
    plan.controls = controls.content;
    for (const int at : blocks_of(set.page(), false))
        (set.block(at).role == BlockRole::Heading && plan.heading < 0) ? void(plan.heading = at) : plan.blocks.push_back(at);
    const Fill fill = [&](double x, double width, int holder) { return set_words(set, plan, x, width, holder); };
    const Rect frame = frame_area(set, controls.frame.size());
    double width = std::round(std::min(s.window.w - 2 * s.margin, 22 * s.em));
    const bool roomy = s.window.w > 2 * width;
    const double left = roomy ? std::round(s.margin * 1.6) : s.margin;
    const double foot = std::round(std::max(10.0, (roomy ? 44 : 16) * s.unit));
    const auto top_for = [&] { return left + width + s.gap < frame.x ? frame.y : frame.bottom() + s.gap; };
    const double logo = width * 0.94;
    const double above = logo * logo_ratio + 1.5 * s.gap;
    plan.logo_inside = top_for() + above + filled_height(set, fill, width) + foot > s.window.h;
    if (plan.logo_inside && !roomy)
        width = std::round(std::min(s.window.w - 2 * s.margin, 34 * s.em));
    const double top = top_for();
    const double whole = std::min(filled_height(set, fill, width), s.window.h - top - foot);
    const double y = s.window.h - foot - whole;
    if (!plan.logo_inside && plan.heading >= 0) {
        set.enter(Zone::Fixed);
        const double room = y - top - s.gap, tall = std::min(room, logo * logo_ratio * 1.25);
        set_logo(set, plan.heading, {left, std::round(top + (room - tall) * 0.5), std::round(tall / logo_ratio), std::round(tall)}, -1);
    }
    set_filled(set, Shape::Sheet, {left, y, width, whole}, fill);
}

}
