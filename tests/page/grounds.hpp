// SPDX-License-Identifier: MIT
#pragma once
#include "page/layout.hpp"

#include <algorithm>
#include <set>
#include <string>

/// What rules about arranged pages ask of a layout.
namespace samples {

/// What a target may cover: all of the window, or of what slides in its scroller.
inline page::Rect room_of(const page::Layout& layout, page::Zone zone) {
    const page::Scroller* s = layout.scroller(zone);
    if (!s)
        return {0, 0, layout.size.w, layout.size.h};
    return {s->view.x, s->view.y, s->view.w, std::max(s->content, s->view.h)};
}

inline double gap_between(const page::Rect& a, const page::Rect& b) {
    const double x = std::max(a.x, b.x) - std::min(a.right(), b.right());
    const double y = std::max(a.y, b.y) - std::min(a.bottom(), b.bottom());
    return std::max(x, y);
}

/// Objects that stand on the stage by themselves.
inline bool is_object(const page::Piece& piece) {
    static const std::set<std::string> objects{"drawn/board", "drawn/water", "drawn/night", "drawn/device", "drawn/paper", "drawn/sticky"};
    return piece.holder < 0 && objects.contains(piece.art);
}

/// What must not lie on its like.
inline bool is_ground(const page::Piece& piece) {
    using page::Shape;
    const Shape shape = piece.shape;
    return is_object(piece) || shape == Shape::Panel || shape == Shape::Sheet || shape == Shape::PhoneBody || shape == Shape::Speech ||
           shape == Shape::Chip;
}

}
