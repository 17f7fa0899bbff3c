// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/object.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace paint {
namespace {

using std::numbers::pi;

/// The edge of an invented device, as heavy as a phone's.
void draw_device(const Easel& e, const page::Piece& piece) {
    const double unit = e.unit(), radius = 26 * unit;
    if (!edged(e))
        shadow(e, piece.rect, radius, 26 * unit, 0.42);
    fill_rounded(e.cr, piece.rect, radius, e.theme.phone_edge);
    line_rounded(e.cr, piece.rect, radius, edged(e) ? e.theme.line : rgb(0xFFFFFF).with(0.14), std::max(1.5, 2 * unit));
}

void draw_glass(const Easel& e, const page::Piece& piece) {
    const bool chat = piece.mood == "keep";
    fill_rounded(e.cr, piece.rect, 18 * e.unit(), chat ? e.theme.phone_screen : e.theme.panel);
}

/// The head of an app: round corners above; on a sheet, all around.
void draw_head(const Easel& e, const page::Piece& piece) {
    const double radius = 18 * e.unit();
    const bool in_glass = piece.holder >= 0 && e.layout.pieces[static_cast<std::size_t>(piece.holder)].art == "drawn/glass";
    const page::Rect& r = piece.rect;
    const Colour ground = app_colours(e.theme, piece.alt).ground;
    cairo_save(e.cr);
    cairo_rectangle(e.cr, r.x, r.y, r.w, r.h);
    cairo_clip(e.cr);
    const page::Rect all{r.x, r.y, r.w, r.h + (in_glass ? 2 * radius : 0)};
    // light from above: below it is darker, as on a lighter half above words would be faint
    fill_rounded(e.cr, all, radius, edged(e) ? ground : mix(ground, rgb(0x000000), 0.07));
    if (edged(e))
        line_rounded(e.cr, all, radius, e.theme.line, 2 * e.unit());
    else
        fill_rounded(e.cr, {r.x, r.y, r.w, r.h * 0.5}, radius, ground);
    cairo_restore(e.cr);
}

void draw_board(const Easel& e, const page::Piece& piece) {
    page::Piece panel = piece;
    panel.shape = page::Shape::Panel;
    draw_panel(e, panel);
}

/// A card or a leaf of paper, its lower right corner turned up a little.
void draw_paper(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double unit = e.unit(), radius = 12 * unit, fold = std::min(26 * unit, r.h * 0.2);
    if (!edged(e))
        shadow(e, r, radius, 12 * unit, 0.3);
    cairo_t* cr = e.cr;
    const auto path = [&] {
        cairo_new_sub_path(cr);
        cairo_arc(cr, r.x + radius, r.y + radius, radius, pi, 1.5 * pi);
        cairo_arc(cr, r.right() - radius, r.y + radius, radius, -pi / 2, 0);
        cairo_line_to(cr, r.right(), r.bottom() - fold);
        cairo_line_to(cr, r.right() - fold, r.bottom());
        cairo_arc(cr, r.x + radius, r.bottom() - radius, radius, pi / 2, pi);
        cairo_close_path(cr);
    };
    path();
    use(cr, e.theme.card);
    cairo_fill(cr);
    if (piece.mood == "lined" && !edged(e)) {
        const double step = e.layout.em * 1.35 * 1.6;
        const double first = r.y + e.layout.em * 2 + step * 0.86;
        const int lines = static_cast<int>(std::ceil((r.bottom() - fold - first) / step));
        for (int i = 0; i < lines; ++i)
            fill_rounded(cr, {r.x + e.layout.em * 1.6, first + i * step, r.w - e.layout.em * 3.2, std::max(1.0, unit)}, 0,
                         e.theme.info.with(0.16));
    }
    path();
    use(cr, edged(e) ? e.theme.line : e.theme.line.with(0.8));
    cairo_set_line_width(cr, std::max(1.0, 1.5 * unit));
    cairo_stroke(cr);
    cairo_move_to(cr, r.right(), r.bottom() - fold);
    cairo_line_to(cr, r.right() - fold * 0.9, r.bottom() - fold * 0.9);
    cairo_line_to(cr, r.right() - fold, r.bottom());
    cairo_close_path(cr);
    use(cr, mix(e.theme.inset, e.theme.line, 0.4));
    cairo_fill(cr);
}

/// A note of coloured paper, held by a strip at its upper edge.
void draw_sticky(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double unit = e.unit(), radius = 6 * unit;
    if (!edged(e))
        shadow(e, r, radius, 6 * unit, 0.22);
    fill_rounded(e.cr, r, radius, e.theme.note);
    if (edged(e))
        line_rounded(e.cr, r, radius, e.theme.gold, 2 * unit);
    else
        fill_rounded(e.cr, {r.x, r.y, 5 * unit, r.h}, 2.5 * unit, e.theme.gold);
}

/// Points from a note down to what it is about.
void draw_pointer(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    cairo_move_to(e.cr, r.x, r.y);
    cairo_line_to(e.cr, r.right(), r.y);
    cairo_line_to(e.cr, r.centre().x, r.bottom());
    cairo_close_path(e.cr);
    use(e.cr, edged(e) ? e.theme.gold : e.theme.note);
    cairo_fill(e.cr);
}

/// So many cards as lie in a tray, a little aslant.
void draw_slips(const Easel& e, const page::Piece& piece) {
    const page::Control* c = e.control(piece);
    const int count = c ? std::min(c->holds, 6) : 0;
    const page::Rect& r = piece.rect;
    const double wide = r.w * 0.62, high = std::min(r.h * 0.8, wide * 0.74);
    for (int i = 0; i < count; ++i) {
        const double turn = (i % 3 - 1) * 0.13 + i * 0.02;
        cairo_save(e.cr);
        cairo_translate(e.cr, r.x + r.w * 0.4 + i * r.w * 0.05, r.centre().y - (i - count / 2.0) * r.h * 0.035);
        cairo_rotate(e.cr, turn);
        const page::Rect slip{-wide / 2, -high / 2, wide, high};
        if (!edged(e))
            fill_rounded(e.cr, slip.moved(0, 2 * e.unit()), 4 * e.unit(), rgb(0x000000).with(0.1));
        fill_rounded(e.cr, slip, 4 * e.unit(), e.theme.card);
        line_rounded(e.cr, slip, 4 * e.unit(), edged(e) ? e.theme.line : mix(e.theme.line, e.theme.soft, 0.25),
                     std::max(1.0, 1.4 * e.unit()));
        for (int line = 0; line < 3; ++line)
            fill_rounded(
                e.cr,
                {slip.x + wide * 0.16, slip.y + high * (0.26 + 0.22 * line), wide * (line == 2 ? 0.4 : 0.68), std::max(1.0, high * 0.06)},
                1, e.theme.line);
        cairo_restore(e.cr);
    }
}

/// The inside of a tray that can be pressed: deeper than its rim.
void draw_hollow(const Easel& e, const page::Piece& piece) {
    const double radius = 13 * e.unit();
    const page::Rect& r = piece.rect;
    if (edged(e))
        return line_rounded(e.cr, r, radius, e.theme.line, std::max(1.0, e.unit()));
    fill_rounded(e.cr, r, radius, mix(e.theme.inset, e.theme.text, 0.05));
    cairo_save(e.cr);
    rounded(e.cr, r, radius);
    cairo_clip(e.cr);
    for (int i = 0; i < 5; ++i) // shadow of the upper rim
        fill_rounded(e.cr, {r.x, r.y - 20 * e.unit(), r.w, (21 + 1.6 * i) * e.unit()}, radius, e.theme.text.with(0.028));
    cairo_restore(e.cr);
}

/// A tray seen from above: its rim, and how deep it is.
void draw_tray(const Easel& e, const page::Piece& piece) {
    const double radius = 18 * e.unit();
    fill_rounded(e.cr, piece.rect, radius, e.theme.inset);
    line_rounded(e.cr, piece.rect, radius, e.theme.line, std::max(1.5, 2 * e.unit()));
}

}

bool draw_object(const Easel& e, const page::Piece& piece, std::string_view which) {
    using Draw = void (*)(const Easel&, const page::Piece&);
    static constexpr std::pair<std::string_view, Draw> known[] = {
        {"device", draw_device}, {"glass", draw_glass},   {"head", draw_head},     {"board", draw_board},    {"paper", draw_paper},
        {"sticky", draw_sticky}, {"slips", draw_slips},   {"place", draw_place},   {"stop", draw_stop},      {"between", draw_between},
        {"mark", draw_mark},     {"flag", draw_flag},     {"brick", draw_brick},   {"link", draw_link},      {"thought", draw_thought},
        {"hush", draw_hush},     {"water", draw_water},   {"night", draw_night},   {"lamp", draw_lamp},      {"somebody", draw_somebody},
        {"tray", draw_tray},     {"pencil", draw_pencil}, {"hollow", draw_hollow}, {"pointer", draw_pointer}};
    for (const auto& [name, draw] : known)
        if (name == which) {
            draw(e, piece);
            return true;
        }
    return false;
}

}
