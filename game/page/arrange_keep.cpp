// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/board.hpp"
#include "page/chat.hpp"

#include <cmath>

namespace page {
namespace {

/// The message a line shows, as a block's position, or -1.
int message_of(const Page& page, const Control& line) {
    for (std::size_t at = 0; at < page.blocks.size(); ++at)
        if (page.blocks[at].role == BlockRole::Message && page.blocks[at].of == line.id)
            return static_cast<int>(at);
    return -1;
}

/// Its words, where the message itself is not there.
double set_label(Typesetter& set, int line, Point at, double width, int holder) {
    return set.text({words(set.control_of(line).label), set.sizes().body(), Ink::Text, Align::Start, -1, line, {}}, at, width, holder);
}

/// One message that can be picked: the bubble as it stood in the chat, and a ring for the tick beside it.
double set_line(Typesetter& set, int line, double x, double y, double width, int holder) {
    const Sizes& s = set.sizes();
    const int message = message_of(set.page(), set.control_of(line));
    const double rim = std::round(s.em * 0.5), tick = std::round(s.em * 1.5);
    const double left = x + rim, wide = width - 2 * rim - tick - s.gap;
    const auto put = [&](int ground) {
        return message < 0 ? set_label(set, line, {left, 0}, wide, ground) : set_messages(set, {message}, left, wide, ground);
    };
    const auto trial = set.mark();
    const double high = std::max(put(-1) + 2 * rim, s.target);
    set.undo(trial);
    const int ground = set.control(line, {x, y, width, high}, holder);
    set.piece(ground).mood = "bubble";
    const auto before = set.mark();
    put(ground);
    set.move(before, 0, y + rim);
    Piece& ring = set.piece(set.add(Shape::Icon, {x + width - rim - tick, y + (high - tick) / 2, tick, tick}, ground));
    ring.art = "pick";
    ring.control = line;
    return high;
}

double set_kept_lines(Typesetter& set, const std::vector<int>& lines, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const double rim = std::round(s.em * 0.6), gap = std::max(8.0, s.gap * 0.5);
    double y = rim;
    std::string chat;
    for (const int line : lines) {
        const std::string& group = set.control_of(line).group;
        if (!group.empty() && group != chat)
            y += set.text({words(group), s.small(), Ink::Soft, Align::Centre, -1, -1, {}}, {x + rim, y}, width - 2 * rim, holder) + gap;
        chat = group;
        y += set_line(set, line, x + rim, y, width - 2 * rim, holder) + gap;
    }
    return y;
}

}

void arrange_keep(Typesetter& set, const Sorted& controls) {
    Beside beside = show_on_screen(set, controls, set_kept_lines);
    // as narrow as the phone they came from
    const Sizes& s = set.sizes();
    beside.object_width = std::max(404 * s.unit, s.em * 27);
    set_beside(set, controls, beside);
}

}
