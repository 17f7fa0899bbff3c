// SPDX-License-Identifier: MIT
#pragma once
#include "print/letters.hpp"

namespace print {

/// Boxes that stay together, from their own upper left.
struct Block {
    std::vector<Box> boxes;
    double width = 0, height = 0;
    double before = 0;      ///< white above it, unless a column begins with it
    bool with_next = false; ///< a heading: never alone at the end of a column

    [[nodiscard]] Block after(double white) && {
        before = white;
        return std::move(*this);
    }
    [[nodiscard]] Block kept_with_next() && {
        with_next = true;
        return std::move(*this);
    }
    [[nodiscard]] Block tagged(const std::string& tag) &&;
};

/// How a paragraph looks.
struct Look {
    double size = 10;
    Ink ink = Ink::Text;
    bool bold = false;
    bool italic = false;
    Side side = Side::Start;
    double line = 1.34;
};

Block words(const Letters&, const Spans&, double width, const Look& = {});
/// With something in front of it: a dot, a number, a letter.
Block item(const Letters&, const std::string& mark, const Spans&, double width, const Look& = {});
/// One below the other, with the white each asks for.
Block stack(const std::vector<Block>&);
/// Side by side, tops in line.
Block beside(const std::vector<Block>&, double gap);
Block panel(const Block&, double padding, Ground, double edge = 0, double radius = 8);
Block rule(double width, double before);
/// A line to write on.
Block writing_line(double width, double high);
Block picture(std::string art, std::string mood, page::Size);

/// Puts a block at a place.
void put(Leaf&, const Block&, page::Point);

/// Puts blocks into columns and leaves, one after the other. A block is never broken.
struct Columns {
    int count = 1;
    double gap = 16;
};
void pour(Sheet&, page::Size leaf, const std::vector<Block>&, Columns = {});

}
