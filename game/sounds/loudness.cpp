// SPDX-License-Identifier: MIT
#include "sounds/loudness.hpp"

#include <algorithm>
#include <cmath>

namespace sounds {
namespace {

constexpr double quietest_room = -48;

/// The head before the ear, and the ear's deafness for the deep: the two filters of BS.1770, for 44100 samples a second.
class Ear {
public:
    double next(double in) { return deaf_.next(head_.next(in)); }

private:
    Filter head_{1.5308412300503478, -2.6509799951547297, 1.1690790799215869, -1.6636551132560204, 0.7125954280732254};
    Filter deaf_{1.0, -2.0, 1.0, -1.9891696736297957, 0.9891990357870394};
};

std::vector<double> powers(std::span<const float> sound) {
    Ear ear;
    std::vector<double> out;
    out.reserve(sound.size());
    for (const float one : sound) {
        const double heard = ear.next(one);
        out.push_back(heard * heard);
    }
    return out;
}

double lufs(double power) {
    return power <= 0 ? -200 : to_decibel(root(power)) - 0.691;
}

/// The mean power of each stretch of so many samples, a new one every `step`; what is short is filled up with silence.
std::vector<double> means(const std::vector<double>& power, std::size_t length, std::size_t step) {
    std::vector<double> out;
    for (std::size_t from = 0; from == 0 || from + length <= power.size(); from += step) {
        double sum = 0;
        for (std::size_t n = from; n < std::min(power.size(), from + length); ++n)
            sum += power[n];
        out.push_back(sum / static_cast<double>(length));
    }
    return out;
}

double mean_above(const std::vector<double>& blocks, double gate) {
    double sum = 0;
    int count = 0;
    for (const double block : blocks)
        if (lufs(block) > gate) {
            sum += block;
            ++count;
        }
    return count == 0 ? 0 : sum / count;
}

}

Loudness loudness(std::span<const float> sound) {
    Loudness out;
    const std::vector<double> blocks = means(powers(sound), rate * 2 / 5, rate / 10);
    const double gate = std::max(-70.0, lufs(mean_above(blocks, -70)) - 10);
    out.overall = lufs(mean_above(blocks, gate));
    out.most = lufs(*std::ranges::max_element(blocks));
    double peak = 0;
    for (const float one : sound)
        peak = std::max(peak, std::abs(static_cast<double>(one)));
    out.peak = to_decibel(peak);
    return out;
}

double most_rise(std::span<const float> sound) {
    // ten milliseconds are about what an ear takes for one moment
    std::vector<double> power(rate / 50, 0.0);
    const std::vector<double> heard = powers(sound);
    power.insert(power.end(), heard.begin(), heard.end());
    const std::vector<double> moments = means(power, rate / 100, rate / 400);
    constexpr std::size_t apart = 8; // steps in 20 ms
    double most = 0;
    for (std::size_t n = apart; n < moments.size(); ++n)
        most = std::max(most, std::max(quietest_room, lufs(moments[n])) - std::max(quietest_room, lufs(moments[n - apart])));
    return most;
}

}
