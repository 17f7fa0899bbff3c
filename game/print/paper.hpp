// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"

#include <optional>
#include <string_view>

/// Sheets of paper for adults and children: laid out as values first, then written as PDF.
namespace print {

enum class Paper { A4, Letter };

/// Points, 72 to an inch, as PDF counts.
constexpr double millimetres(double mm) {
    return mm * 72 / 25.4;
}

/// Nothing is printed nearer to an edge: many printers cannot.
inline constexpr double margin = millimetres(15);
/// The running foot takes so much at the bottom, inside the margin.
inline constexpr double foot_height = 20;

page::Size size_of(Paper);
/// Where words may stand: the leaf without its margins and its foot.
page::Rect area_of(page::Size leaf);
/// "a4" or "letter".
std::optional<Paper> paper_named(std::string_view);

}
