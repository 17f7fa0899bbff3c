// SPDX-License-Identifier: MIT
#pragma once
#include "layout_rules.hpp"
#include "page/focus.hpp"
#include "paint/image.hpp"
#include "paint/theme.hpp"

/// What must be true of pictures of pages.
namespace rules {

/// A01: words differ enough from what they stand on, as painted: 4.5 to 1, large ones and those of closed controls 3 to 1; in the theme of
/// high contrast 7 to 1. `focus` is where the page is scrolled to.
Findings faint_words(const page::Page&, const page::Layout&, const page::Focus&, const paint::Image&, const paint::Theme&);

/// A02: under words the picture is of one colour. `bare`: the same page painted without its words.
Findings busy_ground(const page::Page&, const page::Layout&, const page::Focus&, const paint::Image& bare);

/// How light each part of a picture is, from 0 to 1: so many columns and rows.
struct Lightness {
    static constexpr int columns = 48, rows = 36;
    // ten degrees of what one sees: 341x256 of 1024x768 (WCAG 2.3.1)
    static constexpr int field_columns = columns / 3, field_rows = rows / 3;
    std::array<double, static_cast<std::size_t>(columns* rows)> of{};
};
Lightness lightness_of(const paint::Image&);

/// A16: no flash. WCAG 2.3.1 calls it a general flash if within a second a quarter or more of ten degrees of what one sees gets lighter and
/// darker again (or the other way round) by a tenth of the full lightness or more, with the darker below 0.8, and allows three a second.
/// Here not one is allowed; and what is smaller (eyes that blink) may do so once, but not twice within a second.
Findings flashes(const std::vector<std::pair<double, Lightness>>& frames);

/// How far apart two colours are to somebody who sees them in one of four ways: as most do, without red, without green, without blue.
enum class Sight { Usual, Protan, Deutan, Tritan };
double distance(paint::Colour, paint::Colour, Sight);

}
