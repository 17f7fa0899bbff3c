// SPDX-License-Identifier: MIT
#include "sounds/kit.hpp"

#include <algorithm>
#include <cmath>

namespace sounds {

double Noise::next() {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 17;
    state_ ^= state_ << 5;
    return static_cast<double>(state_) / 2147483648.0 - 1;
}

namespace {

struct Corner {
    double cosine, alpha;
};

Corner corner(double cycles, double width) {
    const double turns = cycles / rate;
    return {sine(turns + 0.25), sine(turns) / (2 * width)};
}

}

Filter Filter::low(double cycles, double width) {
    const auto [c, alpha] = corner(cycles, width);
    const double a0 = 1 + alpha, b = (1 - c) / a0;
    return {b / 2, b, b / 2, -2 * c / a0, (1 - alpha) / a0};
}

Filter Filter::high(double cycles, double width) {
    const auto [c, alpha] = corner(cycles, width);
    const double a0 = 1 + alpha, b = (1 + c) / a0;
    return {b / 2, -b, b / 2, -2 * c / a0, (1 - alpha) / a0};
}

Filter Filter::band(double cycles, double width) {
    const auto [c, alpha] = corner(cycles, width);
    const double a0 = 1 + alpha;
    return {alpha / a0, 0, -alpha / a0, -2 * c / a0, (1 - alpha) / a0};
}

double Filter::next(double in) {
    const double out = b0_ * in + z1_;
    z1_ = b1_ * in - a1_ * out + z2_;
    z2_ = b2_ * in - a2_ * out;
    return out;
}

Ring::Ring(double cycles, double seconds, double strength) {
    const double turns = std::min(cycles, rate * 0.45) / rate;
    const double fade = power2(-9.965784284662087 / (seconds * rate)); // a thousandth is 2 to the -9.97
    turn_ = 2 * fade * sine(turns + 0.25);
    damp_ = fade * fade;
    // it begins at rest, in the middle of its swing
    now_ = 0;
    before_ = -strength * sine(turns) / fade;
}

double Ring::next() {
    const double out = now_;
    const double after = turn_ * now_ - damp_ * before_;
    before_ = now_;
    now_ = after;
    return out;
}

double swell(double at, double length) {
    if (at >= length)
        return 1;
    const double x = std::max(0.0, at / length);
    return x * x * (3 - 2 * x);
}

Room::Room(double seconds) {
    for (const double length : {0.0297, 0.0371, 0.0411, 0.0437})
        combs_.push_back(
            {std::vector<float>(static_cast<std::size_t>(length * rate)), 0, power2(-9.965784284662087 * length / seconds), 0});
    for (const double length : {0.0051, 0.0123})
        spreads_.push_back({std::vector<float>(static_cast<std::size_t>(length * rate)), 0, 0.5, 0});
}

namespace {

/// What nobody could hear any more is nothing: numbers that small are slow to reckon with.
float heard(double x) {
    return std::abs(x) < 1e-12 ? 0 : static_cast<float>(x);
}

}

double Room::next(double in) {
    double sum = 0;
    for (Line& comb : combs_) {
        const double out = comb.kept[comb.at];
        comb.dark = heard(comb.dark + 0.45 * (out - comb.dark));
        comb.kept[comb.at] = heard(in + comb.dark * comb.back);
        comb.at = comb.at + 1 == comb.kept.size() ? 0 : comb.at + 1;
        sum += out;
    }
    sum /= 4;
    for (Line& spread : spreads_) {
        const double kept = spread.kept[spread.at];
        const double put_in = heard(sum + kept * spread.back);
        spread.kept[spread.at] = static_cast<float>(put_in);
        spread.at = spread.at + 1 == spread.kept.size() ? 0 : spread.at + 1;
        sum = kept - put_in * spread.back;
    }
    return sum;
}

void put(Samples& into, const Samples& sound, double at, double strength) {
    const auto from = static_cast<std::size_t>(std::lround(at * rate));
    into.resize(std::max(into.size(), from + sound.size()));
    for (std::size_t n = 0; n < sound.size(); ++n)
        into[from + n] += static_cast<float>(sound[n] * strength);
}

Samples silence(double seconds) {
    return Samples(static_cast<std::size_t>(std::lround(seconds * rate)));
}

}
