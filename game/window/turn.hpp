// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/geometry.hpp"
#include "page/page.hpp"

namespace window {

/// How one page gives way to the next.
enum class Turn {
    None,
    Ripple,  ///< another place or time: the new picture opens in a growing circle
    TurnIn,  ///< a sheet comes from the right
    TurnBack ///< and goes there again
};

Turn turn_between(const page::Page& before, const page::Page& after, const page::Comfort&);

/// How long it takes, in seconds.
double seconds_of(Turn);

/// A turn on its way: from 0 to 1, fast at first.
double eased_turn(Turn, double seconds);

/// A soft ring that runs before or behind the edge of the new picture.
struct Ring {
    double radius = 0, width = 0, strength = 0;
};

/// A ripple at one moment.
struct Ripple {
    double radius = 0; ///< of the new picture's circle
    std::vector<Ring> rings;
};
/// From a point to the furthest corner of the window.
Ripple ripple_at(double eased, page::Point from, page::Size window);

}
