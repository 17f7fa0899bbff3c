// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"
#include "paint/setting.hpp"
#include "paint/spoken_mark.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace paint {
namespace {

/// Words that hurt: a bar as if seen through frosted glass, no letter to guess.
void draw_bar(const Easel& e, const page::Rect& r, Colour ink) {
    const page::Rect bar{r.x + r.h * 0.1, r.y + r.h * 0.22, r.w - r.h * 0.2, r.h * 0.56};
    fill_rounded(e.cr, bar, bar.h / 2, ink.with(0.22));
    constexpr int smudges = 7;
    for (int i = 0; i < smudges; ++i) {
        const double at = (i + 0.5) / smudges;
        const double high = bar.h * (0.5 + 0.28 * std::sin(i * 2.4));
        const page::Rect smudge{bar.x + bar.w * at - bar.w * 0.075, bar.centre().y - high / 2, bar.w * 0.15, high};
        fill_rounded(e.cr, smudge, smudge.w * 0.4, ink.with(0.2));
        fill_rounded(e.cr, smudge.inset(smudge.w * 0.15), smudge.w * 0.3, ink.with(0.16));
    }
}

void draw_set(const Easel& e, const SetWords& set, const page::Rect& r, Colour ink) {
    use(e.cr, ink);
    cairo_move_to(e.cr, r.x, r.y);
    pango_cairo_show_layout(e.cr, set.layout.get());
    for (const int at : set.bars) {
        PangoRectangle where;
        pango_layout_index_to_pos(set.layout.get(), at, &where);
        const double scale = PANGO_SCALE;
        draw_bar(e, {r.x + where.x / scale, r.y + where.y / scale, where.width / scale, where.height / scale}, ink);
    }
}

}

namespace {

/// The words that stand in the field of the phone now; what was deleted again is struck out.
bool is_draft(const Easel& e, const page::Piece& piece) {
    const page::Block* block = piece.block < 0 ? nullptr : &e.page.blocks[static_cast<std::size_t>(piece.block)];
    return block && block->role == page::BlockRole::Draft && block->region == page::Region::Phone && !piece.style.struck;
}

/// Where the next letter would come.
void draw_cursor(const Easel& e, const SetWords& set, const page::Rect& r) {
    const int end = static_cast<int>(std::char_traits<char>::length(pango_layout_get_text(set.layout.get())));
    PangoRectangle where;
    pango_layout_get_cursor_pos(set.layout.get(), end, &where, nullptr);
    const double scale = PANGO_SCALE, high = where.height / scale * 0.72, wide = std::max(2.0, 2 * e.unit());
    const double y = r.y + where.y / scale + (where.height / scale - high) / 2;
    fill_rounded(e.cr, {r.x + where.x / scale + wide, y, wide, high}, wide / 2, e.theme.accent);
}

}

std::string hex(Colour c) {
    char out[8];
    std::snprintf(out, sizeof out, "#%02x%02x%02x", static_cast<unsigned>(std::lround(c.r * 255)),
                  static_cast<unsigned>(std::lround(c.g * 255)), static_cast<unsigned>(std::lround(c.b * 255)));
    return out;
}

Colour ink_of(const Easel& e, const page::Piece& piece) {
    switch (piece.ink) {
    case page::Ink::Text: return e.theme.text;
    case page::Ink::Soft: return e.theme.soft;
    case page::Ink::Accent: return e.theme.accent;
    case page::Ink::OnAccent: return e.theme.on_accent;
    case page::Ink::OnHead: return app_colours(e.theme, piece.art.empty() ? e.page.phone.app : piece.art).words;
    case page::Ink::Name: return name_colour(e.theme, piece.art);
    case page::Ink::Kind: return e.theme.kind;
    case page::Ink::Hurt: return e.theme.hurt;
    case page::Ink::Info: return e.theme.info;
    }
    return e.theme.text;
}

void draw_text(const Easel& e, const page::Piece& piece) {
    const SetWords set = set_words(e.space, {e.comfort.font, e.comfort.airy}, piece.words, piece.style, std::floor(piece.rect.w),
                                   piece.lang.empty() ? e.layout.lang : piece.lang, piece.align, e.layout.right_to_left);
    const bool spoken = is_spoken(e, piece);
    if (spoken)
        draw_word_ground(e, piece, set);
    draw_set(e, set, piece.rect, ink_of(e, piece));
    if (spoken)
        draw_spoken(e, piece, set);
    if (is_draft(e, piece))
        draw_cursor(e, set, piece.rect);
}

page::Size size_of_words(const Easel& e, const std::string& said, const page::TextStyle& style, double width) {
    const page::Size size = size_of(set_words(e.space, {e.comfort.font, e.comfort.airy}, page::words(said), style, width));
    return {std::ceil(size.w + spare({e.comfort.font, e.comfort.airy}, style)) + 1, std::ceil(size.h)};
}

void draw_line_of_text(const Easel& e, const std::string& said, const page::TextStyle& style, Colour ink, const page::Rect& r,
                       page::Align align) {
    const SetWords set =
        set_words(e.space, {e.comfort.font, e.comfort.airy}, page::words(said), style, r.w, e.layout.lang, align, e.layout.right_to_left);
    const page::Size size = size_of(set);
    draw_set(e, set, {r.x, r.y + (r.h - size.h) / 2, r.w, size.h}, ink);
}

}
