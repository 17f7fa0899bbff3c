// SPDX-License-Identifier: MIT
#include "page/ruler.hpp"

#include <algorithm>
#include <cmath>

namespace page {
namespace {

constexpr double above = 0.12; ///< of a line's height: the band is a little larger than the line

void add_lines(const Piece& piece, std::vector<ReadingLine>& out) {
    const double high = piece.style.size * std::max(piece.style.line, 1.0);
    const int count = std::max(1, static_cast<int>(std::lround(piece.rect.h / high)));
    const double each = piece.rect.h / count;
    for (int i = 0; i < count; ++i)
        out.push_back({{piece.rect.x, piece.rect.y + each * i, piece.rect.w, each}, piece.zone, piece.block, piece.control});
}

const Scroller* window_of(const Layout& layout, const ReadingLine& line) {
    return layout.scroller(line.zone);
}

/// As wide as what it is read in, so that it does not jump from word to word.
Rect band_of(const Layout& layout, const Focus& focus, const ReadingLine& line) {
    const Rect now = seen(layout, focus, line.rect, line.zone);
    const double more = now.h * above, aside = layout.em * 0.5;
    return {now.x - aside, now.y - more, now.w + 2 * aside, now.h + 2 * more};
}

bool in_sight(const Layout& layout, const Focus& focus, const ReadingLine& line) {
    const Scroller* window = window_of(layout, line);
    return !window || window->view.holds(seen(layout, focus, line.rect, line.zone), 2);
}

/// What has the focus, if it is read. "Go on" is not: it has the focus while the words before it are being read.
const Target* read_on(const Layout& layout, const Focus& focus) {
    const Target* target = layout.find(focus.at);
    return target && target->role != ControlRole::Continue ? target : nullptr;
}

/// The line that voice or focus are at; -1: none.
int followed(const Page& page, const Layout& layout, const Focus& focus, const std::vector<ReadingLine>& lines) {
    const auto first = [&](const auto& wanted) {
        const auto at = std::ranges::find_if(lines, wanted);
        return at == lines.end() ? -1 : static_cast<int>(at - lines.begin());
    };
    const auto is_spoken = [&](const ReadingLine& line) {
        return line.block >= 0 && !focus.spoken.empty() && page.blocks[static_cast<std::size_t>(line.block)].id == focus.spoken;
    };
    const auto has_word = [&](const ReadingLine& line) {
        return is_spoken(line) && line.rect.y <= focus.word_y && focus.word_y < line.rect.bottom();
    };
    if (const int at = first(has_word); at >= 0)
        return at;
    if (const int at = first(is_spoken); at >= 0)
        return at;
    const Target* target = read_on(layout, focus);
    return target ? first([&](const ReadingLine& line) { return line.control == target->control; }) : -1;
}

/// Whether the ruler goes along with the voice or with what has the focus.
bool follows(const Layout& layout, const Focus& focus, const std::vector<ReadingLine>& lines) {
    const Target* target = read_on(layout, focus);
    return !focus.spoken.empty() ||
           (target && std::ranges::any_of(lines, [&](const ReadingLine& line) { return line.control == target->control; }));
}

/// Where reading begins: at what is new, else at the first line of words that is in sight; -1: none.
int beginning(const Layout& layout, const Focus& focus, const std::vector<ReadingLine>& lines) {
    const auto first = [&](const auto& wanted) {
        const auto at = std::ranges::find_if(lines, [&](const ReadingLine& line) { return wanted(line) && in_sight(layout, focus, line); });
        return at == lines.end() ? -1 : static_cast<int>(at - lines.begin());
    };
    const auto is_new = [&](const ReadingLine& line) { return layout.newest >= 0 && line.block == layout.newest; };
    // of a message in its chat, not at the name under the face of whoever wrote it
    if (const int at = first([&](const ReadingLine& line) { return is_new(line) && line.zone == Zone::Phone; }); at >= 0)
        return at;
    if (const int at = first(is_new); at >= 0)
        return at;
    return first([](const ReadingLine& line) { return line.block >= 0; });
}

}

std::vector<ReadingLine> reading_lines(const Layout& layout) {
    std::vector<ReadingLine> lines;
    for (const Piece& piece : layout.pieces)
        if (piece.shape == Shape::Text && (piece.block >= 0 || piece.control >= 0))
            add_lines(piece, lines);
    return lines;
}

std::optional<Rect> ruler_at(const Page& page, const Layout& layout, const Focus& focus) {
    const auto lines = reading_lines(layout);
    int at = focus.ruler >= 0 ? focus.ruler : followed(page, layout, focus, lines);
    if (at < 0)
        at = beginning(layout, focus, lines);
    if (at < 0 || at >= static_cast<int>(lines.size()))
        return std::nullopt;
    const ReadingLine& line = lines[static_cast<std::size_t>(at)];
    if (!in_sight(layout, focus, line))
        return std::nullopt;
    return band_of(layout, focus, line);
}

void move_ruler(const Layout& layout, Focus& focus, int by) {
    const auto lines = reading_lines(layout);
    if (lines.empty())
        return;
    // the first press puts it where reading begins, or one further where it lies there already
    const int first = std::max(0, beginning(layout, focus, lines));
    const bool there = focus.ruler >= 0 || !follows(layout, focus, lines);
    const int now_at = focus.ruler >= 0 ? focus.ruler : first;
    focus.ruler = std::clamp(there ? now_at + by : first, 0, static_cast<int>(lines.size()) - 1);
    const ReadingLine& line = lines[static_cast<std::size_t>(focus.ruler)];
    const Scroller* window = window_of(layout, line);
    if (!window || in_sight(layout, focus, line))
        return;
    const double now = seen(layout, focus, line.rect, line.zone).y, view = window->view.h;
    const double down = now < window->view.y ? now - window->view.y - line.rect.h : now + line.rect.h * 2 - window->view.y - view;
    if (line.zone == Zone::Phone)
        focus.phone = std::clamp(focus.phone - down, 0.0, layout.phone.most());
    else
        focus.main = std::clamp(focus.main + down, 0.0, layout.main.most());
}

}
