// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>
#include <utility>

namespace paint {
namespace {

using std::numbers::pi;

bool edged(const Easel& e) {
    return e.theme.edge > 0;
}

/// The edge of an invented device, as heavy as a phone's.
void draw_device(const Easel& e, const page::Piece& piece) {
    const double unit = e.unit(), radius = 26 * unit;
    if (!edged(e))
        shadow(e.cr, piece.rect, radius, 26 * unit, 0.42);
    fill_rounded(e.cr, piece.rect, radius, e.theme.phone_edge);
    line_rounded(e.cr, piece.rect, radius, edged(e) ? e.theme.line : rgb(0xFFFFFF).with(0.14), std::max(1.5, 2 * unit));
}

void draw_glass(const Easel& e, const page::Piece& piece) {
    fill_rounded(e.cr, piece.rect, 18 * e.unit(), e.theme.panel);
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
    fill_rounded(e.cr, {r.x, r.y, r.w, r.h + (in_glass ? 2 * radius : 0)}, radius, ground);
    if (edged(e))
        line_rounded(e.cr, {r.x, r.y, r.w, r.h + (in_glass ? 2 * radius : 0)}, radius, e.theme.line, 2 * e.unit());
    else
        fill_rounded(e.cr, {r.x, r.y, r.w, r.h * 0.5}, radius, rgb(0xFFFFFF).with(0.07));
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
        shadow(e.cr, r, radius, 12 * unit, 0.3);
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
        for (double y = r.y + e.layout.em * 2 + step * 0.86; y < r.bottom() - fold; y += step)
            fill_rounded(cr, {r.x + e.layout.em * 1.6, y, r.w - e.layout.em * 3.2, std::max(1.0, unit)}, 0, e.theme.info.with(0.16));
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
        shadow(e.cr, r, radius, 6 * unit, 0.22);
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
        line_rounded(e.cr, slip, 4 * e.unit(), edged(e) ? e.theme.line : mix(e.theme.line, e.theme.soft, 0.25), std::max(1.0, 1.4 * e.unit()));
        for (int line = 0; line < 3; ++line)
            fill_rounded(e.cr, {slip.x + wide * 0.16, slip.y + high * (0.26 + 0.22 * line), wide * (line == 2 ? 0.4 : 0.68), std::max(1.0, high * 0.06)},
                         1, e.theme.line);
        cairo_restore(e.cr);
    }
}

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
    draw_line_of_text(e, std::to_string(c->place), {piece.rect.h * 0.58, true, false, 1.2}, e.theme.on_accent, piece.rect, page::Align::Centre);
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
    draw_line_of_text(e, piece.alt, {r.h * 0.5, true, false, 1.2}, taken ? e.theme.on_accent : past ? e.theme.text : e.theme.soft, r,
                      page::Align::Centre);
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

/// Two lips, closed: this one keeps it.
void draw_hush(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    fill_circle(e.cr, r.centre(), r.w / 2, e.theme.panel);
    fill_circle(e.cr, r.centre(), r.w * 0.43, e.theme.kind);
    fill_rounded(e.cr, {r.x + r.w * 0.26, r.centre().y - r.h * 0.07, r.w * 0.48, r.h * 0.14}, r.h * 0.07, e.theme.panel);
}

/// Still water, with rings that run out from the middle.
void draw_water(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double unit = e.unit(), radius = 26 * unit;
    if (!edged(e))
        shadow(e.cr, r, radius, 12 * unit, 0.3);
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
        fill_circle(e.cr, {r.x + r.w * (0.03 + 0.94 * x), r.y + r.h * (0.04 + 0.6 * y)}, (0.9 + i % 3 * 0.5) * unit, rgb(0xFFF3D0).with(0.55));
    }
}

constexpr Colour lamp_light() {
    return {1.0, 0.84, 0.42, 1};
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
        {"device", draw_device}, {"glass", draw_glass}, {"head", draw_head},       {"board", draw_board},     {"paper", draw_paper},
        {"sticky", draw_sticky}, {"slips", draw_slips}, {"place", draw_place},     {"stop", draw_stop},       {"between", draw_between},
        {"mark", draw_mark},     {"flag", draw_flag},   {"brick", draw_brick},     {"link", draw_link},       {"thought", draw_thought},
        {"hush", draw_hush},     {"water", draw_water}, {"night", draw_night},     {"lamp", draw_lamp},       {"somebody", draw_somebody},
        {"tray", draw_tray},     {"pencil", draw_pencil}, {"hollow", draw_hollow}, {"pointer", draw_pointer}};
    for (const auto& [name, draw] : known)
        if (name == which) {
            draw(e, piece);
            return true;
        }
    return false;
}

}
