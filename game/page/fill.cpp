// SPDX-License-Identifier: MIT
#include "page/fill.hpp"

#include "page/parts.hpp"

#include <cmath>

namespace page {

double filled_height(Typesetter& set, const Fill& fill, double width) {
    const auto before = set.mark();
    const double pad = set.sizes().pad;
    const double high = fill(0, width - 2 * pad, -1);
    set.undo(before);
    return std::ceil(high + 2 * pad);
}

void set_filled(Typesetter& set, Shape shape, Rect rect, const Fill& fill) {
    const double pad = set.sizes().pad;
    set.enter(Zone::Fixed);
    const int holder = set.add(shape, rect);
    set.enter(Zone::Main);
    const auto inside = set.mark();
    const double high = fill(rect.x + pad, rect.w - 2 * pad, holder);
    set.move(inside, 0, rect.y + pad);
    set.enter(Zone::Fixed);
    // the ring of a focused control may stand out by a few pixels, so the view is wider than the words
    const double rim = std::min(pad, 8.0);
    set.layout().main = {{rect.x + pad - rim, rect.y + pad - rim, rect.w - 2 * (pad - rim), rect.h - 2 * (pad - rim)}, high + 2 * rim};
}

void set_sheet(Typesetter& set, std::size_t frames, const Fill& fill, double wanted, double at, double beside) {
    const Sizes& s = set.sizes();
    const Rect frame = frame_area(set, frames);
    const double foot = std::round(std::max(10.0, 24 * s.unit));
    const double room = s.window.w - beside;
    const double width = std::round(std::min(room - 2 * s.margin, wanted));
    const double left = std::round((room - width) / 2);
    // beside the frame controls there may be room enough to begin higher
    const bool clear = left + width + s.gap < frame.x;
    const double top = clear ? frame.y : frame.bottom() + s.gap;
    const double most = s.window.h - top - foot;
    const double high = std::min(filled_height(set, fill, width), most);
    set_filled(set, Shape::Sheet, {left, std::round(top + (most - high) * at), width, high}, fill);
}

int ornament(Typesetter& set, const std::string& which, Rect rect, int holder) {
    const int at = set.add(Shape::Icon, rect, holder);
    set.piece(at).art = "drawn/" + which;
    return at;
}

}
