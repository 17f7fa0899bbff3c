// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "page/page.hpp"

namespace page {

/// How words are set: size in pixels; lines are 1.5 of it apart unless said otherwise.
struct TextStyle {
    double size = 17;
    bool bold = false;
    bool italic = false;
    double line = 1.5;
    bool struck = false; ///< deleted again
};

/// Knows how large words become. paint/ asks the real fonts, tests a simple rule.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    /// The room the words take when broken at this width.
    [[nodiscard]] virtual Size size_of(const Words&, const TextStyle&, double width) const = 0;
    /// How wide a line of so many usual characters is.
    [[nodiscard]] virtual double line_of(int characters, const TextStyle&) const = 0;
};

}
