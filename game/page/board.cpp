// SPDX-License-Identifier: MIT
#include "page/board.hpp"

#include "page/activities.hpp"
#include "page/objects.hpp"

#include <cmath>

namespace page {
namespace {

constexpr double no_window = 1e9; // taller than any

double board_height(const Sizes& s, double width) {
    return std::round(std::min(width * 1.08, s.window.h - 2 * std::max(10.0, 20 * s.unit)));
}

/// The screen as high as there is room; its lines slide in it.
void set_sliding_screen(Typesetter& set, Rect room, const Fill& lines) {
    const Sizes& s = set.sizes();
    const double edge = std::round(9 * s.unit), foot = std::round(s.em * 0.8);
    const auto trial = set.mark();
    const double whole = set_screen(set, room.x, room.w, -1, lines);
    set.undo(trial);
    set.enter(Zone::Fixed);
    const Rect device{room.x, room.y, room.w, std::min(whole, room.h)}, screen = device.inset(edge);
    const int body = ornament(set, "device", device, -1);
    const int glass = ornament(set, "glass", screen, body);
    set.piece(glass).mood = set.page().kind;
    const double head = set_app_head(set, set.page().screen.app, set.page().screen.name, screen, glass);
    const Rect view{screen.x, screen.y + head, screen.w, screen.h - head - foot};
    set.enter(Zone::Main);
    const auto before = set.mark();
    const double content = lines(screen.x, screen.w, glass);
    set.move(before, 0, view.y);
    set.enter(Zone::Fixed);
    set.layout().main = {view, content};
}

}

void lay_on_board(Typesetter& set, Beside& beside, const std::string& ground, double edge, const PutOnBoard& put) {
    const auto lay = [&set, ground, edge, put](Rect rect, int holder) {
        const auto before = set.mark();
        const int board = ornament(set, ground, rect, holder);
        if (put(rect.inset(std::round(edge)), board))
            return true;
        set.undo(before);
        return false;
    };
    beside.object = [&set, lay](double x, double width, int holder) {
        const double high = board_height(set.sizes(), width);
        lay({x, 0, width, high}, holder);
        return high;
    };
    beside.object_height = [&set, lay](double width) {
        const double high = board_height(set.sizes(), width);
        const auto before = set.mark();
        const bool fits = lay({0, 0, width, high}, -1);
        set.undo(before);
        return fits ? high : no_window;
    };
    beside.object_least = std::max(set.sizes().em * 25, 380 * set.sizes().unit);
}

Beside show_on_screen(Typesetter& set, const Sorted& controls, SetLines set_lines) {
    const Sizes& s = set.sizes();
    const Division parts = divide(set.page(), controls);
    const Fill lines = [&set, parts, set_lines](double x, double width, int holder) {
        return set_lines(set, parts.pieces, x, width, holder);
    };
    Beside beside;
    beside.head = free_blocks(set.page());
    beside.foot = parts.foot;
    beside.object = [&set, lines](double x, double width, int holder) { return set_screen(set, x, width, holder, lines); };
    beside.standing = [&set, lines](Rect room) { set_sliding_screen(set, room, lines); };
    beside.object_height = [&s](double) { return s.em * 22; };
    beside.object_width = std::max(430 * s.unit, s.em * 34);
    beside.object_least = s.em * 22;
    beside.panel_least = s.em * 17;
    beside.panel_most = s.em * 27;
    beside.object_slides = true;
    return beside;
}

}
