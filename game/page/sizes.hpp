// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/geometry.hpp"
#include "page/text_measure.hpp"

namespace page {

/// The measures everything is built from, for one window and one reader.
struct Sizes {
    Size window;
    double unit = 1; ///< 1 at 1280x720
    double em = 17;  ///< body text
    double gap = 12; ///< between neighbours, never under 8
    double margin = 40;
    double pad = 20;    ///< inside a panel
    double target = 48; ///< least height of what is pressed

    [[nodiscard]] TextStyle body() const { return {em}; }
    [[nodiscard]] TextStyle lead() const { return {em * 1.12}; }
    [[nodiscard]] TextStyle question() const { return {em * 1.35, true, false, 1.35}; }
    [[nodiscard]] TextStyle heading() const { return {em * 1.7, true, false, 1.3}; }
    [[nodiscard]] TextStyle label() const { return {em * 1.06}; }
    [[nodiscard]] TextStyle strong() const { return {em, true}; }
    [[nodiscard]] TextStyle small() const;
};

Sizes sizes_for(Size window, const Comfort&);

/// How the 1280x720 of a place's drawing lies in a window: drawn point * scale + origin.
struct StageView {
    double scale = 1;
    Point origin;
    [[nodiscard]] Point at(Point drawn) const { return {origin.x + drawn.x * scale, origin.y + drawn.y * scale}; }
};

/// Places are drawn with more at the sides and on top, so that wide and square windows are filled.
StageView stage_view(Size window);
/// What a place's drawing covers in its own units.
inline constexpr Rect stage_drawn{-256, -144, 1792, 864};

}
