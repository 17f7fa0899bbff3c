// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"

#include <cmath>

namespace page {
namespace {

/// "lunch, 12:41" in the upper left corner. Where it ends.
double set_time(Typesetter& set, double most) {
    const Sizes& s = set.sizes();
    const std::string& time = set.page().stage.time;
    if (time.empty())
        return s.margin;
    const double side = s.em;
    const Size size = set.size_of(words(time), s.body(), most - 2 * side);
    const Rect frame = frame_area(set, 4);
    const Rect rect{s.margin, frame.y, size.w + 2 * side, std::max(size.h + s.em * 0.4, frame.h * 0.8)};
    if (rect.bottom() > frame.bottom() + s.gap)
        return s.margin;
    const int chip = set.add(Shape::Chip, rect);
    set.text({words(time), s.body(), Ink::Text, Align::Start, -1, -1, {}}, {rect.x + side, rect.y + (rect.h - size.h) / 2}, size.w, chip);
    return rect.right();
}

}

void arrange_stage(Typesetter& set, const Sorted& given) {
    const Sizes& s = set.sizes();
    set_backdrop(set);
    Sorted controls = given;
    const Rect frame = frame_area(set, controls.frame.size());
    const double time_end = set_time(set, frame.x - s.margin - s.gap);
    const double top = set_tools(set, controls, time_end + s.gap) + s.gap;
    const double foot = std::round(std::max(10.0, 20 * s.unit));
    const double width = std::min(s.window.w - 2 * s.margin, 1200 * s.unit);
    const double left = (s.window.w - width) / 2;
    int speech = speech_on_stage(set.page());
    for (;;) {
        PanelPlan plan{blocks_of(set.page(), false), controls.content, only_buttons(set.page(), controls.content)};
        std::erase(plan.blocks, speech);
        const bool floats = may_float(set, plan, width);
        const double most = s.window.h - top - foot;
        const double high = floats ? s.em * 3 : std::min(panel_height(set, plan, width), most);
        const Rect panel{left, s.window.h - foot - high, width, high};
        const double floor = std::min(panel.y, std::round(s.window.h * 0.79));
        const auto before = set.mark();
        if (!set_figures(set, {0, top, s.window.w, floor - top}, floats ? s.window.h : panel.y, speech)) {
            set.undo(before);
            speech = -1;
            if (!set.page().stage.figures.empty())
                continue;
        }
        if (floats)
            return set_floating(set, plan.controls, panel);
        return set_panel(set, plan, panel);
    }
}

}
