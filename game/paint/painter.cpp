// SPDX-License-Identifier: MIT
#include "paint/painter.hpp"

#include "paint/brush.hpp"
#include "paint/easel.hpp"
#include "paint/setting.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace paint {

struct Painter::Inside {
    std::filesystem::path assets;
    std::size_t art_bytes;
    std::shared_ptr<ArtStore> store;
    ArtShelf art;
    PangoSpace space;

    Inside(std::filesystem::path folder, std::size_t most_bytes, std::shared_ptr<ArtStore> shared)
        : assets(std::move(folder)), art_bytes(most_bytes), store(std::move(shared)), art(assets, store), space(make_space()) {}
};

Painter::Painter(std::filesystem::path assets, std::size_t art_bytes)
    : inside_(std::make_unique<Inside>(std::move(assets), art_bytes, std::make_shared<ArtStore>(art_bytes))) {}

Painter::Painter(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}

Painter::~Painter() = default;

std::unique_ptr<Painter> Painter::another() const {
    return std::unique_ptr<Painter>(new Painter(std::make_unique<Inside>(inside_->assets, inside_->art_bytes, inside_->store)));
}

namespace {

/// What a piece may paint on: its rectangle, its tail, shadow and ring.
page::Rect reach(const Easel& e, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    page::Rect all = r;
    if (piece.shape == page::Shape::Speech) {
        all.x = std::min(r.x, piece.tail.x);
        all.y = std::min(r.y, piece.tail.y);
        all.w = std::max(r.right(), piece.tail.x) - all.x;
        all.h = std::max(r.bottom(), piece.tail.y) - all.y;
    }
    return all.inset(-48 * e.unit());
}

/// Draws one piece where it is after scrolling, and only inside its window. What is out of sight costs nothing.
void draw_in_zone(const Easel& e, const page::Piece& piece, const page::Rect& part) {
    const page::Scroller* scroller = e.layout.scroller(piece.zone);
    const double up = scroller ? std::round(scrolled(e.layout, e.focus, piece.zone)) : 0;
    if (!reach(e, piece).moved(0, -up).overlaps(part))
        return;
    if (!scroller)
        return draw_moving(e, piece);
    if (!piece.rect.moved(0, -up).overlaps(scroller->view, -40 * e.unit()))
        return;
    cairo_save(e.cr);
    cairo_rectangle(e.cr, scroller->view.x, scroller->view.y, scroller->view.w, scroller->view.h);
    cairo_clip(e.cr);
    cairo_translate(e.cr, 0, -up);
    draw_moving(e, piece);
    cairo_restore(e.cr);
}

bool is_art(page::Shape shape) {
    using page::Shape;
    return shape == Shape::Backdrop || shape == Shape::Figure || shape == Shape::Portrait || shape == Shape::Bust ||
           shape == Shape::Picture;
}

/// Whether a piece could be painted without making anything first.
bool is_ready(const Easel& e, const page::Piece& piece) {
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1));
    const Cairo cr(cairo_create(surface.get()));
    const Easel dry{cr.get(), e.page, e.layout, e.focus, e.comfort, e.theme, e.art, e.space, e.motion};
    return e.art.has_all([&] { draw_in_zone(dry, piece, {0, 0, e.layout.size.w, e.layout.size.h}); });
}

/// The words, and of the art what is made already; the rest comes when it is.
void draw_what_is_there(const Easel& e, const page::Rect& part, const std::vector<const page::Piece*>& missing) {
    cairo_save(e.cr);
    cairo_rectangle(e.cr, part.x, part.y, part.w, part.h);
    cairo_clip(e.cr);
    if (missing.front()->shape == page::Shape::Backdrop)
        draw_no_place(e);
    for (const page::Piece& piece : e.layout.pieces)
        if (std::ranges::find(missing, &piece) == missing.end())
            draw_in_zone(e, piece, part);
    draw_over_all(e);
    cairo_restore(e.cr);
}

std::vector<const page::Piece*> missing_art(const Easel& e) {
    std::vector<const page::Piece*> missing;
    for (const page::Piece& piece : e.layout.pieces)
        if (is_art(piece.shape) && !is_ready(e, piece))
            missing.push_back(&piece);
    return missing;
}

void draw_part(const Easel& e, const page::Rect& part) {
    cairo_save(e.cr);
    cairo_rectangle(e.cr, part.x, part.y, part.w, part.h);
    cairo_clip(e.cr);
    use(e.cr, e.theme.page);
    cairo_paint(e.cr);
    for (const page::Piece& piece : e.layout.pieces)
        draw_in_zone(e, piece, part);
    draw_over_all(e);
    cairo_restore(e.cr);
}

/// The fourth byte is not defined in RGB24; a texture wants it full.
void make_opaque(Image& image, const page::Rect& part) {
    const auto width = static_cast<std::size_t>(image.width);
    const auto from_x = static_cast<std::size_t>(part.x), to_x = static_cast<std::size_t>(part.right());
    for (auto y = static_cast<std::size_t>(part.y); y < static_cast<std::size_t>(part.bottom()); ++y)
        for (std::size_t at = y * width + from_x; at < y * width + to_x; ++at)
            image.pixels[at] |= 0xFF000000U;
}

}

void Painter::paint(const page::Page& page, const page::Layout& layout, const page::Focus& focus, const page::Comfort& comfort,
                    Image& out) {
    paint(page, layout, focus, comfort, {}, {}, out);
}

bool Painter::paint(const page::Page& page, const page::Layout& layout, const page::Focus& focus, const page::Comfort& comfort,
                    const page::Motion& motion, std::span<const page::Rect> parts, Image& out, Patience patience) {
    const int width = std::max(1, static_cast<int>(std::lround(layout.size.w)));
    const int height = std::max(1, static_cast<int>(std::lround(layout.size.h)));
    const page::Rect all{0, 0, static_cast<double>(width), static_cast<double>(height)};
    if (parts.empty() || out.width != width || out.height != height)
        parts = {&all, 1};
    // a story's scene with all its faces is about eight windows full
    inside_->store->make_room(
        std::min(inside_->art_bytes, std::size_t{9} * 4 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height)));
    out.width = width;
    out.height = height;
    out.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const Surface surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(out.pixels.data()), CAIRO_FORMAT_RGB24,
                                                              width, height, width * 4));
    const Cairo cr(cairo_create(surface.get()));
    const Easel easel{cr.get(), page, layout, focus, comfort, theme_named(comfort.theme), inside_->art, inside_->space.get(), motion};
    const auto missing = patience == Patience::All ? std::vector<const page::Piece*>() : missing_art(easel);
    for (const page::Rect& part : parts)
        missing.empty() ? draw_part(easel, part) : draw_what_is_there(easel, part, missing);
    cairo_surface_flush(surface.get());
    for (const page::Rect& part : parts)
        make_opaque(out, part);
    return missing.empty();
}

void Painter::fetch(const page::Page& page, const page::Layout& layout, const page::Comfort& comfort, bool blinks,
                    const std::atomic<bool>* stop) {
    // everything is drawn, but onto a single pixel
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1));
    const Cairo cr(cairo_create(surface.get()));
    page::Motion blinking;
    for (std::size_t i = 0; blinks && i < layout.pieces.size(); ++i)
        if (layout.pieces[i].shape == page::Shape::Figure)
            blinking.poses.push_back({static_cast<int>(i), true, 0});
    page::Focus focus;
    page::settle(layout, focus);
    const page::Rect all{0, 0, layout.size.w, layout.size.h};
    for (const page::Motion& motion : {page::Motion(), blinking}) {
        const Easel easel{cr.get(), page, layout, focus, comfort, theme_named(comfort.theme), inside_->art, inside_->space.get(), motion};
        for (const page::Piece& piece : layout.pieces)
            if (stop && *stop)
                return;
            else if (motion.at_rest() ? piece.shape != page::Shape::Text : piece.shape == page::Shape::Figure)
                draw_in_zone(easel, piece, all);
    }
}

}
