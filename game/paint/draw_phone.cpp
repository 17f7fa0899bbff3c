// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paint {
namespace {

using std::numbers::pi;

double screen_radius(const Easel& e) {
    return 28 * e.unit();
}

void draw_body(const Easel& e, const page::Rect& r) {
    const double unit = e.unit(), radius = 38 * unit;
    if (e.theme.edge == 0)
        shadow(e, r, radius, 30 * unit, 0.45);
    // buttons at the side, so that it is a thing and not a window
    const Colour key = mix(e.theme.phone_edge, rgb(0x000000), 0.35);
    fill_rounded(e.cr, {r.right() - 3 * unit, r.y + 120 * unit, 6 * unit, 56 * unit}, 3 * unit, key);
    fill_rounded(e.cr, r, radius, e.theme.phone_edge);
    line_rounded(e.cr, r, radius, e.theme.edge > 0 ? e.theme.line : rgb(0xFFFFFF).with(0.14),
                 std::max(1.5, e.theme.edge > 0 ? e.theme.edge * unit : 2 * unit));
}

/// Round corners above, straight ones below.
void draw_head(const Easel& e, const page::Rect& r) {
    const double a = screen_radius(e);
    cairo_save(e.cr);
    cairo_rectangle(e.cr, r.x, r.y, r.w, r.h);
    cairo_clip(e.cr);
    const Colour ground = app_colours(e.theme, e.page.phone.app).ground;
    const bool edged = e.theme.edge > 0;
    // light from above: below it is darker, as on a lighter half above words would be faint
    fill_rounded(e.cr, {r.x, r.y, r.w, r.h + 2 * a}, a, edged ? ground : mix(ground, rgb(0x000000), 0.07));
    if (edged)
        fill_rounded(e.cr, {r.x, r.bottom() - 2 * e.unit(), r.w, 2 * e.unit()}, 0, e.theme.line);
    else
        fill_rounded(e.cr, {r.x, r.y, r.w, r.h * 0.5}, a, ground);
    cairo_restore(e.cr);
}

/// A message: three round corners, the fourth towards who wrote it.
void draw_message(const Easel& e, const page::Rect& r, bool mine) {
    const double a = std::min(18 * e.unit(), r.h / 2), small = 5 * e.unit();
    const bool at_right = mine != e.layout.right_to_left;
    const Colour fill = mine ? e.theme.me : (e.theme.id == "paper" ? e.theme.card : e.theme.them);
    cairo_t* cr = e.cr;
    const auto path = [&] {
        const double left = at_right ? a : small, right = at_right ? small : a;
        cairo_new_sub_path(cr);
        cairo_arc(cr, r.right() - a, r.y + a, a, -pi / 2, 0);
        cairo_arc(cr, r.right() - right, r.bottom() - right, right, 0, pi / 2);
        cairo_arc(cr, r.x + left, r.bottom() - left, left, pi / 2, pi);
        cairo_arc(cr, r.x + a, r.y + a, a, pi, 1.5 * pi);
        cairo_close_path(cr);
    };
    path();
    use(cr, fill);
    cairo_fill(cr);
    path();
    use(cr, e.theme.edge > 0 ? e.theme.line : e.theme.text.with(0.06));
    cairo_set_line_width(cr, std::max(1.0, 1.5 * e.unit()));
    cairo_stroke(cr);
}

void draw_typing(const Easel& e, const page::Rect& r) {
    draw_message(e, r, false);
    for (int i = 0; i < 3; ++i) {
        const bool up = e.motion.dots == i;
        fill_circle(e.cr, {r.x + r.w * (0.3 + 0.2 * i), r.centre().y - (up ? r.h * 0.1 : 0)}, r.h * 0.12,
                    up ? e.theme.soft : mix(e.theme.soft, e.theme.line, 0.35));
    }
}

void draw_reaction(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    fill_rounded(e.cr, r, r.h / 2, e.theme.panel);
    line_rounded(e.cr, r, r.h / 2, e.theme.line, std::max(1.5, 1.8 * e.unit()));
    const double size = std::round(e.layout.em * 1.15), rim = e.layout.em * 0.4;
    draw_icon_art(e, piece.art, {e.layout.right_to_left ? r.right() - rim - size : r.x + rim, r.y + (r.h - size) / 2, size, size},
                  e.theme.text);
}

}

void draw_phone(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double unit = e.unit();
    switch (piece.shape) {
    case page::Shape::PhoneBody: return draw_body(e, r);
    case page::Shape::PhoneScreen: return fill_rounded(e.cr, r, screen_radius(e), e.theme.phone_screen);
    case page::Shape::PhoneHead: return draw_head(e, r);
    case page::Shape::Composer:
        fill_rounded(e.cr, r, std::min(r.h / 2, 24 * unit), e.theme.card);
        return line_rounded(e.cr, r, std::min(r.h / 2, 24 * unit), e.theme.line, std::max(1.5, 2 * unit));
    case page::Shape::Mine: return draw_message(e, r, true);
    case page::Shape::Theirs: return draw_message(e, r, false);
    case page::Shape::Typing: return draw_typing(e, r);
    case page::Shape::Reaction: return draw_reaction(e, piece);
    default: return;
    }
}

}
