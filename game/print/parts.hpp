// SPDX-License-Identifier: MIT
#pragma once
#include "print/order.hpp"

#include <functional>

/// What several printables are put together from.
namespace print {

/// A line of a list of this printable's words; empty past its end.
std::string nth(const Order&, std::string_view list, std::size_t at);

Block title(const Order&, const std::string& words, double width, double size = 22);
Block heading(const Order&, const std::string& words, double width, double size = 12.5);
/// A strip of a drawing over the whole width.
Block banner(const std::string& art, double width, double high, double from_top = 0.5);

/// The largest of the sizes at which it fits, else the smallest.
Block fitted(double high, double largest, double smallest, const std::function<Block(double size)>&);

/// Cards side by side and below each other, with lines to cut along.
struct Grid {
    int columns = 2;
    int rows = 2;
    [[nodiscard]] int count() const { return columns * rows; }
    [[nodiscard]] page::Rect cell(page::Size leaf, int at) const;
    /// Of the other side of the paper: what lies behind a card when the sheet is turned over its long edge.
    [[nodiscard]] page::Rect cell_behind(page::Size leaf, int at) const;
};
void add_cuts(Leaf&, Grid);
inline constexpr double inside_card = 9;

/// How a line of a story looks. Tight: messages without a bubble and a clock, for cards.
Block line_block(const Letters&, const Line&, double width, double size, bool tight = false);
/// The sign that goes with a letter: circle, triangle, square, star.
std::string_view sign_of(std::size_t at);
Block sign(std::size_t at, double side, double edge, Ground = Ground::Card);

}
