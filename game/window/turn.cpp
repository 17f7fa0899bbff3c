// SPDX-License-Identifier: MIT
#include "window/turn.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace window {
namespace {

bool is_sheet(const page::Page& page) {
    static constexpr std::array<std::string_view, 11> sheets{"help",  "keys",     "key",    "settings", "journal", "compare",
                                                             "about", "notebook", "delete", "who",      "self"};
    return std::ranges::find(sheets, page.kind) != sheets.end();
}

}

Turn turn_between(const page::Page& before, const page::Page& after, const page::Comfort& comfort) {
    if (comfort.calm_motion || before.kind.empty())
        return Turn::None;
    const bool was = is_sheet(before), is = is_sheet(after);
    if (is && !was)
        return Turn::TurnIn;
    if (was && !is)
        return Turn::TurnBack;
    if (is && before.kind != after.kind)
        return Turn::TurnIn;
    if (!is && (before.stage.place != after.stage.place || before.stage.time != after.stage.time))
        return Turn::Ripple;
    return Turn::None;
}

double seconds_of(Turn turn) {
    switch (turn) {
    case Turn::None: return 0;
    case Turn::Ripple: return 0.38;
    case Turn::TurnIn:
    case Turn::TurnBack: return 0.18;
    }
    return 0;
}

double eased_turn(Turn turn, double seconds) {
    const double whole = seconds_of(turn);
    const double left = whole <= 0 ? 0 : 1 - std::clamp(seconds / whole, 0.0, 1.0);
    return 1 - left * left * (turn == Turn::Ripple ? 1 : left);
}

Ripple ripple_at(double eased, page::Point from, page::Size window) {
    double furthest = 0;
    for (const page::Point corner : {page::Point{0, 0}, {window.w, 0}, {0, window.h}, {window.w, window.h}})
        furthest = std::max(furthest, std::hypot(corner.x - from.x, corner.y - from.y));
    Ripple ripple;
    ripple.radius = eased * (furthest + 4);
    const double fades = std::min(1.0, 3 * (1 - eased));
    const double apart = window.h * 0.045;
    for (const auto& [out, strength] : {std::pair(0.0, 0.55), {1.0, 0.3}, {2.2, 0.16}}) {
        // the first lies on the edge, the others run ahead over the old picture
        const double radius = ripple.radius + out * apart * std::min(1.0, 2 * eased);
        if (radius > 1)
            ripple.rings.push_back({radius, window.h * 0.011, strength * fades});
    }
    return ripple;
}

}
