// SPDX-License-Identifier: MIT
#include "paint/painter.hpp"

#include "paint/brush.hpp"
#include "paint/easel.hpp"
#include "paint/setting.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

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

void draw(const Easel& e, const page::Piece& piece) {
    using page::Shape;
    switch (piece.shape) {
    case Shape::Backdrop: return draw_backdrop(e, piece);
    case Shape::Figure: return draw_figure(e, piece);
    case Shape::Panel:
    case Shape::Sheet:
    case Shape::Chip: return draw_panel(e, piece);
    case Shape::Speech: return draw_bubble(e, piece);
    case Shape::PhoneBody:
    case Shape::PhoneScreen:
    case Shape::PhoneHead:
    case Shape::Composer:
    case Shape::Mine:
    case Shape::Theirs:
    case Shape::Typing:
    case Shape::Reaction: return draw_phone(e, piece);
    case Shape::Portrait: return draw_portrait(e, piece);
    case Shape::Bust: return draw_bust(e, piece);
    case Shape::Picture: return draw_picture(e, piece);
    case Shape::Icon: return draw_icon(e, piece);
    case Shape::Text: return draw_text(e, piece);
    case Shape::Rule: return fill_rounded(e.cr, piece.rect, 0, e.theme.line);
    case Shape::Control: return draw_control(e, piece);
    }
}

/// The first characters of some words.
page::Words beginning(const page::Words& all, int characters) {
    page::Words begun;
    for (const page::Run& run : all) {
        std::size_t at = 0;
        while (at < run.text.size() && (characters > 0 || (static_cast<unsigned char>(run.text[at]) & 0xC0U) == 0x80U))
            characters -= (static_cast<unsigned char>(run.text[at++]) & 0xC0U) != 0x80U ? 1 : 0;
        begun.push_back({run.text.substr(0, at), run.hidden});
    }
    return begun;
}

/// A draft that is being typed or taken back.
void draw_typed(const Easel& e, const page::Piece& piece, int characters) {
    page::Piece begun = piece;
    begun.words = beginning(piece.words, characters);
    begun.style.struck = false;
    begun.ink = page::Ink::Text;
    if (characters > 0)
        draw(e, begun);
}

/// The counter a piece is, or stands in: where it is, and how large now.
std::optional<std::pair<page::Rect, double>> popping(const Easel& e, const page::Piece& piece) {
    const auto& pieces = e.layout.pieces;
    const page::Piece* counter = piece.shape == page::Shape::Text && piece.holder >= 0 ? &pieces[static_cast<std::size_t>(piece.holder)] : &piece;
    if (counter->shape != page::Shape::Reaction)
        return std::nullopt;
    int reaction = 0;
    for (const page::Piece* one = pieces.data(); one != counter; ++one)
        reaction += one->shape == page::Shape::Reaction && one->block == counter->block ? 1 : 0;
    for (const page::Pop& pop : e.motion.pops)
        if (pop.block == counter->block && pop.reaction == reaction)
            return std::pair(counter->rect, pop.grow);
    return std::nullopt;
}

void draw_popping(const Easel& e, const page::Piece& piece, const page::Rect& counter, double grow) {
    const page::Point middle = counter.centre();
    cairo_save(e.cr);
    cairo_translate(e.cr, middle.x, middle.y);
    cairo_scale(e.cr, grow, grow);
    cairo_translate(e.cr, -middle.x, -middle.y);
    draw(e, piece);
    cairo_restore(e.cr);
}

/// Draws one piece as it moves.
void draw_moving(const Easel& e, const page::Piece& piece) {
    if (e.motion.rises.empty() && e.motion.pops.empty() && e.motion.typed.empty())
        return draw(e, piece);
    for (const page::Typed& typed : e.motion.typed)
        if (typed.block == piece.block && piece.shape == page::Shape::Text)
            return draw_typed(e, piece, typed.characters);
    if (const auto pop = popping(e, piece))
        return draw_popping(e, piece, pop->first, pop->second);
    const auto rise = std::ranges::find_if(e.motion.rises, [&](const page::Rise& one) {
        return (one.block >= 0 && one.block == piece.block) || (one.control >= 0 && one.control == piece.control);
    });
    if (rise == e.motion.rises.end())
        return draw(e, piece);
    if (rise->shown <= 0)
        return;
    cairo_push_group(e.cr);
    cairo_translate(e.cr, 0, rise->down);
    draw(e, piece);
    cairo_pop_group_to_source(e.cr);
    cairo_paint_with_alpha(e.cr, rise->shown);
}

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

void Painter::paint(const page::Page& page, const page::Layout& layout, const page::Focus& focus, const page::Comfort& comfort,
                    const page::Motion& motion, std::span<const page::Rect> parts, Image& out) {
    const int width = std::max(1, static_cast<int>(std::lround(layout.size.w)));
    const int height = std::max(1, static_cast<int>(std::lround(layout.size.h)));
    const page::Rect all{0, 0, static_cast<double>(width), static_cast<double>(height)};
    if (parts.empty() || out.width != width || out.height != height)
        parts = {&all, 1};
    // a story's scene with all its faces is about eight windows full
    inside_->store->make_room(std::min(inside_->art_bytes, std::size_t{9} * 4 * static_cast<std::size_t>(width) * static_cast<std::size_t>(height)));
    out.width = width;
    out.height = height;
    out.pixels.resize(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    const Surface surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(out.pixels.data()), CAIRO_FORMAT_RGB24,
                                                              width, height, width * 4));
    const Cairo cr(cairo_create(surface.get()));
    const Easel easel{cr.get(), page, layout, focus, comfort, theme_named(comfort.theme), inside_->art, inside_->space.get(), motion};
    for (const page::Rect& part : parts)
        draw_part(easel, part);
    cairo_surface_flush(surface.get());
    for (const page::Rect& part : parts)
        make_opaque(out, part);
}

void Painter::fetch(const page::Page& page, const page::Layout& layout, const page::Comfort& comfort) {
    // everything is drawn, but onto a single pixel
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1));
    const Cairo cr(cairo_create(surface.get()));
    page::Motion blinking;
    for (std::size_t i = 0; i < layout.pieces.size(); ++i)
        if (layout.pieces[i].shape == page::Shape::Figure)
            blinking.poses.push_back({static_cast<int>(i), true, 0});
    page::Focus focus;
    page::settle(layout, focus);
    const page::Rect all{0, 0, layout.size.w, layout.size.h};
    for (const page::Motion& motion : {page::Motion(), blinking}) {
        const Easel easel{cr.get(), page, layout, focus, comfort, theme_named(comfort.theme), inside_->art, inside_->space.get(), motion};
        for (const page::Piece& piece : layout.pieces)
            if (motion.at_rest() ? piece.shape != page::Shape::Text : piece.shape == page::Shape::Figure)
                draw_in_zone(easel, piece, all);
    }
}

}
