// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>

namespace paint {

/// A colour, each part from 0 to 1.
struct Colour {
    double r = 0, g = 0, b = 0, a = 1;
    [[nodiscard]] Colour with(double alpha) const { return {r, g, b, alpha}; }
};

/// 0x1F2430 as in the design's tables.
constexpr Colour rgb(std::uint32_t hex) {
    return {static_cast<double>((hex >> 16U) & 0xFFU) / 255, static_cast<double>((hex >> 8U) & 0xFFU) / 255,
            static_cast<double>(hex & 0xFFU) / 255, 1};
}

/// Between two colours; 0 is the first.
Colour mix(Colour, Colour, double at);

/// Contrast of two opaque colours after WCAG 2: 1 to 21.
double contrast(Colour, Colour);

}
