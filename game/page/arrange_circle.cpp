// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "page/activities.hpp"
#include "page/board.hpp"
#include "page/objects.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace page {
namespace {

Look person_look(const Sizes& s) {
    Look look;
    look.ground = "pill";
    look.label = s.body();
    look.side = std::round(s.em * 0.8);
    look.rim = std::round(s.em * 0.45);
    look.before = std::round(s.em * 1.9) + s.gap * 0.6;
    return look;
}

void put_person(Typesetter& set, int person, std::size_t number, Rect rect, int holder) {
    const Sizes& s = set.sizes();
    const Look look = person_look(s);
    const int ground = set_look(set, person, look, rect, holder);
    const double size = std::round(s.em * 1.9);
    Piece& shape = set.piece(ornament(set, "somebody", {rect.x + look.side, rect.centre().y - size / 2, size, size}, ground));
    shape.control = person;
    shape.mood = std::to_string(number);
}

void put_lamp(Typesetter& set, const std::vector<int>& people, Rect rect, int holder) {
    const auto lit = std::ranges::count_if(people, [&](int at) { return set.control_of(at).chosen; });
    Piece& lamp = set.piece(ornament(set, "lamp", rect, holder));
    lamp.mood = std::to_string(lit);
    lamp.alt = std::to_string(people.size());
}

/// Kinds of people in a ring around a small lamp, none wider than this. False, and nothing is set, if they do not stand apart.
bool put_ring(Typesetter& set, const std::vector<int>& people, Rect area, double most, int board) {
    const Sizes& s = set.sizes();
    const Look look = person_look(s);
    std::vector<Size> sizes;
    const double inner = most - 2 * look.side - look.before;
    for (const int person : people) {
        // no word may break within itself
        for (const std::string_view word : base::words(set.control_of(person).label))
            if (set.size_of(words(std::string(word)), look.label, 1e6).w > inner)
                return false;
        const Size said = set.balanced(words(set.control_of(person).label), look.label, inner);
        const double wide = said.w + 2 * look.side + look.before + 2;
        sizes.push_back({wide, look_height(set, person, look, wide)});
    }
    const auto points = ring_of(sizes, area, 12);
    if (points.empty())
        return false;
    const auto box = [&](std::size_t i) {
        return Rect{std::round(points[i].x - sizes[i].w / 2), std::round(points[i].y - sizes[i].h / 2), sizes[i].w, sizes[i].h};
    };
    double high = area.h * 0.7;
    const auto lamp = [&] { return Rect{area.centre().x - high * 0.42, area.centre().y - high * 0.5, high * 0.84, high}; };
    const auto covers = [&] {
        for (std::size_t i = 0; i < points.size(); ++i)
            if (lamp().inset(-s.em * 0.3).overlaps(box(i)))
                return true;
        return false;
    };
    while (covers()) {
        high *= 0.94;
        if (high < s.em * 6.5)
            return false;
    }
    put_lamp(set, people, lamp(), board);
    for (std::size_t i = 0; i < points.size(); ++i)
        put_person(set, people[i], i, box(i), board);
    return true;
}

/// The lamp above, everybody in rows below.
double put_rows(Typesetter& set, const std::vector<int>& people, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const double lamp = s.em * 5.5, wide = lamp * 0.9;
    put_lamp(set, people, {x + (width - wide) / 2, s.gap, wide, lamp}, holder); // its light reaches up a little
    const Look look = person_look(s);
    const std::size_t columns = width > s.em * 26 ? 2 : 1;
    const double gap = std::max(8.0, s.gap * 0.8), each = (width - gap * (static_cast<double>(columns) - 1)) / static_cast<double>(columns);
    double y = lamp + 2 * s.gap;
    for (std::size_t from = 0; from < people.size(); from += columns) {
        double high = 0;
        const std::size_t to = std::min(people.size(), from + columns);
        for (std::size_t at = from; at < to; ++at)
            high = std::max(high, look_height(set, people[at], look, each));
        for (std::size_t at = from; at < to; ++at)
            put_person(set, people[at], at, {x + static_cast<double>(at - from) * (each + gap), y, each, high}, holder);
        y += high + gap;
    }
    return y - gap;
}

}

void arrange_circle(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    const Division parts = divide(set.page(), controls);
    int reply = -1;
    for (const int at : parts.pieces)
        reply = std::max(reply, reply_of(set.page(), set.control_of(at)));
    Beside beside;
    beside.head = free_blocks(set.page());
    if (reply >= 0)
        beside.work = [&set, reply](double x, double width, int holder) { return set_sticky(set, reply, {x, 0}, width, holder); };
    beside.foot = parts.foot;
    lay_on_board(set, beside, "night", s.em, [&set, parts](Rect inside, int board) {
        const std::array widest{11.5, 10.0, 9.2, 8.5};
        return std::ranges::any_of(widest, [&](double ems) { return put_ring(set, parts.pieces, inside, ems * set.sizes().em, board); });
    });
    beside.lying = [&set, parts, reply](double x, double width, int holder) {
        const double high = put_rows(set, parts.pieces, x, width, holder);
        return reply < 0 ? high : high + set.sizes().gap + set_sticky(set, reply, {x, high + set.sizes().gap}, width, holder);
    };
    beside.object_width = s.window.w * 0.58;
    beside.panel_least = s.em * 16;
    beside.panel_most = s.em * 27;
    set_beside(set, controls, beside);
}

}
