// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/object.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paint {

using std::numbers::pi;

/// A line from one to the other, bent towards the middle of the water, with an arrow where it went.
void draw_link(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const page::Point to = piece.tail;
    const page::Point from{std::abs(to.x - r.x) < 0.5 ? r.right() : r.x, std::abs(to.y - r.y) < 0.5 ? r.bottom() : r.y};
    const bool lit = piece.mood == "lit";
    const page::Rect& board = e.layout.pieces[static_cast<std::size_t>(std::max(0, piece.holder))].rect;
    const page::Point middle = board.centre();
    const double bend = 0.34 * std::min(1.0, std::hypot(to.x - from.x, to.y - from.y) / (board.w * 0.5));
    const page::Point mid{std::lerp((from.x + to.x) / 2, middle.x, bend), std::lerp((from.y + to.y) / 2, middle.y, bend)};
    const double wide = (lit ? 3.2 : 2.0) * e.unit();
    const Colour colour = lit ? e.theme.accent : mix(e.theme.soft, e.theme.water, edged(e) ? 0.0 : 0.45);
    const double angle = std::atan2(to.y - mid.y, to.x - mid.x), head = e.layout.em * (lit ? 0.62 : 0.42);
    cairo_t* cr = e.cr;
    cairo_save(cr);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(cr, std::max(1.5, wide));
    use(cr, colour);
    if (!lit) {
        const double dashes[] = {6 * e.unit(), 6 * e.unit()};
        cairo_set_dash(cr, dashes, 2, 0);
    }
    cairo_move_to(cr, from.x, from.y);
    cairo_curve_to(cr, mid.x, mid.y, mid.x, mid.y, to.x - std::cos(angle) * head * 0.6, to.y - std::sin(angle) * head * 0.6);
    cairo_stroke(cr);
    cairo_set_dash(cr, nullptr, 0, 0);
    cairo_move_to(cr, to.x, to.y);
    cairo_line_to(cr, to.x - std::cos(angle - 0.45) * head, to.y - std::sin(angle - 0.45) * head);
    cairo_line_to(cr, to.x - std::cos(angle + 0.45) * head, to.y - std::sin(angle + 0.45) * head);
    cairo_close_path(cr);
    cairo_fill(cr);
    cairo_restore(cr);
}

/// What somebody thinks, with small bubbles towards the left.
void draw_thought(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double em = e.layout.em;
    const auto round = [&](const page::Rect& one, double radius) {
        fill_rounded(e.cr, one, radius, e.theme.them);
        if (edged(e))
            line_rounded(e.cr, one, radius, e.theme.line, 2 * e.unit());
    };
    round(r, std::min(r.h / 2, em * 1.3));
    round({r.x - em * 0.62, r.bottom() - em * 0.75, em * 0.5, em * 0.5}, em);
    round({r.x - em * 1.05, r.bottom() - em * 0.4, em * 0.3, em * 0.3}, em);
}

/// Still water, with rings that run out from the middle.
void draw_water(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double unit = e.unit(), radius = 26 * unit;
    if (!edged(e))
        shadow(e, r, radius, 12 * unit, 0.3);
    fill_rounded(e.cr, r, radius, e.theme.water);
    if (edged(e))
        return line_rounded(e.cr, r, radius, e.theme.line, e.theme.edge * unit);
    cairo_save(e.cr);
    rounded(e.cr, r, radius);
    cairo_clip(e.cr);
    const Colour ring = e.theme.id == "paper" ? rgb(0x7FC4CE) : rgb(0x4C8AA3);
    for (int i = 1; i < 7; ++i) {
        cairo_save(e.cr);
        cairo_translate(e.cr, r.centre().x, r.centre().y);
        cairo_scale(e.cr, r.w * 0.085 * i, r.h * 0.085 * i);
        cairo_new_sub_path(e.cr);
        cairo_arc(e.cr, 0, 0, 1, 0, 2 * pi);
        cairo_restore(e.cr);
        use(e.cr, ring.with(0.34 - 0.045 * i));
        cairo_set_line_width(e.cr, std::max(1.5, 2 * unit));
        cairo_stroke(e.cr);
    }
    cairo_restore(e.cr);
}

}
