// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/object.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace paint {

using std::numbers::pi;

void dashed_ring(const Easel& e, const page::Rect& r) {
    const double dashes[] = {5 * e.unit(), 4 * e.unit()};
    cairo_save(e.cr);
    cairo_set_dash(e.cr, dashes, 2, 0);
    line_rounded(e.cr, r.inset(e.unit()), r.w / 2, e.theme.soft, std::max(1.5, 1.8 * e.unit()));
    cairo_restore(e.cr);
}

/// A number in an order: an empty ring where there is none yet.
void draw_place(const Easel& e, const page::Piece& piece) {
    const page::Control* c = e.control(piece);
    if (!c || c->place == 0)
        return dashed_ring(e, piece.rect);
    fill_circle(e.cr, piece.rect.centre(), piece.rect.w / 2, e.theme.accent);
    draw_line_of_text(e, std::to_string(c->place), {piece.rect.h * 0.58, true, false, 1.2}, e.theme.on_accent, piece.rect,
                      page::Align::Centre);
}

/// A numbered stone of a path: taken, empty or behind us.
void draw_stop(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const bool taken = piece.mood == "taken", past = piece.mood == "past";
    if (taken)
        fill_circle(e.cr, r.centre(), r.w / 2, e.theme.accent);
    else if (past) {
        fill_circle(e.cr, r.centre(), r.w / 2, e.theme.tint);
        line_rounded(e.cr, r, r.w / 2, e.theme.accent, std::max(2.0, 2.5 * e.unit()));
    } else {
        fill_circle(e.cr, r.centre(), r.w / 2, e.theme.inset);
        dashed_ring(e, r);
    }
    draw_line_of_text(e, piece.alt, {r.h * 0.5, true, false, 1.2},
                      taken  ? e.theme.on_accent
                      : past ? e.theme.text
                             : e.theme.soft,
                      r, page::Align::Centre);
}

void draw_between(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double dashes[] = {0.01, r.h * 2.2};
    cairo_save(e.cr);
    cairo_set_line_cap(e.cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_dash(e.cr, dashes, 2, 0);
    cairo_set_line_width(e.cr, r.h);
    cairo_move_to(e.cr, r.x + r.h, r.centre().y);
    cairo_line_to(e.cr, r.right() - r.h, r.centre().y);
    use(e.cr, piece.mood == "taken" ? e.theme.accent : e.theme.line);
    cairo_stroke(e.cr);
    cairo_restore(e.cr);
}

/// A box for several, a ring for one of them.
void draw_mark(const Easel& e, const page::Piece& piece) {
    const page::Control* c = e.control(piece);
    const page::Rect& r = piece.rect;
    if (!c)
        return;
    const double radius = c->role == page::ControlRole::Pick ? r.w / 2 : r.w * 0.28;
    if (!c->chosen)
        return line_rounded(e.cr, r.inset(r.w * 0.04), radius, c->open ? e.theme.soft : e.theme.line, std::max(1.5, 2 * e.unit()));
    fill_rounded(e.cr, r, radius, e.theme.accent);
    if (c->role == page::ControlRole::Pick)
        fill_circle(e.cr, r.centre(), r.w * 0.2, e.theme.on_accent);
    else // a filled place, not a tick: nothing here is right or wrong
        fill_rounded(e.cr, r.inset(r.w * 0.3), r.w * 0.1, e.theme.on_accent);
}

/// A little flag at a line that was noticed.
void draw_flag(const Easel& e, const page::Piece& piece) {
    const page::Control* c = e.control(piece);
    const page::Rect& r = piece.rect;
    const bool set = c && c->chosen;
    cairo_t* cr = e.cr;
    fill_rounded(cr, {r.x + r.w * 0.22, r.y + r.h * 0.08, r.w * 0.1, r.h * 0.86}, r.w * 0.05, set ? e.theme.text : e.theme.line);
    cairo_move_to(cr, r.x + r.w * 0.32, r.y + r.h * 0.1);
    cairo_line_to(cr, r.x + r.w * 0.92, r.y + r.h * 0.18);
    cairo_line_to(cr, r.x + r.w * 0.74, r.y + r.h * 0.36);
    cairo_line_to(cr, r.x + r.w * 0.92, r.y + r.h * 0.56);
    cairo_line_to(cr, r.x + r.w * 0.32, r.y + r.h * 0.56);
    cairo_close_path(cr);
    use(cr, set ? e.theme.gold : mix(e.theme.line, e.theme.card, edged(e) ? 0.6 : 0.45));
    cairo_fill(cr);
}

/// It can be changed.
void draw_pencil(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    cairo_t* cr = e.cr;
    cairo_save(cr);
    cairo_translate(cr, r.centre().x, r.centre().y);
    cairo_rotate(cr, pi / 4);
    const double w = r.w * 0.26, h = r.h * 0.5;
    fill_rounded(cr, {-w / 2, -h, w, h * 0.28}, w * 0.3, e.theme.soft);
    fill_rounded(cr, {-w / 2, -h * 0.66, w, h * 1.2}, 0, e.theme.soft);
    cairo_move_to(cr, -w / 2, h * 0.6);
    cairo_line_to(cr, w / 2, h * 0.6);
    cairo_line_to(cr, 0, h);
    cairo_close_path(cr);
    use(cr, e.theme.soft);
    cairo_fill(cr);
    cairo_restore(cr);
}

/// A part of something that is built; where none is yet the place is dashed.
void draw_brick(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double unit = e.unit(), radius = 12 * unit;
    if (piece.mood == "free") {
        const double dashes[] = {8 * unit, 6 * unit};
        cairo_save(e.cr);
        cairo_set_dash(e.cr, dashes, 2, 0);
        line_rounded(e.cr, r, radius, e.theme.soft.with(0.7), std::max(1.5, 1.6 * unit));
        cairo_restore(e.cr);
        return;
    }
    const auto which = static_cast<std::size_t>(std::atoi(piece.mood.c_str())) % e.theme.bricks.size();
    const Colour fill = e.theme.bricks[which];
    if (!edged(e))
        fill_rounded(e.cr, r.moved(0, 3 * unit), radius, mix(fill, e.theme.text, 0.16));
    fill_rounded(e.cr, r, radius, fill);
    if (edged(e))
        line_rounded(e.cr, r, radius, e.theme.line, 2 * unit);
    // what it is plugged in with
    for (const double at : {0.28, 0.72})
        fill_circle(e.cr, {r.x + e.layout.em * 0.7, r.y + r.h * at}, e.layout.em * 0.16, mix(fill, e.theme.text, edged(e) ? 1.0 : 0.35));
}

/// Two lips, closed: this one keeps it.
void draw_hush(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    fill_circle(e.cr, r.centre(), r.w / 2, e.theme.panel);
    fill_circle(e.cr, r.centre(), r.w * 0.43, e.theme.kind);
    fill_rounded(e.cr, {r.x + r.w * 0.26, r.centre().y - r.h * 0.07, r.w * 0.48, r.h * 0.14}, r.h * 0.07, e.theme.panel);
}

}
