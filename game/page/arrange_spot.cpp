// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/board.hpp"
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

}

void arrange_spot(Typesetter& set, const Sorted& controls) {
    Beside beside = show_on_screen(set, controls, set_lines);
    set_beside(set, controls, beside);
}

}
