// SPDX-License-Identifier: MIT
#pragma once
#include "page/layout.hpp"
#include "page/span.hpp"

#include <memory>
#include <optional>
#include <string_view>

namespace paint {

/// Measures words with the fonts they will be drawn with.
class PangoMeasure : public page::TextMeasure {
public:
    /// "andika" or "opendyslexic".
    explicit PangoMeasure(std::string_view font, bool airy = false);
    ~PangoMeasure() override;
    PangoMeasure(const PangoMeasure&) = delete;
    PangoMeasure& operator=(const PangoMeasure&) = delete;

    [[nodiscard]] page::Size size_of(const page::Words&, const page::TextStyle&, double width) const override;
    [[nodiscard]] double line_of(int characters, const page::TextStyle&) const override;
    /// The middle of the line in which a word of a piece's plain text begins, from the layout's top; none if the piece has no such word.
    [[nodiscard]] std::optional<double> line_of_word(const page::Layout&, const page::Piece&, page::Span) const;
    /// Characters of the longest line, for tests of reading comfort.
    [[nodiscard]] int longest_line(const page::Words&, const page::TextStyle&, double width) const;

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

/// Whether the two fonts of the game are installed; without them the system's own is used.
bool has_font(std::string_view font);

}
