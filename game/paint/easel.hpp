// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/focus.hpp"
#include "page/layout.hpp"
#include "page/motion.hpp"
#include "paint/art.hpp"
#include "paint/theme.hpp"

#include <string>
#include <string_view>

/// One page being painted. Only for .cpp files of paint/.
namespace paint {

struct Easel {
    cairo_t* cr;
    const page::Page& page;
    const page::Layout& layout;
    const page::Focus& focus;
    const page::Comfort& comfort;
    const Theme& theme;
    ArtShelf& art;
    PangoContext* space;
    const page::Motion& motion;

    [[nodiscard]] double unit() const { return layout.unit; }
    [[nodiscard]] const page::Control* control(const page::Piece& piece) const {
        return piece.control < 0 ? nullptr : &page.controls[static_cast<std::size_t>(piece.control)];
    }
    [[nodiscard]] bool focused(const page::Control& c) const { return focus.at == c.id; }
    [[nodiscard]] bool hovered(const page::Control& c) const { return focus.hover == c.id && c.open; }
    [[nodiscard]] bool held(const page::Control& c) const { return focus.held == c.id && c.open; }
};

std::string hex(Colour);
Colour ink_of(const Easel&, const page::Piece&);

/// A soft shadow below something with round corners. Kept like a drawing: the same panel casts the same one again.
void shadow(const Easel&, const page::Rect&, double radius, double size, double strength);

/// Draws one piece of any shape as it moves.
void draw_moving(const Easel&, const page::Piece&);

// One for each family of shapes.
void draw_text(const Easel&, const page::Piece&);
void draw_line_of_text(const Easel&, const std::string& words, const page::TextStyle&, Colour, const page::Rect&, page::Align);
page::Size size_of_words(const Easel&, const std::string& words, const page::TextStyle&, double width);
void draw_backdrop(const Easel&, const page::Piece&);
/// Waves and hills in the theme's colours, where no place is drawn.
void draw_no_place(const Easel&);
void draw_figure(const Easel&, const page::Piece&);
void draw_portrait(const Easel&, const page::Piece&);
void draw_bust(const Easel&, const page::Piece&);
void draw_picture(const Easel&, const page::Piece&);
/// False if there is no such icon.
bool draw_icon_art(const Easel&, const std::string& art, const page::Rect&, Colour);
void draw_icon(const Easel&, const page::Piece&);
void draw_control(const Easel&, const page::Piece&);
/// What only adorns, and grounds of parts of a panel: art "drawn/...".
void draw_ornament(const Easel&, const page::Piece&);
/// The objects of activities: trays, cards, notes, stones, lamps. False if it is none of them.
bool draw_object(const Easel&, const page::Piece&, std::string_view which);
/// A shell as they lie on the beach; one that is not found yet is only an outline.
void draw_shell(const Easel&, const page::Rect&, bool found);
void draw_panel(const Easel&, const page::Piece&);
void draw_phone(const Easel&, const page::Piece&);
void draw_bubble(const Easel&, const page::Piece&);
/// What lies over everything: how far there is to slide, names of round buttons.
void draw_over_all(const Easel&);
/// The reading ruler, if it is wanted: a tinted band with a line above and below.
void draw_ruler(const Easel&);
/// What a scan stands at: a ring around each of a group, or around the words that can slide.
void draw_scan(const Easel&);

}
