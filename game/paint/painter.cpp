// SPDX-License-Identifier: MIT
#include "paint/painter.hpp"

#include "paint/brush.hpp"
#include "paint/easel.hpp"
#include "paint/setting.hpp"

#include <cmath>

namespace paint {

struct Painter::Inside {
    ArtShelf art;
    PangoSpace space;
};

Painter::Painter(std::filesystem::path assets, std::size_t art_bytes)
    : inside_(std::make_unique<Inside>(Inside{{std::move(assets), art_bytes}, make_space()})) {}

Painter::~Painter() = default;

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

/// Draws one piece where it is after scrolling, and only inside its window. What is out of sight costs nothing.
void draw_in_zone(const Easel& e, const page::Piece& piece) {
    const page::Scroller* scroller = e.layout.scroller(piece.zone);
    if (!scroller)
        return draw(e, piece);
    const double up = std::round(scrolled(e.layout, e.focus, piece.zone));
    const page::Rect now = piece.rect.moved(0, -up);
    if (!now.overlaps(scroller->view, -40 * e.unit()))
        return;
    cairo_save(e.cr);
    cairo_rectangle(e.cr, scroller->view.x, scroller->view.y, scroller->view.w, scroller->view.h);
    cairo_clip(e.cr);
    cairo_translate(e.cr, 0, -up);
    draw(e, piece);
    cairo_restore(e.cr);
}

}

void Painter::paint(const page::Page& page, const page::Layout& layout, const page::Focus& focus, const page::Comfort& comfort,
                    Image& out) {
    out.width = std::max(1, static_cast<int>(std::lround(layout.size.w)));
    out.height = std::max(1, static_cast<int>(std::lround(layout.size.h)));
    out.pixels.resize(static_cast<std::size_t>(out.width) * static_cast<std::size_t>(out.height));
    const Surface surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(out.pixels.data()), CAIRO_FORMAT_RGB24,
                                                              out.width, out.height, out.width * 4));
    const Cairo cr(cairo_create(surface.get()));
    const Easel easel{cr.get(), page, layout, focus, comfort, theme_named(comfort.theme), inside_->art, inside_->space.get()};
    use(cr.get(), easel.theme.page);
    cairo_paint(cr.get());
    for (const page::Piece& piece : layout.pieces)
        draw_in_zone(easel, piece);
    draw_over_all(easel);
    cairo_surface_flush(surface.get());
    // the fourth byte is not defined in RGB24; a texture wants it full
    for (std::uint32_t& pixel : out.pixels)
        pixel |= 0xFF000000U;
}

}
