// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace paint {
namespace {

using std::numbers::pi;

/// A part of a panel, a little darker than it.
void draw_inset(const Easel& e, const page::Rect& r) {
    const double radius = std::min(18 * e.unit(), r.h / 2);
    fill_rounded(e.cr, r, radius, e.theme.inset);
    if (e.theme.edge > 0)
        line_rounded(e.cr, r, radius, e.theme.line, 1.5 * e.unit());
}

void draw_card(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const double radius = std::min(14 * e.unit(), r.h / 2);
    const bool now = piece.mood == "now";
    fill_rounded(e.cr, r, radius, now ? e.theme.tint : e.theme.card);
    line_rounded(e.cr, r, radius, now ? e.theme.accent : e.theme.line, std::max(1.5, 1.6 * e.unit()));
}

/// A line as a steady hand draws it with a soft pencil: never quite straight.
void wavy_frame(cairo_t* cr, const page::Rect& r, double step, double swing) {
    const auto side = [&](page::Point from, page::Point to, double phase) {
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        const int waves = std::max(2, static_cast<int>(std::lround(length / step)));
        const double nx = -(to.y - from.y) / length, ny = (to.x - from.x) / length;
        for (int i = 1; i <= waves; ++i) {
            const double a = (i - 0.5) / waves, b = static_cast<double>(i) / waves;
            const double off = swing * ((i + static_cast<int>(phase)) % 2 == 0 ? 1 : -1) * (0.8 + 0.4 * std::sin(i * 1.7 + phase));
            const page::Point mid{std::lerp(from.x, to.x, a) + nx * off, std::lerp(from.y, to.y, a) + ny * off};
            const page::Point end{std::lerp(from.x, to.x, b), std::lerp(from.y, to.y, b)};
            cairo_curve_to(cr, mid.x, mid.y, mid.x, mid.y, end.x, end.y);
        }
    };
    cairo_move_to(cr, r.x, r.y);
    side({r.x, r.y}, {r.right(), r.y}, 0);
    side({r.right(), r.y}, {r.right(), r.bottom()}, 1);
    side({r.right(), r.bottom()}, {r.x, r.bottom()}, 2);
    side({r.x, r.bottom()}, {r.x, r.y}, 3);
    cairo_close_path(cr);
}

/// A card one wants to keep: a drawn border, a shell in two corners.
void draw_keepsake(const Easel& e, const page::Rect& r) {
    const double unit = e.unit(), em = e.layout.em, radius = std::min(18 * unit, r.h / 4);
    if (e.theme.edge == 0)
        shadow(e, r, radius, 8 * unit, 0.2);
    fill_rounded(e.cr, r, radius, e.theme.card);
    if (e.theme.edge > 0)
        line_rounded(e.cr, r, radius, e.theme.line, 1.5 * unit);
    cairo_set_line_width(e.cr, std::max(2.0, 2.6 * unit));
    cairo_set_line_cap(e.cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(e.cr, CAIRO_LINE_JOIN_ROUND);
    wavy_frame(e.cr, r.inset(em * 0.55), em * 1.5, em * 0.14);
    use(e.cr, e.theme.edge > 0 ? e.theme.accent : mix(e.theme.gold, e.theme.card, 0.15));
    cairo_stroke(e.cr);
    const double size = std::min(em * 1.7, r.h * 0.22);
    for (const page::Point at :
         {page::Point{r.x + em * 0.55, r.y + em * 0.55}, page::Point{r.right() - em * 0.55, r.bottom() - em * 0.55}}) {
        fill_circle(e.cr, at, size * 0.72, e.theme.card);
        draw_shell(e, {at.x - size / 2, at.y - size / 2, size, size}, true);
    }
}

/// Rings of water, seen from the side.
void draw_flourish(const Easel& e, const page::Rect& r) {
    cairo_set_line_cap(e.cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(e.cr, std::max(2.0, 2.6 * e.unit()));
    for (int i = 0; i < 3; ++i) {
        const double wide = r.w * (1 - 0.32 * i), high = r.h * (0.9 - 0.27 * i);
        cairo_save(e.cr);
        cairo_translate(e.cr, r.centre().x, r.y + r.h * 0.1);
        cairo_scale(e.cr, wide / 2, high);
        cairo_new_sub_path(e.cr);
        cairo_arc(e.cr, 0, 0, 1, pi * 0.16, pi * 0.84);
        cairo_restore(e.cr);
        use(e.cr, mix(e.theme.accent, e.theme.panel, 0.55 - 0.25 * i));
        cairo_stroke(e.cr);
    }
}

/// A stepping stone: the place where it was, seen through a round window.
void draw_stone(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const page::Control* c = e.control(piece);
    const page::Point at = r.centre();
    const double radius = r.w / 2;
    if (e.theme.edge == 0)
        shadow(e, r, radius, 6 * e.unit(), 0.25);
    fill_circle(e.cr, at, radius, e.theme.panel);
    cairo_save(e.cr);
    cairo_new_sub_path(e.cr);
    cairo_arc(e.cr, at.x, at.y, radius - 3 * e.unit(), 0, 2 * pi);
    cairo_clip(e.cr);
    use(e.cr, e.theme.inset);
    cairo_paint(e.cr);
    // the middle of the place, without its ceiling
    const page::Rect part{320, 120, 520, 520};
    Wanted wanted;
    wanted.art = c ? c->picture.id : std::string();
    wanted.part = part;
    wanted.width = wanted.height = static_cast<int>(std::lround(r.w));
    if (const Surface place = e.art.get(wanted)) {
        cairo_set_source_surface(e.cr, place.get(), std::round(r.x), std::round(r.y));
        cairo_paint(e.cr);
    }
    cairo_restore(e.cr);
    line_rounded(e.cr, r, radius, e.theme.edge > 0 ? e.theme.line : e.theme.accent, std::max(2.0, 3 * e.unit()));
}

/// Dots from one stone to the next.
void draw_path(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const bool left = piece.mood == "left";
    const double x0 = left ? r.right() : r.x, x1 = left ? r.x : r.right();
    const double dashes[] = {0.01, e.layout.em * 0.62};
    cairo_save(e.cr);
    cairo_set_dash(e.cr, dashes, 2, 0);
    cairo_set_line_cap(e.cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_width(e.cr, e.layout.em * 0.3);
    cairo_move_to(e.cr, x0, r.y);
    cairo_curve_to(e.cr, x0, r.y + r.h * 0.5, x1, r.y + r.h * 0.5, x1, r.bottom());
    use(e.cr, e.theme.edge > 0 ? e.theme.line : mix(e.theme.accent, e.theme.panel, 0.25));
    cairo_stroke(e.cr);
    cairo_restore(e.cr);
}

/// Where you stand: a ring that spreads.
void draw_here(const Easel& e, const page::Rect& r) {
    for (int i = 0; i < 3; ++i) {
        const page::Rect one = r.inset(r.w * 0.16 * i);
        line_rounded(e.cr, one, one.w / 2, mix(e.theme.accent, e.theme.panel, 0.6 - 0.3 * i), std::max(2.0, 2.4 * e.unit()));
    }
    fill_circle(e.cr, r.centre(), r.w * 0.1, e.theme.accent);
}

void draw_logo(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const bool on_panel = piece.holder >= 0;
    if (draw_icon_art(e, "logo", r, on_panel || e.comfort.plain || e.theme.edge > 0 ? e.theme.text : rgb(0xFFF8EC)))
        return;
    page::Piece ground;
    ground.shape = page::Shape::Chip;
    ground.rect = r;
    if (!on_panel)
        draw_panel(e, ground);
    draw_line_of_text(e, piece.alt, {r.h * 0.4, true, false, 1.2}, e.theme.text, r, page::Align::Centre);
}

/// What a theme looks like, in the theme's own colours.
void draw_swatch(const Easel& e, const page::Rect& r, std::string_view id) {
    const Theme& theme = theme_named(id);
    const double unit = e.unit(), radius = r.h * 0.3;
    fill_rounded(e.cr, r, radius, theme.page);
    line_rounded(e.cr, r, radius, e.theme.soft, std::max(1.5, 1.5 * unit));
    const double bar = r.h * 0.16;
    fill_rounded(e.cr, {r.x + r.w * 0.14, r.y + r.h * 0.22, r.w * 0.5, bar}, bar / 2, theme.text);
    fill_rounded(e.cr, {r.x + r.w * 0.36, r.y + r.h * 0.58, r.w * 0.5, bar * 1.3}, bar / 2, theme.accent);
}

/// Water that moves, or lies still.
void draw_motion(const Easel& e, const page::Rect& r, bool calm) {
    cairo_set_line_width(e.cr, std::max(2.0, r.h * 0.09));
    cairo_set_line_cap(e.cr, CAIRO_LINE_CAP_ROUND);
    for (int i = 0; i < 3; ++i) {
        const double y = r.y + r.h * (0.24 + 0.26 * i), swing = calm ? 0 : r.h * 0.16, step = r.w / 4;
        cairo_move_to(e.cr, r.x, y);
        for (int k = 0; k < 4; ++k)
            cairo_curve_to(e.cr, r.x + step * (k + 0.3), y + (k % 2 == 0 ? -swing : swing), r.x + step * (k + 0.7),
                           y + (k % 2 == 0 ? -swing : swing), r.x + step * (k + 1), y);
        use(e.cr, mix(e.theme.accent, e.theme.card, 0.2 * i));
        cairo_stroke(e.cr);
    }
}

/// The arrow that would send it.
void draw_send(const Easel& e, const page::Rect& r) {
    fill_circle(e.cr, r.centre(), r.w / 2, e.theme.accent);
    cairo_move_to(e.cr, r.x + r.w * 0.32, r.y + r.h * 0.28);
    cairo_line_to(e.cr, r.x + r.w * 0.76, r.y + r.h * 0.5);
    cairo_line_to(e.cr, r.x + r.w * 0.32, r.y + r.h * 0.72);
    cairo_line_to(e.cr, r.x + r.w * 0.4, r.y + r.h * 0.5);
    cairo_close_path(e.cr);
    use(e.cr, e.theme.on_accent);
    cairo_fill(e.cr);
}

/// Rings around a face that just said something.
void draw_ripples(const Easel& e, const page::Rect& r) {
    for (int i = 0; i < 2; ++i)
        line_rounded(e.cr, r.inset(r.w * 0.035 * i), r.w, e.theme.panel.with(0.35 + 0.3 * i), std::max(2.0, 3 * e.unit()));
    const page::Rect disc = r.inset(r.w * 0.075);
    if (e.theme.edge == 0)
        shadow(e, disc, disc.w / 2, 14 * e.unit(), 0.35);
    fill_circle(e.cr, disc.centre(), disc.w / 2, e.theme.panel);
    if (e.theme.edge > 0)
        line_rounded(e.cr, disc, disc.w / 2, e.theme.line, e.theme.edge * e.unit());
}

}

void draw_shell(const Easel& e, const page::Rect& r, bool found) {
    cairo_t* cr = e.cr;
    const page::Point foot{r.centre().x, r.y + r.h * 0.9};
    const auto path = [&] {
        cairo_new_path(cr);
        cairo_move_to(cr, foot.x - r.w * 0.14, foot.y);
        cairo_curve_to(cr, r.x + r.w * 0.1, r.y + r.h * 0.72, r.x - r.w * 0.02, r.y + r.h * 0.42, r.x + r.w * 0.12, r.y + r.h * 0.3);
        constexpr int lobes = 4;
        for (int i = 0; i < lobes; ++i) {
            const double a = pi + (i + 0.15) * pi / lobes, b = pi + (i + 1.0) * pi / lobes;
            const double mid = (a + b) / 2, far = 0.56;
            cairo_curve_to(cr, r.centre().x + std::cos(a) * r.w * far, r.y + r.h * 0.46 + std::sin(a) * r.h * far,
                           r.centre().x + std::cos(mid) * r.w * far, r.y + r.h * 0.46 + std::sin(mid) * r.h * far,
                           r.centre().x + std::cos(b) * r.w * 0.42, r.y + r.h * 0.4 + std::sin(b) * r.h * 0.38);
        }
        cairo_curve_to(cr, r.right() + r.w * 0.02, r.y + r.h * 0.42, r.right() - r.w * 0.1, r.y + r.h * 0.72, foot.x + r.w * 0.14, foot.y);
        cairo_close_path(cr);
    };
    path();
    use(cr, found ? e.theme.gold : mix(e.theme.line, e.theme.soft, 0.2));
    cairo_fill(cr);
    cairo_set_line_width(cr, std::max(1.0, r.w * 0.07));
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    use(cr, found ? mix(e.theme.gold, rgb(0x7A4A00), 0.45) : e.theme.panel);
    for (const double at : {-0.26, 0.0, 0.26}) {
        cairo_move_to(cr, foot.x + r.w * at * 0.3, foot.y - r.h * 0.1);
        cairo_line_to(cr, foot.x + r.w * at, r.y + r.h * 0.32);
        cairo_stroke(cr);
    }
}

void draw_ornament(const Easel& e, const page::Piece& piece) {
    const std::string_view which = std::string_view(piece.art).substr(6);
    const page::Control* c = e.control(piece);
    if (draw_object(e, piece, which))
        return;
    if (which == "inset")
        draw_inset(e, piece.rect);
    else if (which == "card")
        draw_card(e, piece);
    else if (which == "keepsake")
        draw_keepsake(e, piece.rect);
    else if (which == "flourish")
        draw_flourish(e, piece.rect);
    else if (which == "stone")
        draw_stone(e, piece);
    else if (which == "path")
        draw_path(e, piece);
    else if (which == "here")
        draw_here(e, piece.rect);
    else if (which == "logo")
        draw_logo(e, piece);
    else if (which == "ripples")
        draw_ripples(e, piece.rect);
    else if (which == "motion")
        draw_motion(e, piece.rect, c && c->chosen);
    else if (which == "badge")
        fill_rounded(e.cr, piece.rect, piece.rect.h / 2, e.theme.accent);
    else if (which == "send")
        draw_send(e, piece.rect);
    else if (which == "shell" || which == "no-shell")
        draw_shell(e, piece.rect, which == "shell");
    else if (which.starts_with("swatch-"))
        draw_swatch(e, piece.rect, which.substr(7));
}

}
