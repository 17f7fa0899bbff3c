// SPDX-License-Identifier: MIT
#include "page/cell.hpp"

#include <cmath>

namespace page {
namespace {

/// What stands before and after the words of a control, and how its words are set.
struct Form {
    double before = 0; ///< width of number, icon or portrait
    double after = 0;  ///< width of a switch or tick
    double above = 0;  ///< height of a portrait over the words
    double side = 0;   ///< padding left and right
    double rim = 0;    ///< padding above and below
    TextStyle label, note;
    Align align = Align::Start;
};

bool has_portrait(const Control& c) {
    return c.role == ControlRole::Pick && !c.picture.empty();
}

/// On the map a closed place keeps its reason for when it is asked: seven of them would hide the town.
bool shows_note(const Typesetter& t, const Control& c) {
    const bool kept_back = c.role == ControlRole::Place && !c.open && t.page().kind == "map";
    return !c.note.empty() && t.notes_shown() && !kept_back;
}

/// A tab says what is new beside its name, the others below it.
bool note_beside(const Control& c) {
    return c.role == ControlRole::Tab;
}

/// Turns to another part of its sheet: one of a row of tabs, not an answer to anything.
bool is_tab_of_sheet(const Typesetter& t, const Control& c) {
    return t.page().kind == "settings" && c.role == ControlRole::Pick && c.id.str().starts_with("part-");
}

constexpr int most_shells = 5;

/// Room for one shell a story, found or not.
double shells_width(const Control& c, const Sizes& s) {
    const int shells = std::min(c.stories, most_shells);
    return shells == 0 ? 0 : std::round(s.em * (0.35 + 1.15 * shells));
}

Form form_of(const Typesetter& t, const Control& c) {
    const Sizes& s = t.sizes();
    Form f;
    f.label = s.label();
    f.note = s.small();
    f.note.bold = c.role == ControlRole::Tab;
    f.side = std::round(s.em * 0.95);
    f.rim = std::round(s.em * 0.5);
    const double mark = std::round(s.em * 1.9) + s.gap;
    switch (c.role) {
    case ControlRole::Choice:
    case ControlRole::Answer:
        f.before = c.number > 0 ? mark : 0;
        f.rim = std::round(s.em * 0.9);
        break;
    case ControlRole::Toggle:
        f.after = std::round(s.em * 2.6) + s.gap;
        f.before = c.icon.empty() ? 0 : mark;
        break;
    case ControlRole::Continue:
        f.label.bold = true;
        f.align = Align::Centre;
        f.side = std::round(s.em * 1.6);
        break;
    case ControlRole::Pick:
        if (has_portrait(c)) {
            f.above = std::round(s.em * 4.5);
            f.side = f.rim;
            f.label = s.body();
        } else if (!is_tab_of_sheet(t, c))
            f.side = std::round(s.em * 0.65), f.before = std::round(s.em * 1.2) + (c.icon.empty() ? 0 : std::round(s.em * 2.4));
        f.align = has_portrait(c) ? Align::Centre : Align::Start;
        break;
    case ControlRole::Tab: f.label = s.body(); break;
    case ControlRole::Button:
        if (!c.icon.empty())
            f.before = mark;
        break;
    case ControlRole::Place:
        f.label.bold = true;
        f.after = shells_width(c, s);
        break;
    case ControlRole::Frame: break;
    }
    return f;
}

/// However wide the cell, its words stay in lines one can read.
double words_width(const Typesetter& t, const Form& f, double cell) {
    return std::clamp(cell - 2 * f.side - f.before - f.after, 1.0, t.measure().line_of(66, f.note));
}

Size words_size(const Typesetter& t, const Control& c, const Form& f, double width) {
    Size size = t.size_of(words(c.label), f.label, width);
    if (shows_note(t, c)) {
        const Size note = t.size_of(words(c.note), f.note, width);
        if (note_beside(c) && size.w + t.sizes().em * 0.6 + note.w <= width + 0.5)
            return {size.w + t.sizes().em * 0.6 + note.w, std::max(size.h, note.h)};
        size = {std::max(size.w, note.w), size.h + note.h};
    }
    return size;
}

void set_mark(Typesetter& t, const Control& c, const Form& f, const Rect& r, int ground, int index) {
    const Sizes& s = t.sizes();
    const auto icon = [&](const std::string& art, Rect where) {
        Piece& put = t.piece(t.add(art.empty() ? Shape::Picture : Shape::Icon, where, ground));
        put.art = art.empty() ? c.picture.id : art;
        put.alt = art.empty() ? c.picture.alt : std::string();
        put.control = index;
    };
    const double size = std::round(s.em * 1.9);
    const double middle = r.y + r.h / 2;
    if (f.above > 0)
        icon("", {r.x + (r.w - f.above) / 2, r.y + f.rim, f.above, f.above});
    else if (is_tab_of_sheet(t, c))
        t.piece(ground).mood = "tab";
    else if (c.role == ControlRole::Pick)
        icon("pick", {r.x + f.side - s.em * 0.25, middle - s.em * 0.5, s.em, s.em});
    else if (f.before > 0)
        icon(c.role == ControlRole::Button   ? "icons/" + c.icon
             : c.role == ControlRole::Toggle ? "drawn/" + c.icon
                                             : "number",
             {r.x + f.side, middle - size / 2, size, size});
    if (c.role == ControlRole::Pick && f.above == 0 && !c.icon.empty())
        icon("drawn/" + c.icon, {r.x + f.side + s.em * 1.05, middle - s.em * 0.7, s.em * 2.1, s.em * 1.4});
    for (int i = 0; c.role == ControlRole::Place && i < std::min(c.stories, most_shells); ++i)
        icon(i < c.shells ? "drawn/shell" : "drawn/no-shell",
             {r.right() - f.side - f.after + s.em * (0.35 + 1.15 * i), middle - s.em * 0.5, s.em, s.em});
    if (c.role == ControlRole::Toggle && f.after > 0)
        icon("switch", {r.right() - f.side - f.after + s.gap, middle - s.em * 0.7, f.after - s.gap, s.em * 1.4});
}

}

Size cell_size(const Typesetter& t, int control, double width) {
    const Control& c = t.control_of(control);
    const Form f = form_of(t, c);
    const double sides = 2 * f.side + f.before + f.after;
    const Size inner = words_size(t, c, f, words_width(t, f, width));
    return {std::max({inner.w + sides, f.above + 2 * f.side, t.sizes().target}),
            std::max(inner.h + f.above + 2 * f.rim,
                     c.role == ControlRole::Pick && f.above == 0 ? std::max(44.0, t.sizes().em * 2) : t.sizes().target)};
}

void set_cell(Typesetter& t, int control, Rect r, int holder) {
    const Control& c = t.control_of(control);
    const Form f = form_of(t, c);
    const int ground = t.control(control, r, holder);
    set_mark(t, c, f, r, ground, control);
    const double left = r.x + f.side + f.before;
    const double width = words_width(t, f, r.w);
    const Size inner = words_size(t, c, f, width);
    double y = f.above > 0 ? r.y + f.rim + f.above : r.y + (r.h - inner.h) / 2;
    const bool on_accent = c.role == ControlRole::Continue && c.open;
    const Align align = t.page().kind == "title" && c.role == ControlRole::Button ? Align::Centre : f.align;
    Setting label{words(c.label), f.label, on_accent ? Ink::OnAccent : (c.open ? Ink::Text : Ink::Soft), align, -1, control, {}};
    Setting note{words(c.note), f.note, on_accent ? Ink::OnAccent : Ink::Soft, align, -1, control, {}};
    const double line = t.size_of(label.words, label.style, width).w,
                 said = shows_note(t, c) ? t.size_of(note.words, note.style, width).w : 0;
    if (said > 0 && note_beside(c) && line + t.sizes().em * 0.6 + said <= width + 0.5) {
        const double high = t.size_of(note.words, note.style, width).h;
        t.text(label, {left, y}, line, ground);
        // what is new stands out, which one is open does not
        note.ink = c.chosen ? Ink::Soft : Ink::OnAccent;
        if (!c.chosen) {
            const double rim = t.sizes().em * 0.45;
            Piece& badge = t.piece(t.add(Shape::Icon, {left + width - said - rim, y + (inner.h - high) / 2, said + 2 * rim, high}, ground));
            badge.art = "drawn/badge";
        }
        t.text(note, {left + width - said, y + (inner.h - high) / 2}, said, ground);
        return;
    }
    y += t.text(label, {left, y}, width, ground);
    if (said > 0)
        t.text(note, {left, y}, width, ground);
}

}
