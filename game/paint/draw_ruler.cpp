// SPDX-License-Identifier: MIT
#include "page/ruler.hpp"
#include "paint/brush.hpp"
#include "paint/easel.hpp"

namespace paint {

void draw_ruler(const Easel& e) {
    const auto band = e.comfort.ruler ? page::ruler_at(e.page, e.layout, e.focus) : std::nullopt;
    if (!band)
        return;
    const double thick = std::max(2.0, 3 * e.unit());
    // so thin a tint that the words keep their contrast
    fill_rounded(e.cr, *band, 4 * e.unit(), e.theme.accent.with(ruler_tint));
    for (const double y : {band->y, band->bottom() - thick})
        fill_rounded(e.cr, {band->x, y, band->w, thick}, thick / 2, e.theme.accent);
}

}
