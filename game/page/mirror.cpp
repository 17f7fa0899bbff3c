// SPDX-License-Identifier: MIT
#include "page/mirror.hpp"

namespace page {

void mirror(Layout& layout) {
    const double width = layout.size.w;
    const auto turn = [&](Rect& rect) { rect.x = width - rect.x - rect.w; };
    for (Piece& piece : layout.pieces) {
        turn(piece.rect);
        piece.tail.x = width - piece.tail.x;
        if (piece.art == "drawn/path" && (piece.mood == "left" || piece.mood == "right"))
            piece.mood = piece.mood == "left" ? "right" : "left";
    }
    for (Target& target : layout.targets)
        turn(target.rect);
    turn(layout.main.view);
    turn(layout.phone.view);
}

}
