// SPDX-License-Identifier: MIT
#include "page/mirror.hpp"

#include <algorithm>

namespace page {
namespace {

/// Whether a piece belongs to a house on the map: it lies in nothing, or in something that does.
bool pinned(const Layout& layout, const Page& page, const Piece& piece) {
    if (page.kind != "map" || layout.main.content > 0)
        return false;
    const Control* control = piece.control < 0 ? nullptr : &page.controls[static_cast<std::size_t>(piece.control)];
    return control && control->role == ControlRole::Place;
}

}

void mirror(Layout& layout, const Page& page) {
    const double width = layout.size.w;
    const auto turn = [&](Rect& rect) { rect.x = width - rect.x - rect.w; };
    for (Piece& piece : layout.pieces) {
        if (pinned(layout, page, piece)) {
            // the house stays; what is written on its label begins at the right
            const Rect* label = &piece.rect;
            if (piece.holder >= 0 && piece.shape != Shape::Control)
                label = &layout.pieces[static_cast<std::size_t>(piece.holder)].rect;
            piece.rect.x = 2 * label->centre().x - piece.rect.right();
            continue;
        }
        turn(piece.rect);
        piece.tail.x = width - piece.tail.x;
        if (piece.art == "drawn/path" && (piece.mood == "left" || piece.mood == "right"))
            piece.mood = piece.mood == "left" ? "right" : "left";
    }
    for (Target& target : layout.targets)
        if (page.kind != "map" || layout.main.content > 0 || target.role != ControlRole::Place)
            turn(target.rect);
    turn(layout.main.view);
    turn(layout.phone.view);
}

}
