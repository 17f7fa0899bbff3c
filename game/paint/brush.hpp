// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/cairo_owned.hpp"
#include "paint/colour.hpp"

/// Shapes every painter needs. Only for .cpp files of paint/.
namespace paint {

/// Whole pixels of a length.
int px(double length);

void use(cairo_t*, Colour);
/// A path with round corners.
void rounded(cairo_t*, const page::Rect&, double radius);
void fill_rounded(cairo_t*, const page::Rect&, double radius, Colour);
void line_rounded(cairo_t*, const page::Rect&, double radius, Colour, double width);
void fill_circle(cairo_t*, page::Point, double radius, Colour);
/// A ring around something that has the focus. It stands out on any ground: light, dark, light (or the other way round).
void ring(cairo_t*, const page::Rect&, double radius, Colour ring, Colour beside, double unit);
/// From here on right is left of this line.
void turn_round(cairo_t*, double middle);
/// Three points of a tick.
void tick(cairo_t*, const page::Rect&, Colour, double width);

}
