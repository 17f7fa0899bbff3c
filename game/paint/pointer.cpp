// SPDX-License-Identifier: MIT
#include "paint/pointer.hpp"

#include "paint/brush.hpp"

#include <array>

namespace paint {
namespace {

constexpr int size = 64;
constexpr std::array<page::Point, 7> arrow{{{0, 0}, {0, 46}, {11, 36}, {19, 55}, {28, 51}, {20, 33}, {35, 33}}};

void path(cairo_t* cr) {
    cairo_new_path(cr);
    for (const page::Point& at : arrow)
        cairo_line_to(cr, at.x + double{pointer_tip}, at.y + double{pointer_tip});
    cairo_close_path(cr);
}

}

Image large_pointer() {
    Image image;
    image.width = image.height = size;
    image.pixels.assign(std::size_t{size} * size, 0);
    const Surface surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(image.pixels.data()), CAIRO_FORMAT_ARGB32,
                                                              size, size, size * 4));
    const Cairo cr(cairo_create(surface.get()));
    cairo_set_line_join(cr.get(), CAIRO_LINE_JOIN_ROUND);
    for (const auto& [wide, colour] : {std::pair(7.0, Colour{1, 1, 1, 1}), std::pair(4.5, Colour{0.05, 0.06, 0.1, 1})}) {
        path(cr.get());
        use(cr.get(), colour);
        cairo_set_line_width(cr.get(), wide);
        cairo_stroke(cr.get());
    }
    path(cr.get());
    use(cr.get(), Colour{1, 0.82, 0.1, 1});
    cairo_fill(cr.get());
    cairo_surface_flush(surface.get());
    return image;
}

}
