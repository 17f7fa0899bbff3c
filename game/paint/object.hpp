// SPDX-License-Identifier: MIT
#pragma once
#include "paint/easel.hpp"

/// The objects of activities, each as a piece says it. Only for .cpp files of paint/.
namespace paint {

/// Where shadows cannot be seen, things have an edge.
inline bool edged(const Easel& e) {
    return e.theme.edge > 0;
}
void dashed_ring(const Easel&, const page::Rect&);

void draw_place(const Easel&, const page::Piece&);
void draw_stop(const Easel&, const page::Piece&);
void draw_between(const Easel&, const page::Piece&);
void draw_mark(const Easel&, const page::Piece&);
void draw_flag(const Easel&, const page::Piece&);
void draw_pencil(const Easel&, const page::Piece&);
void draw_brick(const Easel&, const page::Piece&);
void draw_hush(const Easel&, const page::Piece&);
void draw_link(const Easel&, const page::Piece&);
void draw_thought(const Easel&, const page::Piece&);
void draw_water(const Easel&, const page::Piece&);
void draw_night(const Easel&, const page::Piece&);
void draw_lamp(const Easel&, const page::Piece&);
void draw_somebody(const Easel&, const page::Piece&);

}
