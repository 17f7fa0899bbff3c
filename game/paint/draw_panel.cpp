// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>

namespace paint {
namespace {

/// A bubble and its tail as one path. Both wind the same way: where they lie over each other neither cuts the other out.
void bubble_path(cairo_t* cr, const page::Rect& r, double radius, page::Point tail, double unit) {
    rounded(cr, r, radius);
    // the base of the tail lies whole inside
    const double half = std::min(18 * unit, r.h / 2);
    const page::Point from{std::clamp(tail.x, r.x + half, r.right() - half), std::clamp(tail.y, r.y + half, r.bottom() - half)};
    const double along = std::max(1.0, std::hypot(tail.x - from.x, tail.y - from.y));
    const double over = (tail.x - from.x) / along * half, up = (tail.y - from.y) / along * half;
    cairo_new_sub_path(cr);
    cairo_move_to(cr, from.x + up, from.y - over);
    cairo_line_to(cr, tail.x, tail.y);
    cairo_line_to(cr, from.x - up, from.y + over);
    cairo_close_path(cr);
}

}

void draw_panel(const Easel& e, const page::Piece& piece) {
    const double unit = e.unit();
    const page::Rect& r = piece.rect;
    const double radius = piece.shape == page::Shape::Chip ? std::min(r.h / 2, 30 * unit) : std::min(26 * unit, r.h / 2);
    if (e.theme.edge == 0)
        shadow(e, r, radius, 12 * unit, 0.3);
    fill_rounded(e.cr, r, radius, e.theme.panel);
    if (e.theme.edge > 0)
        line_rounded(e.cr, r, radius, e.theme.line, e.theme.edge * unit);
    else
        line_rounded(e.cr, r, radius, e.theme.text.with(0.07), 2 * unit);
}

void draw_bubble(const Easel& e, const page::Piece& piece) {
    const double unit = e.unit();
    const page::Rect& r = piece.rect;
    const double radius = std::min(24 * unit, r.h / 2);
    if (e.theme.edge == 0)
        shadow(e, r, radius, 10 * unit, 0.24);
    if (e.theme.edge > 0) {
        bubble_path(e.cr, r, radius, piece.tail, unit);
        use(e.cr, e.theme.line);
        cairo_set_line_width(e.cr, 2 * e.theme.edge * unit);
        cairo_stroke(e.cr);
    }
    bubble_path(e.cr, r, radius, piece.tail, unit);
    use(e.cr, e.theme.panel);
    cairo_fill(e.cr);
}

namespace {

void scroll_bar(const Easel& e, const page::Scroller& s, double at, double aside) {
    if (s.most() <= 0.5)
        return;
    const double unit = e.unit(), wide = std::max(5.0, 6 * unit);
    const page::Rect track{e.layout.right_to_left ? s.view.x - aside : s.view.right() - wide + aside, s.view.y + 6 * unit, wide,
                           s.view.h - 12 * unit};
    fill_rounded(e.cr, track, wide / 2, e.theme.text.with(0.12));
    const double high = std::max(28 * unit, track.h * s.view.h / s.content);
    fill_rounded(e.cr, {track.x, track.y + (track.h - high) * at / s.most(), wide, high}, wide / 2, e.theme.soft);
}

/// A small arrow where there is more to read.
void more(const Easel& e, const page::Scroller& s, double at, bool wanted) {
    if (at >= s.most() - 1)
        return;
    const double unit = e.unit(), size = 13 * unit;
    // what goes on below fades, so that no line looks cut off
    const double fade = e.layout.em * 1.4;
    const Colour ground = e.page.kind == "keep" ? e.theme.phone_screen : e.theme.panel;
    const Pattern pattern(cairo_pattern_create_linear(0, s.view.bottom() - fade, 0, s.view.bottom()));
    cairo_pattern_add_color_stop_rgba(pattern.get(), 0, ground.r, ground.g, ground.b, 0);
    cairo_pattern_add_color_stop_rgba(pattern.get(), 1, ground.r, ground.g, ground.b, 1);
    cairo_set_source(e.cr, pattern.get());
    cairo_rectangle(e.cr, s.view.x, s.view.bottom() - fade, s.view.w - 8 * unit, fade);
    cairo_fill(e.cr);
    const page::Point middle{s.view.centre().x, s.view.bottom() + 6 * unit};
    fill_circle(e.cr, middle, size, wanted ? e.theme.accent : e.theme.panel);
    const page::Rect round{middle.x - size, middle.y - size, 2 * size, 2 * size};
    line_rounded(e.cr, round, size, wanted ? e.theme.accent : e.theme.soft, std::max(1.5, 1.5 * unit));
    use(e.cr, wanted ? e.theme.on_accent : e.theme.text);
    cairo_set_line_width(e.cr, std::max(2.0, 2.5 * unit));
    cairo_set_line_cap(e.cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(e.cr, CAIRO_LINE_JOIN_ROUND);
    cairo_move_to(e.cr, middle.x - size * 0.42, middle.y - size * 0.16);
    cairo_line_to(e.cr, middle.x, middle.y + size * 0.26);
    cairo_line_to(e.cr, middle.x + size * 0.42, middle.y - size * 0.16);
    cairo_stroke(e.cr);
    if (wanted)
        ring(e.cr, round, size, e.theme.focus, e.theme.panel, unit);
}

/// The name of a round button, or the note that a control does not carry, under it.
void name_of(const Easel& e, const page::Target& target) {
    const page::Control& c = e.page.controls[static_cast<std::size_t>(target.control)];
    const std::string said = c.role == page::ControlRole::Frame ? c.label : c.note;
    const page::TextStyle style{std::min(e.layout.em, 26 * e.unit()), true, false, 1.3};
    const page::Size size = size_of_words(e, said, style, std::min(e.layout.size.w * 0.6, style.size * 22));
    const double side = style.size * 0.8;
    page::Rect chip{0, target.rect.bottom() + 10 * e.unit(), size.w + 2 * side, size.h + style.size * 0.5};
    chip.x = std::clamp(target.rect.centre().x - chip.w / 2, 4.0, std::max(4.0, e.layout.size.w - chip.w - 4));
    if (chip.bottom() > e.layout.size.h - 4)
        chip.y = target.rect.y - 10 * e.unit() - chip.h;
    page::Piece ground;
    ground.shape = page::Shape::Chip;
    ground.rect = chip;
    draw_panel(e, ground);
    draw_line_of_text(e, said, style, e.theme.text, {chip.x + side, chip.y, size.w, chip.h}, page::Align::Centre);
}

bool asks_for_name(const Easel& e, const page::Target& target) {
    const page::Control& c = e.page.controls[static_cast<std::size_t>(target.control)];
    if (c.role == page::ControlRole::Frame)
        return true;
    // an open object shows what it is; a closed one says why
    const auto is_object = [&](const page::Piece& piece) {
        return piece.control == target.control && piece.shape == page::Shape::Control && !piece.mood.empty();
    };
    if (c.open && std::ranges::any_of(e.layout.pieces, is_object))
        return false;
    const auto is_note = [&](const page::Piece& piece) {
        return piece.control == target.control && piece.shape == page::Shape::Text && page::plain(piece.words) == c.note;
    };
    return !c.note.empty() && std::ranges::none_of(e.layout.pieces, is_note);
}

}

void draw_over_all(const Easel& e) {
    const page::Target* at = e.layout.find(e.focus.at);
    const bool below = at && at->zone == page::Zone::Main && !in_view(e.layout, e.focus, *at);
    scroll_bar(e, e.layout.main, e.focus.main, 6 * e.unit());
    more(e, e.layout.main, e.focus.main, below);
    scroll_bar(e, e.layout.phone, scrolled(e.layout, e.focus, page::Zone::Phone), 0);
    draw_ruler(e);
    draw_scan(e);
    const page::Target* hover = e.layout.find(e.focus.hover);
    if (e.focus.scanned.size() > 1)
        at = nullptr; // of a group nobody in particular is named
    for (const page::Target* target : {hover, at})
        if (target && asks_for_name(e, *target))
            return name_of(e, *target);
}

}
