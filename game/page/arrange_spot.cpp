// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/beside.hpp"
#include "page/objects.hpp"

#include <cmath>

namespace page {
namespace {

Look line_look(const Sizes& s) {
    Look look;
    look.ground = "row";
    look.label = s.body();
    look.side = std::round(s.em * 0.9);
    look.rim = std::round(s.em * 0.55);
    look.after = std::round(s.em * 1.6) + s.gap;
    return look;
}

/// The lines of the screen; what was noticed has a note stuck to it.
double set_lines(Typesetter& set, const std::vector<int>& lines, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const Look look = line_look(s);
    const double rim = std::round(s.em * 0.6), left = x + rim, wide = width - 2 * rim;
    double y = rim;
    for (const int line : lines) {
        const double high = look_height(set, line, look, wide), size = std::round(s.em * 1.6);
        const int ground = set_look(set, line, look, {left, y, wide, high}, holder);
        set.piece(ornament(set, "flag", {left + wide - look.side - size, y + (high - size) / 2, size, size}, ground)).control = line;
        y += high;
        if (const int reply = reply_of(set.page(), set.control_of(line)); reply >= 0) {
            const double in = std::round(std::min(s.em * 2, wide * 0.1));
            y += set_sticky(set, reply, {left + in, y + 5 * s.unit}, wide - in, holder) + 5 * s.unit;
        }
        y += std::max(8.0, s.gap * 0.7);
    }
    return y;
}

/// The screen as high as there is room; its lines slide in it.
void set_standing_screen(Typesetter& set, const std::vector<int>& lines, Rect room) {
    const Sizes& s = set.sizes();
    const double edge = std::round(9 * s.unit), foot = std::round(s.em * 0.8);
    const auto trial = set.mark();
    const double whole =
        set_screen(set, room.x, room.w, -1, [&](double x, double width, int holder) { return set_lines(set, lines, x, width, holder); });
    set.undo(trial);
    const double high = std::min(whole, room.h), y = room.y;
    set.enter(Zone::Fixed);
    const int body = ornament(set, "device", {room.x, y, room.w, high}, -1);
    const Rect screen = Rect{room.x, y, room.w, high}.inset(edge);
    const int glass = ornament(set, "glass", screen, body);
    const double head = set_app_head(set, set.page().screen.app, set.page().screen.name, screen, glass);
    const Rect view{screen.x, screen.y + head, screen.w, screen.h - head - foot};
    set.enter(Zone::Main);
    const auto before = set.mark();
    const double content = set_lines(set, lines, screen.x, screen.w, glass);
    set.move(before, 0, view.y);
    set.enter(Zone::Fixed);
    set.layout().main = {view, content};
}

}

void arrange_spot(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    const Division parts = divide(set.page(), controls);
    Beside beside;
    beside.head = free_blocks(set.page());
    beside.foot = parts.foot;
    beside.object = [&set, parts](double x, double width, int holder) {
        return set_screen(set, x, width, holder,
                          [&](double left, double wide, int ground) { return set_lines(set, parts.pieces, left, wide, ground); });
    };
    beside.standing = [&set, parts](Rect room) { set_standing_screen(set, parts.pieces, room); };
    beside.object_height = [&s](double) { return s.em * 22; };
    beside.object_width = std::max(430 * s.unit, s.em * 34);
    beside.object_least = s.em * 22;
    beside.panel_least = s.em * 17;
    beside.panel_most = s.em * 27;
    beside.object_slides = true;
    set_beside(set, controls, beside);
}

}
