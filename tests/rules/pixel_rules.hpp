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
    static constexpr int columns = 20, rows = 15;
    std::array<double, static_cast<std::size_t>(columns* rows)> of{};
};
Lightness lightness_of(const paint::Image&);

/// A16: no part of the picture gets lighter and darker again (or the other way round) within a second, by a tenth or more.
Findings flashes(const std::vector<std::pair<double, Lightness>>& frames);

/// How far apart two colours are to somebody who sees them in one of four ways: as most do, without red, without green, without blue.
enum class Sight { Usual, Protan, Deutan, Tritan };
double distance(paint::Colour, paint::Colour, Sight);

}
