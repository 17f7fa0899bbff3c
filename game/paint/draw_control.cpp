// SPDX-License-Identifier: MIT
#include "paint/brush.hpp"
#include "paint/easel.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace paint {
namespace {

using page::ControlRole;

/// How the ground of a control looks in its state.
struct Ground {
    Colour fill, line;
    double radius = 0, line_width = 2;
    double shade = 0; ///< size of its shadow
};

Ground choice_ground(const Easel& e, const page::Control& c) {
    Ground g{e.theme.card, e.theme.line, 20 * e.unit(), 2 * e.unit(), 0};
    if (c.chosen)
        g.fill = e.theme.tint;
    return g;
}

Ground pill_ground(const Easel& e, const page::Rect& r) {
    return {e.theme.card, e.theme.line, std::min(r.h / 2, 28 * e.unit()), 2 * e.unit(), 0};
}

Ground frame_ground(const Easel& e, const page::Rect& r) {
    const bool edged = e.theme.edge > 0;
    return {e.theme.panel, edged ? e.theme.line : e.theme.panel, r.h / 2, edged ? e.theme.edge : 0, 8 * e.unit()};
}

/// Grounds of controls that are objects; how each looks is said by its piece.
std::optional<Ground> object_ground(const Easel& e, const page::Control& c, const page::Piece& piece) {
    const double unit = e.unit();
    const page::Rect& r = piece.rect;
    const std::string& look = piece.mood;
    const Colour fill = c.chosen ? e.theme.tint : e.theme.card, line = c.chosen ? e.theme.accent : e.theme.line;
    if (look.empty())
        return std::nullopt;
    if (look == "tab")
        return Ground{c.chosen ? e.theme.tint : e.theme.panel, e.theme.line, 12 * unit, e.theme.edge > 0 ? 2 * unit : 0, 0};
    if (look == "tray")
        return Ground{e.theme.inset, e.theme.line, 20 * unit, 2 * unit, 0};
    if (look == "card")
        return Ground{fill, line, 14 * unit, (c.chosen ? 2.5 : 1.5) * unit, 5 * unit};
    if (look == "slab-set")
        return Ground{e.theme.tint, e.theme.accent, 16 * unit, 2 * unit, 0};
    if (look == "row")
        return Ground{c.chosen ? e.theme.note : e.theme.card, c.chosen ? e.theme.gold : e.theme.line, 10 * unit, 1.5 * unit, 0};
    if (look == "bubble")
        return Ground{c.chosen ? e.theme.note : e.theme.phone_screen, c.chosen ? e.theme.gold : e.theme.phone_screen, 16 * unit,
                      c.chosen ? 2 * unit : 0, 0};
    if (look == "pill")
        return Ground{c.chosen ? e.theme.note : e.theme.panel, c.chosen ? e.theme.gold : e.theme.line, std::min(r.h / 2, 28 * unit),
                      (c.chosen ? 3 : 1.5) * unit, 0};
    if (look == "person") {
        const Colour none = e.theme.water;
        return Ground{c.chosen ? e.theme.tint : none, c.chosen ? e.theme.accent : none, 18 * unit, c.chosen ? 2.5 * unit : 0, 0};
    }
    return Ground{fill, line, 16 * unit, (c.chosen ? 2.5 : 2) * unit, 0};
}

bool on_panel(const Easel& e, const page::Piece& piece) {
    return piece.holder >= 0 && e.layout.pieces[static_cast<std::size_t>(piece.holder)].shape == page::Shape::Panel;
}

Ground ground_of(const Easel& e, const page::Control& c, const page::Piece& piece) {
    const page::Rect& r = piece.rect;
    switch (c.role) {
    case ControlRole::Choice:
    case ControlRole::Answer: return choice_ground(e, c);
    case ControlRole::Continue:
        if (c.open)
            return {e.theme.accent, e.theme.accent, r.h / 2, 0, piece.holder < 0 ? 8 * e.unit() : 0};
        return pill_ground(e, r);
    case ControlRole::Toggle: return {e.theme.card, e.theme.line, 16 * e.unit(), 2 * e.unit(), 0};
    case ControlRole::Pick: {
        Ground g{e.theme.card, e.theme.line, c.picture.empty() ? std::min(r.h / 2, 28 * e.unit()) : 20 * e.unit(), 2 * e.unit(), 0};
        if (c.chosen)
            g = {e.theme.tint, e.theme.accent, g.radius, 3 * e.unit(), 0};
        return g;
    }
    case ControlRole::Tab: {
        Ground g = pill_ground(e, r);
        if (c.chosen)
            g = {e.theme.tint, e.theme.accent, g.radius, 2.5 * e.unit(), 0};
        return g;
    }
    case ControlRole::Place: {
        Ground g = pill_ground(e, r);
        g.fill = e.theme.panel;
        g.line = c.chosen ? e.theme.gold : e.theme.line;
        g.line_width = (c.chosen ? 4 : 2) * e.unit();
        g.shade = piece.holder < 0 && c.open ? 8 * e.unit() : 0;
        if (!c.open)
            g.fill = mix(e.theme.panel, e.theme.inset, 0.8);
        return g;
    }
    case ControlRole::Frame: return frame_ground(e, r);
    case ControlRole::Button: break;
    }
    Ground g = pill_ground(e, r);
    g.shade = piece.holder < 0 ? 8 * e.unit() : 0;
    // on a panel there are choices to see first
    if (on_panel(e, piece) && e.theme.edge == 0)
        g = {e.theme.panel, e.theme.panel, g.radius, 0, 0};
    return g;
}

void dashed(cairo_t* cr, const page::Rect& r, double radius, Colour c, double width) {
    const double dashes[] = {6, 5};
    cairo_save(cr);
    cairo_set_dash(cr, dashes, 2, 0);
    line_rounded(cr, r, radius, c, width);
    cairo_restore(cr);
}

/// The open one of a row of tabs stands on a bar.
void draw_tab_bar(const Easel& e, const page::Rect& r) {
    const double high = std::round(std::max(3.0, 4 * e.unit())), side = std::round(14 * e.unit());
    fill_rounded(e.cr, {r.x + side, r.bottom() - 2 * high, r.w - 2 * side, high}, high / 2, e.theme.accent);
}

void draw_number(const Easel& e, const page::Piece& piece, const page::Control& c) {
    const page::Rect& r = piece.rect;
    if (c.open)
        fill_circle(e.cr, r.centre(), r.w / 2, e.theme.accent);
    else
        line_rounded(e.cr, r, r.w / 2, e.theme.soft, std::max(1.5, 1.6 * e.unit()));
    // a key's own name has to fit into the same round
    const page::TextStyle style{r.h * (c.key.size() > 2 ? 0.54 * 2 / static_cast<double>(c.key.size()) : 0.54), true, false, 1.2};
    draw_line_of_text(e, c.key.empty() ? std::to_string(c.number) : c.key, style, c.open ? e.theme.on_accent : e.theme.soft, r,
                      page::Align::Centre);
}

void draw_pick(const Easel& e, const page::Piece& piece, const page::Control& c) {
    const double size = piece.rect.w / 2;
    const page::Point at = piece.rect.centre();
    if (c.chosen) {
        fill_circle(e.cr, at, size, e.theme.accent);
        tick(e.cr, piece.rect, e.theme.on_accent, std::max(2.0, size * 0.26));
        return;
    }
    line_rounded(e.cr, piece.rect.inset(size * 0.12), size, e.theme.soft, std::max(1.5, 1.6 * e.unit()));
}

void draw_switch(const Easel& e, const page::Piece& piece, const page::Control& c) {
    const page::Rect& r = piece.rect;
    const double knob = r.h * 0.36;
    if (c.chosen)
        fill_rounded(e.cr, r, r.h / 2, e.theme.accent);
    else {
        fill_rounded(e.cr, r, r.h / 2, e.theme.them);
        line_rounded(e.cr, r, r.h / 2, e.theme.soft, std::max(1.5, 2 * e.unit()));
    }
    const bool right = c.chosen != e.layout.right_to_left;
    const page::Point at{right ? r.right() - r.h / 2 : r.x + r.h / 2, r.centre().y};
    fill_circle(e.cr, at, knob, c.chosen ? e.theme.on_accent : e.theme.soft);
    if (c.chosen)
        tick(e.cr, {at.x - knob, at.y - knob, 2 * knob, 2 * knob}, e.theme.accent, std::max(2.0, knob * 0.26));
}

}

void draw_control(const Easel& e, const page::Piece& piece) {
    const page::Control& c = *e.control(piece);
    const page::Rect& r = piece.rect;
    const auto object = object_ground(e, c, piece);
    Ground g = object ? *object : ground_of(e, c, piece);
    const double unit = e.unit();
    if (e.hovered(c))
        g.fill = mix(g.fill, e.theme.tint, c.role == ControlRole::Continue ? 0.18 : 0.6);
    if (e.held(c))
        g.fill = mix(g.fill, e.theme.accent, c.role == ControlRole::Continue ? 0.0 : 0.16);
    if (g.shade > 0 && e.theme.edge == 0)
        shadow(e, r, g.radius, g.shade, 0.28);
    fill_rounded(e.cr, r, g.radius, g.fill);
    if (!c.open && c.role != ControlRole::Frame && c.role != ControlRole::Place)
        dashed(e.cr, r, g.radius, e.theme.line, std::max(1.5, g.line_width));
    else if (g.line_width > 0)
        line_rounded(e.cr, r, g.radius, g.line, g.line_width);
    if (c.chosen && piece.mood == "tab")
        draw_tab_bar(e, r);
    if (e.focused(c) && e.focus.scanned.empty())
        ring(e.cr, r, g.radius, e.theme.focus, e.theme.panel, unit);
}

namespace {

/// However many bytes it has.
std::string first_letter(const std::string& words) {
    std::size_t end = std::min<std::size_t>(words.size(), 1);
    while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U)
        ++end;
    return words.substr(0, end);
}

}

namespace {

/// Arrows point where one reads to.
bool points(std::string_view art) {
    return art == "icons/back" || art == "icons/skip" || art == "drawn/send";
}

void draw_icon_as_drawn(const Easel& e, const page::Piece& piece) {
    const page::Control* c = e.control(piece);
    if (piece.art.starts_with("drawn/"))
        return draw_ornament(e, piece);
    if (c && piece.art == "number")
        return draw_number(e, piece, *c);
    if (c && piece.art == "pick")
        return draw_pick(e, piece, *c);
    if (c && piece.art == "switch")
        return draw_switch(e, piece, *c);
    if (piece.art == "dot")
        return fill_circle(e.cr, piece.rect.centre(), piece.rect.w / 2, e.theme.accent);
    const bool on_accent =
        piece.mood == "on-head" ||
        (!c && piece.holder >= 0 && e.layout.pieces[static_cast<std::size_t>(piece.holder)].shape == page::Shape::PhoneHead);
    const Colour ink = piece.mood == "on-head" ? app_colours(e.theme, e.page.screen.app).words
                       : on_accent             ? e.theme.on_accent
                                               : (c && !c->open ? e.theme.soft : e.theme.text);
    if (draw_icon_art(e, piece.art, piece.rect, ink))
        return;
    if (on_accent)
        fill_circle(e.cr, piece.rect.centre(), piece.rect.w / 2, e.theme.on_accent.with(0.3));
    else if (c)
        draw_line_of_text(e, first_letter(c->label), {piece.rect.h * 0.6, true, false, 1.2}, ink, piece.rect, page::Align::Centre);
}

}

void draw_icon(const Easel& e, const page::Piece& piece) {
    cairo_save(e.cr);
    if (e.layout.right_to_left && points(piece.art))
        turn_round(e.cr, std::round(piece.rect.x) + std::round(piece.rect.w) / 2);
    draw_icon_as_drawn(e, piece);
    cairo_restore(e.cr);
}

}
