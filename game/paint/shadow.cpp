// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>

namespace paint {
namespace {

constexpr Colour dark{0.06, 0.07, 0.14};

/// Many thin layers, thinner outside: no step is to be seen.
void lay_shadow(cairo_t* cr, const page::Rect& r, double radius, double size, double strength) {
    const int steps = std::clamp(static_cast<int>(size), 6, 22);
    for (int i = 0; i < steps; ++i) {
        const double out = size * (1 - static_cast<double>(i) / steps);
        const page::Rect wide{r.x - out * 0.5, r.y - out * 0.2, r.w + out, r.h + out * 0.9};
        fill_rounded(cr, wide, radius + out * 0.5, dark.with(strength * 2 * (i + 1) / (steps * (steps + 1.0))));
    }
}

}

void shadow(const Easel& e, const page::Rect& r, double radius, double size, double strength) {
    if (e.comfort.plain)
        return line_rounded(e.cr, r, radius, e.theme.line, 2 * e.unit()); // an edge says where it ends
    const double rim = std::ceil(size), wide = std::round(r.w), high = std::round(r.h);
    std::string key = "shadow";
    for (const double part : {wide, high, radius, size, strength})
        key += '|' + std::to_string(part);
    const Surface mask = e.art.made(key, static_cast<int>(wide + 2 * rim), static_cast<int>(high + 2 * rim),
                                    [&](cairo_t* cr) { lay_shadow(cr, {rim, rim, wide, high}, radius, size, strength); });
    use(e.cr, dark);
    cairo_mask_surface(e.cr, mask.get(), std::round(r.x) - rim, std::round(r.y) - rim);
}

}
