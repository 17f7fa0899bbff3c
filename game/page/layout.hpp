// SPDX-License-Identifier: MIT
#pragma once
#include "page/text_measure.hpp"

#include <optional>
#include <vector>

namespace page {

/// What moves together when something scrolls.
enum class Zone { Fixed, Main, Phone };

/// What a piece of a layout looks like. A painter knows one way to draw each.
enum class Shape {
    Backdrop, ///< the place, over the whole window
    Figure,   ///< a bust; `art` is whose, `mood` how
    Panel,    ///< a warm panel over the stage
    Sheet,    ///< a page of its own
    Speech,   ///< a bubble with a tail that ends at `tail`
    Chip,     ///< a small round panel behind a few words
    PhoneBody,
    PhoneScreen,
    PhoneHead,
    Composer, ///< the field at the phone's bottom
    Mine,     ///< a bubble of the player's
    Theirs,
    Typing,   ///< three dots in a bubble
    Portrait, ///< a small round face
    Bust,     ///< a figure in the corner of a panel
    Picture,  ///< art, or a card with its alt text
    Reaction, ///< a counter at a bubble's corner
    Icon,
    Text,
    Rule,   ///< a thin line between things
    Control ///< the ground of a control; how it looks follows from its role and state
};

/// Which of the theme's colours words have.
enum class Ink { Text, Soft, Accent, OnAccent, OnHead, Name, Kind, Hurt, Info };
enum class Align { Start, Centre, End };

/// One thing to draw, in the order of drawing.
struct Piece {
    Shape shape = Shape::Text;
    Rect rect;
    Zone zone = Zone::Fixed;
    int holder = -1; ///< the piece this one lies in
    int block = -1;  ///< in Page::blocks
    int control = -1;
    Words words; ///< Text
    TextStyle style;
    Ink ink = Ink::Text;
    Align align = Align::Start;
    std::string lang;
    std::string art; ///< "cast/mina", "pictures/mid-dive", "icons/help", or a speaker's id
    std::string alt;
    std::string mood;
    Point tail;
};

/// Where a control takes presses.
struct Target {
    ControlId id;
    int control = -1;
    Rect rect; ///< unscrolled
    Zone zone = Zone::Fixed;
    bool open = true;
    ControlRole role = ControlRole::Button;
    int number = 0;
};

/// A part of the window behind which something taller slides.
struct Scroller {
    Rect view;
    double content = 0; ///< height of what slides
    [[nodiscard]] double most() const { return std::max(0.0, content - view.h); }
};

/// A page, arranged: everything has a place. Scrolled parts are given as if not scrolled.
struct Layout {
    Size size;
    double unit = 1;    ///< 1 at 1280x720
    double em = 17;     ///< size of body text
    std::string page;   ///< kind and title, to know another page from the same one
    ControlId begin;    ///< as the page says
    std::string moment; ///< changes whenever there is something new to read
    std::string lang;   ///< of the page; pieces may differ
    int newest = -1;    ///< what is to be read now, in Page::blocks; -1: the whole page
    bool right_to_left = false;
    std::vector<Piece> pieces;
    std::vector<Target> targets; ///< in focus order
    Scroller main, phone;

    [[nodiscard]] const Target* find(const ControlId&) const;
    [[nodiscard]] const Scroller* scroller(Zone) const;
};

}
