// SPDX-License-Identifier: MIT
#pragma once
#include "page/layout.hpp"
#include "page/sizes.hpp"

namespace page {

/// Words to be set, and where they came from.
struct Setting {
    Words words;
    TextStyle style;
    Ink ink = Ink::Text;
    Align align = Align::Start;
    int block = -1;
    int control = -1;
    std::string lang;
};

/// Collects the pieces of one layout. Parts are set at the top of the window first and moved where they belong once their height is known.
class Typesetter {
public:
    Typesetter(const Page& page, const TextMeasure& measure, Sizes sizes);

    /// What comes next belongs to this zone.
    void enter(Zone zone) { zone_ = zone; }
    /// Adds a piece and says where it is in the list.
    int add(Shape, Rect, int holder = -1);
    Piece& piece(int at) { return layout_.pieces[static_cast<std::size_t>(at)]; }
    /// Sets words at a point, broken at a width. The height they took.
    double text(const Setting&, Point, double width, int holder = -1);
    [[nodiscard]] Size size_of(const Words&, const TextStyle&, double width) const;
    /// As narrow as the words can be without one more line: no single word is left over.
    [[nodiscard]] Size balanced(const Words&, const TextStyle&, double width) const;
    /// Adds the ground of a control and the target over it.
    int control(int index, Rect, int holder = -1);

    /// Whether controls carry their notes, or only say them when asked.
    void notes_shown(bool shown) { notes_ = shown; }
    [[nodiscard]] bool notes_shown() const { return notes_; }

    struct Mark {
        std::size_t pieces = 0, targets = 0;
    };
    [[nodiscard]] Mark mark() const { return {layout_.pieces.size(), layout_.targets.size()}; }
    /// Moves everything added since.
    void move(Mark since, double dx, double dy);
    /// Takes back everything added since.
    void undo(Mark to);

    [[nodiscard]] const Page& page() const { return page_; }
    [[nodiscard]] const Block& block(int at) const { return page_.blocks[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const Control& control_of(int at) const { return page_.controls[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const Sizes& sizes() const { return sizes_; }
    [[nodiscard]] const TextMeasure& measure() const { return measure_; }
    Layout& layout() { return layout_; }
    /// The finished layout, targets in the order of the page's controls.
    Layout finish();

private:
    const Page& page_;
    const TextMeasure& measure_;
    Sizes sizes_;
    Layout layout_;
    Zone zone_ = Zone::Fixed;
    bool notes_ = true;
};

}
