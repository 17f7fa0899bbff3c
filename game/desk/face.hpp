// SPDX-License-Identifier: MIT
#pragma once
#include "desk/pen.hpp"
#include "page/gesture.hpp"

namespace desk {

/// Draws a view with ImGui and finds out what was pressed. It keeps nothing but where the focus is.
class Face {
public:
    explicit Face(FontFiles files) : look_(std::move(files)) {}

    /// Letters for a window of this size; `percent` is the adult's wish. True if they became others: then they must be given to the screen.
    bool fit(page::Size window, int percent) { return look_.fit(window, percent); }
    /// One frame, between ImGui's NewFrame and Render. The id the mouse pressed.
    std::optional<std::string> draw(const View&);
    /// Moves the focus, or presses what has it.
    std::optional<std::string> key(page::Key);
    /// The mouse is used again: the ring goes away.
    void mouse() { focus_.seen = false; }

    [[nodiscard]] const Look& look() const { return look_; }
    [[nodiscard]] const std::vector<Spot>& spots() const { return spots_; }
    [[nodiscard]] const std::string& focused() const { return focus_.at; }

private:
    void draw_columns(Pen&, const View&, const page::Rect& whole);
    void draw_over(Pen&, const Card&, const page::Rect& whole);
    void draw_below(Pen&, const View&, const page::Rect& bar);

    Look look_;
    Focus focus_;
    std::string running_; ///< part of the timeline that ran when it was last drawn
    int follow_ = 0;      ///< frames in which the timeline goes to it
    std::vector<Spot> spots_;
};

/// Where the focus goes from one place in a direction; the same place if there is nothing there.
std::string beside(const std::vector<Spot>&, const std::string& from, page::Key);

}
