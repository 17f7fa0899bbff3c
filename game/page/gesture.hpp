// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"

#include <variant>

/// What a player does with a mouse or a keyboard, without the library that reported it.
namespace page {

struct PointerMoved {
    Point at;
};
struct PointerDown {
    Point at;
};
struct PointerUp {
    Point at;
};
struct PointerLeft {};
struct Wheel {
    Point at;
    double notches = 0;
}; ///< positive: away from the player, towards the top

enum class Key { Tab, BackTab, Up, Down, Left, Right, Enter, Space, Escape, Home, PageUp, PageDown, Help, Break, RulerUp, RulerDown };
struct KeyDown {
    Key key;
};
struct DigitDown {
    int digit = 0;
};

using Gesture = std::variant<PointerMoved, PointerDown, PointerUp, PointerLeft, Wheel, KeyDown, DigitDown>;

}
