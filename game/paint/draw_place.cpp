// SPDX-License-Identifier: MIT
#include "page/sizes.hpp"
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>

namespace paint {

void draw_no_place(const Easel& e) {
    const page::Size size = e.layout.size;
    use(e.cr, e.theme.page);
    cairo_paint(e.cr);
    if (e.theme.edge > 0 || e.comfort.plain)
        return;
    for (int i = 0; i < 3; ++i) {
        const double y = size.h * (0.74 + 0.09 * i), swing = size.h * 0.03;
        cairo_move_to(e.cr, 0, size.h);
        cairo_line_to(e.cr, 0, y);
        const double step = size.w / 4;
        for (int k = 0; k < 4; ++k) {
            const double up = (k + i) % 2 == 0 ? -swing : swing;
            cairo_curve_to(e.cr, step * (k + 0.35), y + up, step * (k + 0.65), y + up, step * (k + 1), y);
        }
        cairo_line_to(e.cr, size.w, size.h);
        cairo_close_path(e.cr);
        use(e.cr, e.theme.accent.with(0.05 + 0.025 * i));
        cairo_fill(e.cr);
    }
}

namespace {

/// One layer that moves, where and how it is now.
void draw_mover(const Easel& e, const page::MoverBox& box) {
    const page::StageView view = page::stage_view(e.layout.size);
    const auto moved = std::ranges::find(e.motion.movers, box.layer, &page::Mover::layer);
    const page::Mover now = moved == e.motion.movers.end() ? page::Mover{box.layer, {}, 1, 1} : *moved;
    const int width = px(box.box.w * view.scale), height = px(box.box.h * view.scale);
    const Surface layer = e.art.get({std::string(box.place), "", box.box, width, height, "", {std::string(box.layer)}});
    if (!layer || now.shown <= 0)
        return;
    const page::Rect there = page::seen_mover(box, now, e.layout.size);
    cairo_save(e.cr);
    cairo_rectangle(e.cr, there.x - 1, there.y - 1, there.w + 2, there.h + 2);
    cairo_clip(e.cr);
    cairo_translate(e.cr, there.x, there.y);
    cairo_scale(e.cr, there.w / width, there.h / height);
    cairo_set_source_surface(e.cr, layer.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(e.cr), CAIRO_FILTER_BILINEAR);
    cairo_paint_with_alpha(e.cr, now.shown);
    cairo_restore(e.cr);
}

/// What lies before, between and after the layers that move, each one picture; and those layers where they are.
bool draw_in_layers(const Easel& e, const Wanted& whole, const std::vector<page::MoverBox>& movers) {
    Wanted still = whole;
    const auto lay_still = [&] {
        const Surface some = still.layers.empty() ? nullptr : e.art.get(still);
        still.layers.clear();
        if (!some)
            return;
        cairo_set_source_surface(e.cr, some.get(), 0, 0);
        cairo_paint(e.cr);
    };
    const std::vector<std::string> layers = e.art.layers(whole.art);
    for (const std::string& layer : layers) {
        const auto mover = std::ranges::find(movers, layer, &page::MoverBox::layer);
        if (mover == movers.end()) {
            still.layers.push_back(layer);
            continue;
        }
        lay_still();
        draw_mover(e, *mover);
    }
    lay_still();
    return !layers.empty();
}

bool draw_drawn(const Easel& e, const std::string& place) {
    const page::Size size = e.layout.size;
    const page::StageView view = page::stage_view(size);
    const page::Rect part{-view.origin.x / view.scale, -view.origin.y / view.scale, size.w / view.scale, size.h / view.scale};
    const Wanted whole{place, "", part, px(size.w), px(size.h), "", {}};
    if (const auto movers = page::movers_of(place); !movers.empty())
        return draw_in_layers(e, whole, movers);
    const Surface all = e.art.get(whole);
    if (!all)
        return false;
    cairo_set_source_surface(e.cr, all.get(), 0, 0);
    cairo_paint(e.cr);
    return true;
}

/// Puts a place behind what is read. By night its own colours go blue, as in moonlight: grey over them would look like fog by day.
void dim(const Easel& e, double by) {
    const bool by_night = e.theme.veil > 0 && e.theme.edge == 0;
    cairo_save(e.cr);
    if (by_night) {
        cairo_set_operator(e.cr, CAIRO_OPERATOR_MULTIPLY);
        use(e.cr, mix(Colour{1, 1, 1, 1}, Colour{0, 0.1, 0.5, 1}, std::min(1.0, by * 1.25)));
    } else
        use(e.cr, Colour{0.06, 0.08, 0.14, by});
    cairo_paint(e.cr);
    cairo_restore(e.cr);
}

}

void draw_backdrop(const Easel& e, const page::Piece& piece) {
    if (e.comfort.plain)
        return; // the page is painted already
    cairo_save(e.cr);
    // the whole town is turned round with the page, so that nothing is covered that was not
    if (e.layout.right_to_left)
        turn_round(e.cr, e.layout.size.w / 2);
    const bool drawn = draw_drawn(e, piece.art);
    cairo_restore(e.cr);
    if (!drawn)
        return draw_no_place(e);
    const page::Piece* front = e.layout.pieces.size() > 1 ? &e.layout.pieces[1] : nullptr;
    const bool sheet = front && front->shape == page::Shape::Sheet && piece.art != "places/title";
    const double veil = std::min(0.8, e.theme.veil + (sheet ? 0.16 : 0.0));
    if (veil > 0)
        dim(e, veil);
}

}
