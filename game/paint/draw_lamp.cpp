// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/object.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace paint {

using std::numbers::pi;

/// An evening with a few stars.
void draw_night(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double unit = e.unit(), radius = 26 * unit;
    if (!edged(e))
        shadow(e.cr, r, radius, 12 * unit, 0.3);
    rounded(e.cr, r, radius);
    const Pattern sky(cairo_pattern_create_linear(0, r.y, 0, r.bottom()));
    const Colour up = edged(e) ? e.theme.panel : rgb(0x1D2A52), low = edged(e) ? e.theme.panel : rgb(0x4A5C93);
    cairo_pattern_add_color_stop_rgba(sky.get(), 0, up.r, up.g, up.b, 1);
    cairo_pattern_add_color_stop_rgba(sky.get(), 1, low.r, low.g, low.b, 1);
    cairo_set_source(e.cr, sky.get());
    cairo_fill(e.cr);
    if (edged(e))
        return line_rounded(e.cr, r, radius, e.theme.line, e.theme.edge * unit);
    for (int i = 0; i < 26; ++i) {
        const double x = std::fmod(i * 0.618 + 0.13, 1.0), y = std::fmod(i * 0.377 + 0.05, 1.0);
        fill_circle(e.cr, {r.x + r.w * (0.03 + 0.94 * x), r.y + r.h * (0.04 + 0.6 * y)}, (0.9 + i % 3 * 0.5) * unit,
                    rgb(0xFFF3D0).with(0.55));
    }
}

namespace {

constexpr Colour lamp_light() {
    return {1.0, 0.84, 0.42, 1};
}

}

/// A small lighthouse with a window for everybody; as many are lit as were chosen, from below, never which.
void draw_lamp(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const int lit = std::atoi(piece.mood.c_str()), all = std::max(1, std::atoi(piece.alt.c_str()));
    cairo_t* cr = e.cr;
    const double cx = r.centre().x, w = std::min(r.w, r.h * 0.9), top = r.y + r.h * 0.24, foot = r.bottom();
    const double over = w * 0.21, under = w * 0.31;
    const page::Point lamp{cx, r.y + r.h * 0.165};
    for (int i = 4; i > 0 && lit > 0 && !edged(e); --i) // it shines further the more there are
        fill_circle(cr, lamp, w * (0.13 + 0.035 * i * std::min(lit, 6)), lamp_light().with(0.07));
    const auto side = [&](double y) { return over + (under - over) * (y - top) / (foot - top); };
    const auto tower = [&](double from, double to, Colour c) {
        cairo_move_to(cr, cx - side(from), from);
        cairo_line_to(cr, cx + side(from), from);
        cairo_line_to(cr, cx + side(to), to);
        cairo_line_to(cr, cx - side(to), to);
        cairo_close_path(cr);
        use(cr, c);
        cairo_fill(cr);
    };
    if (!edged(e)) { // the island it stands on, and the water around
        cairo_save(cr);
        cairo_translate(cr, cx, foot);
        cairo_scale(cr, w * 0.5, r.h * 0.06);
        cairo_new_sub_path(cr);
        cairo_arc(cr, 0, 0, 1, 0, 2 * pi);
        cairo_restore(cr);
        use(cr, rgb(0x6E7FB0));
        cairo_fill(cr);
        for (int i = 0; i < 3; ++i)
            fill_rounded(cr, {cx - w * (0.62 - 0.2 * i), foot + r.h * (0.055 + 0.03 * i), w * (0.5 + 0.16 * i), 2 * e.unit()}, e.unit(),
                         rgb(0xBFD0F0).with(0.35));
        cairo_save(cr);
        cairo_translate(cr, cx, foot - r.h * 0.012);
        cairo_scale(cr, w * 0.4, r.h * 0.04);
        cairo_new_sub_path(cr);
        cairo_arc(cr, 0, 0, 1, 0, 2 * pi);
        cairo_restore(cr);
        use(cr, rgb(0x3E7D63));
        cairo_fill(cr);
    }
    const int rows = (all + 1) / 2;
    const double row = (foot - top - r.h * 0.04) / rows;
    tower(top, foot, edged(e) ? e.theme.panel : rgb(0xFFF8EC));
    for (int i = 0; i < rows && !edged(e); ++i)
        if (i % 2 == 1)
            tower(foot - row * (i + 1), foot - row * i, rgb(0xD9694F));
    if (edged(e)) {
        cairo_move_to(cr, cx - over, top);
        cairo_line_to(cr, cx + over, top);
        cairo_line_to(cr, cx + under, foot);
        cairo_line_to(cr, cx - under, foot);
        cairo_close_path(cr);
        use(cr, e.theme.line);
        cairo_set_line_width(cr, 2 * e.unit());
        cairo_stroke(cr);
    }
    const Colour dark = edged(e) ? e.theme.panel : rgb(0x2C3558);
    for (int i = 0; i < all; ++i) {
        const double y = foot - row * (i / 2 + 0.5), off = side(y) * (all - 1 == i && i % 2 == 0 ? 0.0 : i % 2 == 0 ? -0.46 : 0.46);
        const double wide = std::min(row * 0.5, over * 0.62), high = std::min(row * 0.66, wide * 1.35);
        const page::Rect window{cx + off - wide / 2, y - high / 2, wide, high};
        if (i < lit && !edged(e))
            fill_rounded(cr, window.inset(-wide * 0.24), wide * 0.5, lamp_light().with(0.4));
        fill_rounded(cr, window, wide * 0.4, i < lit ? (edged(e) ? e.theme.gold : lamp_light()) : dark);
        line_rounded(cr, window, wide * 0.4, edged(e) ? e.theme.line : rgb(0x2C3558), std::max(1.0, 1.6 * e.unit()));
    }
    // lamp room, gallery, roof
    const double half = over * 0.74;
    fill_rounded(cr, {cx - half, r.y + r.h * 0.1, 2 * half, top - r.y - r.h * 0.1}, 3 * e.unit(), dark);
    fill_rounded(cr, {cx - half * 0.72, r.y + r.h * 0.12, half * 1.44, top - r.y - r.h * 0.14}, 3 * e.unit(),
                 lit > 0 ? (edged(e) ? e.theme.gold : lamp_light()) : mix(dark, rgb(0xFFFFFF), 0.18));
    fill_rounded(cr, {cx - over * 1.16, top - r.h * 0.018, over * 2.32, r.h * 0.032}, r.h * 0.016, edged(e) ? e.theme.line : rgb(0x2C3558));
    cairo_move_to(cr, cx - half * 1.2, r.y + r.h * 0.105);
    cairo_curve_to(cr, cx - half * 0.9, r.y + r.h * 0.03, cx - half * 0.2, r.y + r.h * 0.03, cx, r.y);
    cairo_curve_to(cr, cx + half * 0.2, r.y + r.h * 0.03, cx + half * 0.9, r.y + r.h * 0.03, cx + half * 1.2, r.y + r.h * 0.105);
    cairo_close_path(cr);
    use(cr, edged(e) ? e.theme.line : rgb(0xD9694F));
    cairo_fill(cr);
}

/// Head and shoulders of a kind of people; each kind has its colour.
void draw_somebody(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const Colour own = e.theme.names[static_cast<std::size_t>(std::atoi(piece.mood.c_str())) % e.theme.names.size()];
    cairo_save(e.cr);
    cairo_new_sub_path(e.cr);
    cairo_arc(e.cr, r.centre().x, r.centre().y, r.w / 2, 0, 2 * pi);
    cairo_clip(e.cr);
    use(e.cr, mix(own, e.theme.card, 0.78));
    cairo_paint(e.cr);
    fill_circle(e.cr, {r.centre().x, r.y + r.h * 0.4}, r.w * 0.2, own);
    fill_circle(e.cr, {r.centre().x, r.y + r.h * 1.02}, r.w * 0.38, own);
    cairo_restore(e.cr);
}

}
