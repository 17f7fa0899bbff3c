// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>

namespace paint {
namespace {

constexpr double thicker = 1.8; ///< than the ring of what has the focus: it is looked for again and again

void ring_around(const Easel& e, const page::Rect& r) {
    ring(e.cr, r, std::min(r.h / 2, 20 * e.unit()), e.theme.focus, e.theme.panel, thicker * e.unit());
}

}

void draw_scan(const Easel& e) {
    if (const page::Scroller* words = e.layout.scroller(e.focus.slides))
        ring_around(e, words->view.inset(4 * e.unit()));
    for (const page::ControlId& id : e.focus.scanned) {
        const page::Target* target = e.layout.find(id);
        if (!target)
            continue;
        cairo_save(e.cr);
        if (const page::Scroller* scroller = e.layout.scroller(target->zone)) {
            const page::Rect view = scroller->view.inset(-12 * e.unit());
            cairo_rectangle(e.cr, view.x, view.y, view.w, view.h);
            cairo_clip(e.cr);
        }
        ring_around(e, page::seen(e.layout, e.focus, target->rect, target->zone));
        cairo_restore(e.cr);
    }
}

}
