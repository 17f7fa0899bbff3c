// SPDX-License-Identifier: MIT
#include "paint/spoken_mark.hpp"

#include "paint/brush.hpp"

#include <algorithm>
#include <span>

namespace paint {
namespace {

constexpr double pango_scale = PANGO_SCALE;

/// Where a byte of the plain text stands in the text that is set: hidden words are set behind a bar, and in other brackets.
std::size_t in_setting(const page::Words& words, std::size_t byte) {
    constexpr std::size_t bracket = 1, before_hidden = hidden_bar.size() + hidden_opens.size(), after_hidden = hidden_closes.size();
    std::size_t set = 0;
    for (const page::Run& run : words) {
        const std::size_t takes = run.text.size() + (run.hidden ? 2 * bracket : 0);
        if (byte < takes)
            return run.hidden ? set + before_hidden + std::min(byte - std::min(byte, bracket), run.text.size()) : set + byte;
        byte -= takes;
        set += run.text.size() + (run.hidden ? before_hidden + after_hidden : 0);
    }
    return set;
}

/// Where the line under a line of words lies, from the setting's top.
double line_under(PangoLayoutIter* at, double thick) {
    PangoRectangle line;
    pango_layout_iter_get_line_extents(at, nullptr, &line);
    const double base = pango_layout_iter_get_baseline(at) / pango_scale;
    return base + std::max(thick, (line.y + line.height) / pango_scale - base - thick) * 0.5;
}

double thickness(const Easel& e) {
    return std::max(2.0, 3 * e.unit());
}

/// Calls for each line of a setting with its iterator.
template <class Each>
void for_lines(const SetWords& set, Each each) {
    PangoLayoutIter* at = pango_layout_get_iter(set.layout.get());
    do
        each(at);
    while (pango_layout_iter_next_line(at));
    pango_layout_iter_free(at);
}

/// Adds the parts of one line that lie between two bytes of the setting, each with the height of the line's letters.
void add_parts(PangoLayoutIter* at, int from, int to, std::vector<page::Rect>& out) {
    PangoLayoutLine* line = pango_layout_iter_get_line_readonly(at);
    // what lies beyond the line's own bytes would reach to the edge of the setting
    const int first = std::max(from, line->start_index), last = std::min(to, line->start_index + line->length);
    if (first >= last)
        return;
    PangoRectangle ink, whole;
    pango_layout_iter_get_line_extents(at, &ink, &whole);
    int* ranges = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(line, first, last, &ranges, &count);
    const std::span<const int> ends(ranges, 2 * static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < ends.size(); i += 2)
        out.push_back({ends[i] / pango_scale, whole.y / pango_scale, (ends[i + 1] - ends[i]) / pango_scale, whole.height / pango_scale});
    g_free(ranges);
}

}

bool is_spoken(const Easel& e, const page::Piece& piece) {
    const page::Block* block = piece.block < 0 || e.focus.spoken.empty() ? nullptr : &e.page.blocks[static_cast<std::size_t>(piece.block)];
    return block && block->id == e.focus.spoken && page::plain(block->text) == page::plain(piece.words);
}

std::vector<page::Rect> rects_of(const SetWords& set, const page::Words& words, page::Span span) {
    std::vector<page::Rect> out;
    if (span.empty())
        return out;
    // the end is found from the last byte: what follows it may be a bar
    const auto from = static_cast<int>(in_setting(words, span.from)), to = static_cast<int>(in_setting(words, span.to - 1)) + 1;
    for_lines(set, [&](PangoLayoutIter* at) { add_parts(at, from, to, out); });
    return out;
}

void draw_word_ground(const Easel& e, const page::Piece& piece, const SetWords& set) {
    if (piece.ink != page::Ink::Text)
        return;
    const double aside = 3 * e.unit();
    for (const page::Rect& part : rects_of(set, piece.words, e.focus.word)) {
        const double inside = part.h * 0.08;
        const page::Rect ground{piece.rect.x + part.x - aside, piece.rect.y + part.y + inside, part.w + 2 * aside, part.h - 2 * inside};
        fill_rounded(e.cr, ground, 5 * e.unit(), e.theme.accent.with(word_tint));
    }
}

void draw_spoken(const Easel& e, const page::Piece& piece, const SetWords& set) {
    const double thick = thickness(e);
    const page::Rect& r = piece.rect;
    const auto word = rects_of(set, piece.words, e.focus.word);
    for_lines(set, [&](PangoLayoutIter* at) {
        PangoRectangle line;
        pango_layout_iter_get_line_extents(at, nullptr, &line);
        const double y = r.y + line_under(at, thick);
        if (line.width > 0)
            fill_rounded(e.cr, {r.x + line.x / pango_scale, y, line.width / pango_scale, thick}, thick / 2, e.theme.accent.with(0.55));
        for (const page::Rect& part : word)
            if (part.y == line.y / pango_scale)
                fill_rounded(e.cr, {r.x + part.x, y - thick * 0.25, part.w, thick * 1.6}, thick * 0.8, e.theme.accent);
    });
}

}
