// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/text_measure.hpp"

#include <algorithm>
#include <cmath>

namespace samples {

inline page::Comfort scaled(int percent) {
    page::Comfort comfort;
    comfort.text_scale = percent;
    return comfort;
}

/// Every character is 0.52 of its size wide and words break anywhere: a little more room than real fonts take.
class FakeMeasure : public page::TextMeasure {
public:
    [[nodiscard]] page::Size size_of(const page::Words& words, const page::TextStyle& style, double width) const override {
        const double one = style.size * (style.bold ? 0.58 : 0.52);
        const auto count = static_cast<double>(page::plain(words).size());
        const double per_line = std::max(1.0, std::floor(width / one));
        const double lines = std::max(1.0, std::ceil(count / per_line));
        return {std::min(count, per_line) * one, lines * style.size * style.line};
    }
    [[nodiscard]] double line_of(int characters, const page::TextStyle& style) const override { return characters * style.size * 0.52; }
};

}
