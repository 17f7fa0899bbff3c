// SPDX-License-Identifier: MIT
#pragma once
#include "page/text_measure.hpp"
#include "print/paper.hpp"
#include "print/spans.hpp"

namespace print {

/// What a box looks like. A painter knows one way to draw each.
enum class BoxKind {
    Words,
    Panel, ///< a ground with round corners
    Rule,  ///< a thin line between things, or one to write on
    Cut,   ///< where scissors go
    Art,   ///< a drawing of assets/
    Sign,  ///< circle, triangle, square or star, for those who cannot tell A from D across a room
    Path,  ///< a line through `path`, with a head at its end
    Tick   ///< a small square to tick
};

/// The few inks. Each is told from its ground in grey, too: nothing is said by colour alone.
enum class Ink { Text, Soft, Accent, Paper, Line };
enum class Ground { None, Card, Warm, Water, Note, Accent };
enum class Side { Start, Centre, End };

/// One thing on a leaf, in points from its upper left.
struct Box {
    BoxKind kind = BoxKind::Words;
    page::Rect rect;
    Spans spans;
    page::TextStyle style;
    Ink ink = Ink::Text;
    Side side = Side::Start;
    Ground ground = Ground::None;
    double edge = 0;       ///< width of a panel's line, of a rule or a path
    double radius = 8;     ///< of a panel
    std::string art;       ///< "cast/mina", "places/canteen"; of a sign its name
    std::string mood;      ///< of a bust
    double from_top = 0.5; ///< of a drawing that is higher than its frame: which part is seen, 0 the uppermost
    std::vector<page::Point> path;
    std::string tag; ///< what it is of, for whoever looks for it: "front:the-dot"
};

/// One side of a piece of paper.
struct Leaf {
    page::Size size;
    std::vector<Box> boxes;
};

/// A whole printable, laid out. What is drawn is only this.
struct Sheet {
    std::string title;
    std::string foot; ///< stands at the bottom of every leaf, with its number
    std::vector<Leaf> leaves;
};

/// Adds the running foot and the numbers.
void add_feet(Sheet&, std::string_view licence);

}
