// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>

namespace paint {
namespace {

// the face of a 480 x 600 bust, as a square
constexpr page::Rect face{62, 66, 356, 356};
// head and shoulders
constexpr page::Rect head_and_shoulders{30, 30, 420, 462};

void lay(cairo_t* cr, const Surface& surface, double x, double y) {
    cairo_set_source_surface(cr, surface.get(), x, y);
    cairo_paint(cr);
}

std::string mood_or_neutral(const std::string& mood) {
    return mood.empty() ? "neutral" : mood;
}

/// Instead of a drawing that is missing: a quiet card that says what would be there.
void draw_card(const Easel& e, const page::Rect& r, const std::string& alt) {
    const double radius = std::min(14 * e.unit(), r.h / 6);
    fill_rounded(e.cr, r, radius, e.theme.them);
    line_rounded(e.cr, r, radius, e.theme.line, std::max(1.0, 1.5 * e.unit()));
    if (alt.empty())
        return;
    const page::TextStyle style{std::max(11.0, std::min(e.layout.em * 0.9, r.h / 5)), false, false, 1.3};
    cairo_save(e.cr);
    rounded(e.cr, r, radius);
    cairo_clip(e.cr);
    draw_line_of_text(e, alt, style, e.theme.text, r.inset(std::min(r.w, r.h) * 0.08), page::Align::Centre);
    cairo_restore(e.cr);
}

std::string cast(const std::string& id) {
    return id.starts_with("cast/") ? id : "cast/" + id;
}

}

void draw_figure(const Easel& e, const page::Piece& piece) {
    const auto at = static_cast<int>(&piece - e.layout.pieces.data());
    const auto pose = std::ranges::find(e.motion.poses, at, &page::Pose::piece);
    const bool moves = pose != e.motion.poses.end();
    Wanted wanted{piece.art, mood_or_neutral(piece.mood), std::nullopt, px(piece.rect.w), px(piece.rect.h), "", {}, moves && pose->blink,
                  0};
    wanted.gaze = px(6 * page::gaze(e.page, e.layout, piece));
    const page::Rect& r = piece.rect;
    if (const Surface bust = e.art.get(wanted))
        return lay(e.cr, bust, std::round(r.x), std::round(r.y) + (moves ? pose->down : 0));
    draw_card(e, {r.x + r.w * 0.14, r.y + r.h * 0.2, r.w * 0.72, r.h * 0.42}, piece.alt);
}

void draw_portrait(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const Colour own = name_colour(e.theme, piece.art);
    const page::Point middle = r.centre();
    const page::Control* c = e.control(piece);
    const bool faded = c && c->faded;
    if (faded)
        cairo_push_group(e.cr);
    cairo_save(e.cr);
    fill_circle(e.cr, middle, r.w / 2, mix(own, e.theme.card, e.theme.id == "paper" ? 0.72 : 0.55));
    cairo_new_sub_path(e.cr);
    cairo_arc(e.cr, middle.x, middle.y, r.w / 2, 0, 7);
    cairo_clip(e.cr);
    if (const Surface art = e.art.get({cast(piece.art), mood_or_neutral(piece.mood), face, px(r.w), px(r.h), "", {}}))
        lay(e.cr, art, std::round(r.x), std::round(r.y) + r.h * 0.04);
    else {
        // head and shoulders of nobody in particular
        fill_circle(e.cr, {middle.x, r.y + r.h * 0.4}, r.w * 0.19, own);
        fill_circle(e.cr, {middle.x, r.y + r.h * 0.98}, r.w * 0.36, own);
    }
    cairo_restore(e.cr);
    if (!faded)
        return;
    cairo_pop_group_to_source(e.cr);
    cairo_paint_with_alpha(e.cr, 0.3);
    line_rounded(e.cr, r, r.w / 2, e.theme.soft, std::max(1.5, 1.5 * e.unit()));
}

void draw_bust(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const std::string art = cast(piece.art);
    const auto box = e.art.drawn(art);
    const page::Rect part = box && box->w != 480 ? *box : head_and_shoulders;
    cairo_save(e.cr);
    rounded(e.cr, r, r.w * 0.3);
    cairo_clip(e.cr);
    if (e.theme.edge == 0) {
        use(e.cr, mix(name_colour(e.theme, piece.art), e.theme.panel, 0.82));
        cairo_paint(e.cr);
    }
    if (const Surface bust = e.art.get({art, mood_or_neutral(piece.mood), part, px(r.w), px(r.w * part.h / part.w), "", {}}))
        lay(e.cr, bust, std::round(r.x), std::round(r.bottom() - r.w * part.h / part.w));
    cairo_restore(e.cr);
    if (!box) {
        page::Piece round = piece;
        round.rect = {r.x + r.w * 0.1, r.y + (r.h - r.w * 0.8) / 2, r.w * 0.8, r.w * 0.8};
        draw_portrait(e, round);
    }
}

void draw_picture(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    const auto box = e.art.drawn(piece.art);
    if (!box)
        return draw_card(e, r, piece.alt);
    const bool is_cast = piece.art.starts_with("cast/");
    page::Rect part = is_cast && box->w == 480 ? face : *box;
    // fill the frame; what is too much at the sides is cut
    const double wanted = r.w / r.h, now = part.w / part.h;
    if (now > wanted)
        part = {part.x + (part.w - part.h * wanted) / 2, part.y, part.h * wanted, part.h};
    else
        part = {part.x, part.y + (part.h - part.w / wanted) / 2, part.w, part.w / wanted};
    const Surface art = e.art.get({piece.art, is_cast ? "neutral" : "", part, px(r.w), px(r.h), "", {}});
    if (!art)
        return draw_card(e, r, piece.alt);
    cairo_save(e.cr);
    rounded(e.cr, r, std::min(12 * e.unit(), r.h / 5));
    cairo_clip(e.cr);
    use(e.cr, is_cast ? mix(name_colour(e.theme, piece.art), e.theme.card, 0.8) : e.theme.them);
    cairo_paint(e.cr);
    lay(e.cr, art, std::round(r.x), std::round(r.y));
    cairo_restore(e.cr);
}

bool draw_icon_art(const Easel& e, const std::string& art, const page::Rect& r, Colour colour) {
    const Surface icon = e.art.get({art, "", std::nullopt, px(r.w), px(r.h), hex(colour), {}});
    if (icon)
        lay(e.cr, icon, std::round(r.x), std::round(r.y));
    return static_cast<bool>(icon);
}

}
