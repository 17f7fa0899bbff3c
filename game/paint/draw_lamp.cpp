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
        shadow(e, r, radius, 12 * unit, 0.3);
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

constexpr Colour deep() {
    return rgb(0x2C3558);
}

/// The tower's measures; it is wider below.
struct Tower {
    page::Rect all;
    double wide, top, foot, over, under, row;
    int windows, lit;

    Tower(const page::Rect& r, int count, int shining)
        : all(r), wide(std::min(r.w, r.h * 0.9)), top(r.y + r.h * 0.24), foot(r.bottom()), over(wide * 0.21), under(wide * 0.31),
          row((foot - top - r.h * 0.04) / rows_of(count)), windows(count), lit(shining) {}
    static int rows_of(int count) { return (count + 1) / 2; }
    [[nodiscard]] double middle() const { return all.centre().x; }
    [[nodiscard]] double side(double y) const { return over + (under - over) * (y - top) / (foot - top); }
};

void fill_oval(cairo_t* cr, page::Point at, double half_wide, double half_high, Colour c) {
    cairo_save(cr);
    cairo_translate(cr, at.x, at.y);
    cairo_scale(cr, half_wide, half_high);
    cairo_new_sub_path(cr);
    cairo_arc(cr, 0, 0, 1, 0, 2 * pi);
    cairo_restore(cr);
    use(cr, c);
    cairo_fill(cr);
}

/// The island it stands on, and the water around.
void draw_island(const Easel& e, const Tower& t) {
    const double high = t.all.h;
    fill_oval(e.cr, {t.middle(), t.foot}, t.wide * 0.5, high * 0.06, rgb(0x6E7FB0));
    for (int i = 0; i < 3; ++i)
        fill_rounded(e.cr,
                     {t.middle() - t.wide * (0.62 - 0.2 * i), t.foot + high * (0.055 + 0.03 * i), t.wide * (0.5 + 0.16 * i), 2 * e.unit()},
                     e.unit(), rgb(0xBFD0F0).with(0.35));
    fill_oval(e.cr, {t.middle(), t.foot - high * 0.012}, t.wide * 0.4, high * 0.04, rgb(0x3E7D63));
}

void wall(cairo_t* cr, const Tower& t, double from, double to) {
    cairo_move_to(cr, t.middle() - t.side(from), from);
    cairo_line_to(cr, t.middle() + t.side(from), from);
    cairo_line_to(cr, t.middle() + t.side(to), to);
    cairo_line_to(cr, t.middle() - t.side(to), to);
    cairo_close_path(cr);
}

/// White and red by turns; where there are edges, only its outline.
void draw_walls(const Easel& e, const Tower& t) {
    wall(e.cr, t, t.top, t.foot);
    use(e.cr, edged(e) ? e.theme.panel : rgb(0xFFF8EC));
    cairo_fill(e.cr);
    if (edged(e)) {
        wall(e.cr, t, t.top, t.foot);
        use(e.cr, e.theme.line);
        cairo_set_line_width(e.cr, 2 * e.unit());
        return cairo_stroke(e.cr);
    }
    for (int i = 1; i < Tower::rows_of(t.windows); i += 2) {
        wall(e.cr, t, t.foot - t.row * (i + 1), t.foot - t.row * i);
        use(e.cr, rgb(0xD9694F));
        cairo_fill(e.cr);
    }
}

void draw_windows(const Easel& e, const Tower& t) {
    const double wide = std::min(t.row * 0.5, t.over * 0.62), high = std::min(t.row * 0.66, wide * 1.35);
    const Colour light = edged(e) ? e.theme.gold : lamp_light();
    for (int i = 0; i < t.windows; ++i) {
        const int row = i / 2;
        const bool left = i % 2 == 0, alone = left && i == t.windows - 1;
        const double y = t.foot - t.row * (row + 0.5), off = t.side(y) * (alone ? 0.0 : left ? -0.46 : 0.46);
        const page::Rect window{t.middle() + off - wide / 2, y - high / 2, wide, high};
        if (i < t.lit && !edged(e))
            fill_rounded(e.cr, window.inset(-wide * 0.24), wide * 0.5, lamp_light().with(0.4));
        fill_rounded(e.cr, window, wide * 0.4, i < t.lit ? light : edged(e) ? e.theme.panel : deep());
        line_rounded(e.cr, window, wide * 0.4, edged(e) ? e.theme.line : deep(), std::max(1.0, 1.6 * e.unit()));
    }
}

/// Lamp room, gallery and roof.
void draw_lamp_room(const Easel& e, const Tower& t) {
    const page::Rect& r = t.all;
    const double cx = t.middle(), half = t.over * 0.74, from = r.y + r.h * 0.1, up = r.y + r.h * 0.105, bend = r.y + r.h * 0.03;
    const Colour dark = edged(e) ? e.theme.panel : deep();
    fill_rounded(e.cr, {cx - half, from, 2 * half, t.top - from}, 3 * e.unit(), dark);
    fill_rounded(e.cr, {cx - half * 0.72, from + r.h * 0.02, half * 1.44, t.top - from - r.h * 0.04}, 3 * e.unit(),
                 t.lit > 0 ? (edged(e) ? e.theme.gold : lamp_light()) : mix(dark, rgb(0xFFFFFF), 0.18));
    fill_rounded(e.cr, {cx - t.over * 1.16, t.top - r.h * 0.018, t.over * 2.32, r.h * 0.032}, r.h * 0.016,
                 edged(e) ? e.theme.line : deep());
    cairo_move_to(e.cr, cx - half * 1.2, up);
    cairo_curve_to(e.cr, cx - half * 0.9, bend, cx - half * 0.2, bend, cx, r.y);
    cairo_curve_to(e.cr, cx + half * 0.2, bend, cx + half * 0.9, bend, cx + half * 1.2, up);
    cairo_close_path(e.cr);
    use(e.cr, edged(e) ? e.theme.line : rgb(0xD9694F));
    cairo_fill(e.cr);
}

}

/// A small lighthouse with a window for everybody; as many are lit as were chosen, from below, never which.
void draw_lamp(const Easel& e, const page::Piece& piece) {
    const Tower tower(piece.rect, std::max(1, std::atoi(piece.alt.c_str())), std::atoi(piece.mood.c_str()));
    const page::Point lamp{tower.middle(), piece.rect.y + piece.rect.h * 0.165};
    for (int i = 4; i > 0 && tower.lit > 0 && !edged(e); --i) // it shines further the more there are
        fill_circle(e.cr, lamp, tower.wide * (0.13 + 0.03 * i * std::min(tower.lit, 5)), lamp_light().with(0.07));
    if (!edged(e))
        draw_island(e, tower);
    draw_walls(e, tower);
    draw_windows(e, tower);
    draw_lamp_room(e, tower);
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
