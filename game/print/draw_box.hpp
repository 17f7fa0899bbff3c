// SPDX-License-Identifier: MIT
#pragma once
#include "paint/art.hpp"
#include "print/sheet.hpp"

/// One leaf being drawn. Only for .cpp files of print/.
namespace print {

struct Easel {
    cairo_t* cr;
    paint::ArtShelf art;
    paint::PangoSpace space;
    double dots = 3; ///< how finely drawings are rasterised: dots a point
};

void draw_box(Easel&, const Box&);

}
