// SPDX-License-Identifier: MIT
#pragma once
#include "page/typesetter.hpp"

#include <span>

namespace page {

/// Sets blocks and controls under each other, as all panels and sheets do.
class Column {
public:
    Column(Typesetter& set, double x, double width, int holder);

    /// Whether those who speak are shown beside their words. At first they are.
    void faces(bool shown) { faces_ = shown; }
    [[nodiscard]] bool shows_faces() const { return faces_; }
    void block(int index);
    /// Controls of one kind lie beside each other where they fit.
    void controls(std::span<const int> indices);
    /// A control of its own, as wide as the column.
    void stretched(int index) { grid({&index, 1}, 1); }
    void space(double height) { y_ = std::max(y_, y_ + height); }
    /// So high so far, without the space after the last thing.
    [[nodiscard]] double height() const { return used_; }
    [[nodiscard]] double y() const { return y_; }
    void put_y(double y) { y_ = y; }

private:
    void words_of(const Block& block, int index, double x, double width);
    void picture_of(const Block& block, int index);
    void item_of(const Block& block, int index);
    void keepsake_of(const Block& block, int index);
    void sample_of(const Block& block, int index);
    void heading_of(const Block& block, int index);
    bool special(const Block& block, int index);
    void line(int index, const Words& words, const TextStyle& style, Ink ink, double x, double width);
    void run(std::span<const int> indices);
    void grid(std::span<const int> indices, int columns);
    void wrap(std::span<const int> indices);
    [[nodiscard]] int columns_for(std::span<const int> indices) const;
    void end_of_thing();

    Typesetter& set_;
    double x_, width_;
    int holder_;
    bool faces_ = true;
    double y_ = 0, used_ = 0;
};

}
