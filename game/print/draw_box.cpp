// SPDX-License-Identifier: MIT
#include "print/draw_box.hpp"

#include "paint/brush.hpp"
#include "print/draw.hpp"
#include "print/set_spans.hpp"

#include <cmath>
#include <numbers>

namespace print {
namespace {

using paint::use;

void draw_words(Easel& e, const Box& box) {
    const paint::SetWords set = set_spans(e.space.get(), box.spans, box.style, box.rect.w, box.side);
    use(e.cr, colour_of(box.ink));
    cairo_move_to(e.cr, box.rect.x, box.rect.y);
    pango_cairo_show_layout(e.cr, set.layout.get());
    for (const int at : set.bars) {
        PangoRectangle where;
        pango_layout_index_to_pos(set.layout.get(), at, &where);
        const double scale = PANGO_SCALE, high = where.height / scale;
        const page::Rect bar{box.rect.x + where.x / scale, box.rect.y + where.y / scale + high * 0.25, where.width / scale, high * 0.5};
        paint::fill_rounded(e.cr, bar, bar.h / 2, colour_of(Ink::Soft));
    }
}

void draw_panel(Easel& e, const Box& box) {
    if (box.ground != Ground::None)
        paint::fill_rounded(e.cr, box.rect, box.radius, colour_of(box.ground));
    if (box.edge > 0)
        paint::line_rounded(e.cr, box.rect, box.radius, colour_of(box.ink), box.edge);
}

void stroke(Easel& e, const Box& box, page::Point from, page::Point to) {
    use(e.cr, colour_of(box.ink));
    cairo_set_line_width(e.cr, box.edge);
    cairo_move_to(e.cr, from.x, from.y);
    cairo_line_to(e.cr, to.x, to.y);
    cairo_stroke(e.cr);
}

void draw_rule(Easel& e, const Box& box) {
    const page::Rect& r = box.rect;
    const bool across = r.w >= r.h;
    stroke(e, box, {r.x, r.y}, across ? page::Point{r.right(), r.y} : page::Point{r.x, r.bottom()});
}

void draw_cut(Easel& e, const Box& box) {
    const double dashes[] = {3, 3};
    cairo_set_dash(e.cr, dashes, 2, 0);
    draw_rule(e, box);
    cairo_set_dash(e.cr, nullptr, 0, 0);
}

/// The part of a drawing that fills the frame; of busts the face.
page::Rect part_of(page::Rect part, const page::Rect& frame, bool is_bust, double from_top) {
    constexpr page::Rect face{40, 44, 400, 400};
    if (is_bust)
        part = face;
    const double wanted = frame.w / frame.h, now = part.w / part.h;
    if (now > wanted)
        return {part.x + (part.w - part.h * wanted) / 2, part.y, part.h * wanted, part.h};
    return {part.x, part.y + (part.h - part.w / wanted) * from_top, part.w, part.w / wanted};
}

void draw_art(Easel& e, const Box& box) {
    const page::Rect& r = box.rect;
    const auto drawn = e.art.drawn(box.art);
    paint::Wanted wanted{
        box.art, box.mood, std::nullopt, static_cast<int>(std::lround(r.w * e.dots)), static_cast<int>(std::lround(r.h * e.dots)), ""};
    const bool icon = box.art.starts_with("icons/");
    if (drawn && !icon)
        wanted.part = part_of(*drawn, r, box.art.starts_with("cast/") && drawn->w == 480, box.from_top);
    if (icon)
        wanted.colour = "#0b4f66";
    const paint::Surface surface = drawn ? e.art.get(wanted) : nullptr;
    if (!surface)
        return paint::fill_rounded(e.cr, r, box.radius, colour_of(Ground::Water));
    cairo_save(e.cr);
    if (!icon) {
        paint::rounded(e.cr, r, box.radius);
        cairo_clip(e.cr);
    }
    if (box.ground != Ground::None) {
        use(e.cr, colour_of(box.ground));
        cairo_paint(e.cr);
    }
    cairo_translate(e.cr, r.x, r.y);
    cairo_scale(e.cr, r.w / wanted.width, r.h / wanted.height);
    cairo_set_source_surface(e.cr, surface.get(), 0, 0);
    cairo_paint(e.cr);
    cairo_restore(e.cr);
    if (box.edge > 0)
        paint::line_rounded(e.cr, r, box.radius, colour_of(box.ink), box.edge);
}

void corners(Easel& e, page::Point middle, double radius, int count, double inner, double turn) {
    const int steps = inner > 0 ? 2 * count : count;
    for (int i = 0; i < steps; ++i) {
        const double at = turn + 2 * std::numbers::pi * i / steps;
        const double r = inner > 0 && i % 2 == 1 ? radius * inner : radius;
        cairo_line_to(e.cr, middle.x + r * std::sin(at), middle.y - r * std::cos(at));
    }
    cairo_close_path(e.cr);
}

void draw_sign(Easel& e, const Box& box) {
    const page::Point middle = box.rect.centre();
    const double radius = box.rect.w / 2;
    cairo_new_path(e.cr);
    if (box.art == "triangle")
        corners(e, {middle.x, middle.y + radius * 0.18}, radius * 1.12, 3, 0, 0);
    else if (box.art == "square")
        corners(e, middle, radius * 1.16, 4, 0, std::numbers::pi / 4);
    else if (box.art == "star")
        corners(e, {middle.x, middle.y + radius * 0.06}, radius * 1.12, 5, 0.45, 0);
    else
        cairo_arc(e.cr, middle.x, middle.y, radius, 0, 2 * std::numbers::pi);
    use(e.cr, colour_of(box.ground));
    cairo_fill_preserve(e.cr);
    use(e.cr, colour_of(box.ink));
    cairo_set_line_width(e.cr, box.edge);
    cairo_set_line_join(e.cr, CAIRO_LINE_JOIN_ROUND);
    cairo_stroke(e.cr);
}

void draw_path(Easel& e, const Box& box) {
    if (box.path.size() < 2)
        return;
    use(e.cr, colour_of(box.ink));
    cairo_set_line_width(e.cr, box.edge);
    cairo_move_to(e.cr, box.path.front().x, box.path.front().y);
    for (std::size_t at = 1; at < box.path.size(); ++at) {
        const page::Point from = box.path[at - 1], to = box.path[at];
        const double bend = (to.y - from.y) / 2;
        cairo_curve_to(e.cr, from.x, from.y + bend, to.x, to.y - bend, to.x, to.y);
    }
    cairo_stroke(e.cr);
    const page::Point to = box.path.back();
    const double head = 3.2, back = to.y < box.path[box.path.size() - 2].y ? 1.8 * head : -1.8 * head;
    cairo_move_to(e.cr, to.x, to.y);
    cairo_line_to(e.cr, to.x - head, to.y + back);
    cairo_line_to(e.cr, to.x + head, to.y + back);
    cairo_close_path(e.cr);
    cairo_fill(e.cr);
}

}

void draw_box(Easel& e, const Box& box) {
    switch (box.kind) {
    case BoxKind::Words: return draw_words(e, box);
    case BoxKind::Panel: return draw_panel(e, box);
    case BoxKind::Rule: return draw_rule(e, box);
    case BoxKind::Cut: return draw_cut(e, box);
    case BoxKind::Art: return draw_art(e, box);
    case BoxKind::Sign: return draw_sign(e, box);
    case BoxKind::Path: return draw_path(e, box);
    case BoxKind::Tick: return paint::line_rounded(e.cr, box.rect, 2, colour_of(box.ink), box.edge);
    }
}

}
