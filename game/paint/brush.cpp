// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paint {

int px(double length) {
    return static_cast<int>(std::lround(length));
}

void use(cairo_t* cr, Colour c) {
    cairo_set_source_rgba(cr, c.r, c.g, c.b, c.a);
}

void rounded(cairo_t* cr, const page::Rect& r, double radius) {
    const double a = std::clamp(radius, 0.0, std::min(r.w, r.h) / 2);
    constexpr double half = std::numbers::pi / 2;
    cairo_new_sub_path(cr);
    cairo_arc(cr, r.right() - a, r.y + a, a, -half, 0);
    cairo_arc(cr, r.right() - a, r.bottom() - a, a, 0, half);
    cairo_arc(cr, r.x + a, r.bottom() - a, a, half, 2 * half);
    cairo_arc(cr, r.x + a, r.y + a, a, 2 * half, 3 * half);
    cairo_close_path(cr);
}

void fill_rounded(cairo_t* cr, const page::Rect& r, double radius, Colour c) {
    rounded(cr, r, radius);
    use(cr, c);
    cairo_fill(cr);
}

void line_rounded(cairo_t* cr, const page::Rect& r, double radius, Colour c, double width) {
    rounded(cr, r.inset(width / 2), radius - width / 2);
    use(cr, c);
    cairo_set_line_width(cr, width);
    cairo_stroke(cr);
}

void fill_circle(cairo_t* cr, page::Point at, double radius, Colour c) {
    cairo_new_sub_path(cr);
    cairo_arc(cr, at.x, at.y, radius, 0, 2 * std::numbers::pi);
    use(cr, c);
    cairo_fill(cr);
}

void ring(cairo_t* cr, const page::Rect& r, double radius, Colour colour, Colour beside, double unit) {
    const double inner = std::max(1.5, 1.5 * unit), width = std::max(3.0, 3 * unit);
    const double all = 2 * inner + width;
    const page::Rect out = r.inset(-all);
    line_rounded(cr, out, radius + all, beside, all);
    line_rounded(cr, out.inset(inner), radius + all - inner, colour, width);
}

void turn_round(cairo_t* cr, double middle) {
    cairo_translate(cr, 2 * middle, 0);
    cairo_scale(cr, -1, 1);
}

void tick(cairo_t* cr, const page::Rect& r, Colour c, double width) {
    cairo_move_to(cr, r.x + r.w * 0.22, r.y + r.h * 0.54);
    cairo_line_to(cr, r.x + r.w * 0.43, r.y + r.h * 0.73);
    cairo_line_to(cr, r.x + r.w * 0.78, r.y + r.h * 0.3);
    use(cr, c);
    cairo_set_line_width(cr, width);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(cr);
}

}
