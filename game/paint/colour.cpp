// SPDX-License-Identifier: MIT
#include "paint/colour.hpp"

#include <algorithm>
#include <cmath>

namespace paint {
namespace {

double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(Colour c) {
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}

Colour mix(Colour a, Colour b, double at) {
    return {std::lerp(a.r, b.r, at), std::lerp(a.g, b.g, at), std::lerp(a.b, b.b, at), std::lerp(a.a, b.a, at)};
}

double contrast(Colour a, Colour b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}
