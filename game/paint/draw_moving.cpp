// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace paint {
namespace {

void draw(const Easel& e, const page::Piece& piece) {
    using page::Shape;
    switch (piece.shape) {
    case Shape::Backdrop: return draw_backdrop(e, piece);
    case Shape::Figure: return draw_figure(e, piece);
    case Shape::Panel:
    case Shape::Sheet:
    case Shape::Chip: return draw_panel(e, piece);
    case Shape::Speech: return draw_bubble(e, piece);
    case Shape::PhoneBody:
    case Shape::PhoneScreen:
    case Shape::PhoneHead:
    case Shape::Composer:
    case Shape::Mine:
    case Shape::Theirs:
    case Shape::Typing:
    case Shape::Reaction: return draw_phone(e, piece);
    case Shape::Portrait: return draw_portrait(e, piece);
    case Shape::Bust: return draw_bust(e, piece);
    case Shape::Picture: return draw_picture(e, piece);
    case Shape::Icon: return draw_icon(e, piece);
    case Shape::Text: return draw_text(e, piece);
    case Shape::Rule: return fill_rounded(e.cr, piece.rect, 0, e.theme.line);
    case Shape::Control: return draw_control(e, piece);
    }
}

/// The first characters of some words.
page::Words beginning(const page::Words& all, int characters) {
    page::Words begun;
    for (const page::Run& run : all) {
        std::size_t at = 0;
        while (at < run.text.size() && (characters > 0 || (static_cast<unsigned char>(run.text[at]) & 0xC0U) == 0x80U))
            characters -= (static_cast<unsigned char>(run.text[at++]) & 0xC0U) != 0x80U ? 1 : 0;
        begun.push_back({run.text.substr(0, at), run.hidden});
    }
    return begun;
}

/// A draft that is being typed or taken back.
void draw_typed(const Easel& e, const page::Piece& piece, int characters) {
    page::Piece begun = piece;
    begun.words = beginning(piece.words, characters);
    begun.style.struck = false;
    begun.ink = page::Ink::Text;
    if (characters > 0)
        draw(e, begun);
}

/// The counter a piece is, or stands in: where it is, and how large now.
std::optional<std::pair<page::Rect, double>> popping(const Easel& e, const page::Piece& piece) {
    const auto& pieces = e.layout.pieces;
    const page::Piece* counter =
        piece.shape == page::Shape::Text && piece.holder >= 0 ? &pieces[static_cast<std::size_t>(piece.holder)] : &piece;
    if (counter->shape != page::Shape::Reaction)
        return std::nullopt;
    int reaction = 0;
    for (const page::Piece* one = pieces.data(); one != counter; ++one)
        reaction += one->shape == page::Shape::Reaction && one->block == counter->block ? 1 : 0;
    for (const page::Pop& pop : e.motion.pops)
        if (pop.block == counter->block && pop.reaction == reaction)
            return std::pair(counter->rect, pop.grow);
    return std::nullopt;
}

void draw_popping(const Easel& e, const page::Piece& piece, const page::Rect& counter, double grow) {
    const page::Point middle = counter.centre();
    cairo_save(e.cr);
    cairo_translate(e.cr, middle.x, middle.y);
    cairo_scale(e.cr, grow, grow);
    cairo_translate(e.cr, -middle.x, -middle.y);
    draw(e, piece);
    cairo_restore(e.cr);
}

}

void draw_moving(const Easel& e, const page::Piece& piece) {
    if (e.motion.rises.empty() && e.motion.pops.empty() && e.motion.typed.empty())
        return draw(e, piece);
    for (const page::Typed& typed : e.motion.typed)
        if (typed.block == piece.block && piece.shape == page::Shape::Text)
            return draw_typed(e, piece, typed.characters);
    if (const auto pop = popping(e, piece))
        return draw_popping(e, piece, pop->first, pop->second);
    const auto rise = std::ranges::find_if(e.motion.rises, [&](const page::Rise& one) {
        return (one.block >= 0 && one.block == piece.block) || (one.control >= 0 && one.control == piece.control);
    });
    if (rise == e.motion.rises.end())
        return draw(e, piece);
    if (rise->shown <= 0)
        return;
    cairo_push_group(e.cr);
    cairo_translate(e.cr, 0, rise->down);
    draw(e, piece);
    cairo_pop_group_to_source(e.cr);
    cairo_paint_with_alpha(e.cr, rise->shown);
}

}
