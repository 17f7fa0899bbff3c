// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/beside.hpp"
#include "page/objects.hpp"

#include <cmath>

namespace page {
namespace {

Look card_look(const Sizes& s) {
    Look look;
    look.ground = "card";
    look.label = s.label();
    look.side = std::round(s.em * 0.9);
    look.rim = std::round(s.em * 0.8);
    look.before = std::round(s.em * 2.5) + s.gap;
    look.least = std::round(s.em * 3.6);
    look.note = false;
    return look;
}

/// The cards under each other; each keeps its place and gets its number.
double set_cards(Typesetter& set, const std::vector<int>& cards, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const Look look = card_look(s);
    double y = 0;
    for (const int card : cards) {
        const double high = look_height(set, card, look, width), size = std::round(s.em * 2.5);
        const int ground = set_look(set, card, look, {x, y, width, high}, holder);
        set.piece(ornament(set, "place", {x + look.side, y + (high - size) / 2, size, size}, ground)).control = card;
        y += high + s.gap;
    }
    return y - s.gap;
}

/// The card that stands in this place, or -1.
int standing_at(const Page& page, const std::vector<int>& cards, int place) {
    for (const int card : cards)
        if (page.controls[static_cast<std::size_t>(card)].place == place)
            return card;
    return -1;
}

int stop_of(const Page& page, const Control& card) {
    for (std::size_t at = 0; at < page.blocks.size(); ++at)
        if (page.blocks[at].role == BlockRole::Item && page.blocks[at].of == card.id)
            return static_cast<int>(at);
    return -1;
}

double stone(const Sizes& s) {
    return std::round(s.em * 3);
}

/// What stands at one stone: the card's words, and what was said back. Its height.
double set_stop(Typesetter& set, int card, Point at, double width, int holder) {
    const Sizes& s = set.sizes();
    const Control& control = set.control_of(card);
    const int stop = stop_of(set.page(), control), reply = reply_of(set.page(), control);
    double y = at.y;
    if (stop >= 0)
        y += set.text({set.block(stop).text, s.label(), Ink::Text, Align::Start, stop, -1, set.block(stop).lang}, {at.x, y}, width, holder);
    if (reply >= 0) {
        TextStyle style = s.body();
        style.italic = true;
        y += set.text({set.block(reply).text, style, Ink::Soft, Align::Start, reply, -1, set.block(reply).lang}, {at.x, y}, width, holder);
    }
    return y - at.y;
}

/// A path of stones from the first to the last, with what stands at each so far.
double set_path(Typesetter& set, const std::vector<int>& cards, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const double pad = std::round(s.em * 1.2), d = stone(s);
    const int board = ornament(set, "water", {x, 0, width, 0}, holder);
    double y = pad, last = 0;
    for (std::size_t place = 1; place <= cards.size(); ++place) {
        const int card = standing_at(set.page(), cards, static_cast<int>(place));
        // the path winds a little
        const double swing = std::round(s.em * (place % 2 == 0 ? 0.9 : 0.0)), left = x + pad + swing,
                     text = x + pad + s.em * 0.9 + d + s.gap;
        const auto before = set.mark();
        const double said = card < 0 ? 0 : set_stop(set, card, {text, y}, x + width - pad - text, board);
        const double high = std::max(said, d);
        set.move(before, 0, (high - said) / 2);
        const double top = y + (high - d) / 2;
        if (place > 1) {
            const double from = x + pad + std::round(s.em * (place % 2 == 0 ? 0.0 : 0.9)) + d / 2, to = left + d / 2;
            Piece& dots = set.piece(ornament(set, "path", {std::min(from, to), last, std::abs(to - from), top - last}, board));
            dots.mood = to < from ? "left" : "right";
        }
        Piece& stop = set.piece(ornament(set, "stop", {left, top, d, d}, board));
        stop.alt = std::to_string(place);
        stop.mood = card < 0 ? "empty" : "taken";
        last = top + d;
        y += high + s.em * 1.3;
    }
    set.piece(board).rect.h = y - s.em * 1.3 + pad;
    return set.piece(board).rect.h;
}

/// As high as the path can get: all cards on it, and a few lines said back at each.
double path_height(const Typesetter& set, const std::vector<int>& cards, double width) {
    const Sizes& s = set.sizes();
    const double room = width - 2.4 * s.em - s.em * 0.9 - stone(s) - s.gap;
    double high = 2.4 * s.em - 1.3 * s.em;
    for (const int card : cards)
        high += std::max(set.size_of(words(set.control_of(card).label), s.label(), room).h + s.em * 3, stone(s)) + s.em * 1.3;
    return high;
}

}

void arrange_order(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    const Division parts = divide(set.page(), controls);
    Beside beside;
    beside.head = free_blocks(set.page());
    beside.work = [&set, parts](double x, double width, int holder) { return set_cards(set, parts.pieces, x, width, holder); };
    beside.foot = parts.foot;
    beside.object = [&set, parts](double x, double width, int holder) { return set_path(set, parts.pieces, x, width, holder); };
    beside.object_height = [&set, parts](double width) { return path_height(set, parts.pieces, width); };
    beside.object_width = s.em * 30;
    beside.object_least = s.em * 20;
    beside.panel_least = s.em * 22;
    beside.panel_most = s.em * 36;
    beside.object_right = true;
    set_beside(set, controls, beside);
}

}
