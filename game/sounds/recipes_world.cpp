// SPDX-License-Identifier: MIT
#include "sounds/beds.hpp"
#include "sounds/instruments.hpp"
#include "sounds/recipes.hpp"

#include <algorithm>

namespace sounds {
namespace {

/// One key under a thumb: a dull click of glass and a little body.
Samples key(Noise& chance) {
    Samples out = silence(0.05);
    Noise noise(static_cast<std::uint32_t>(chance.between(1, 90000)));
    Filter glass = Filter::band(chance.between(1500, 2400), 2.2);
    Ring body(chance.between(240, 330), 0.05, 0.25);
    for (std::size_t n = 0; n < out.size(); ++n) {
        const double seconds = static_cast<double>(n) / rate;
        out[n] = static_cast<float>((glass.next(noise.next()) * power2(-seconds / 0.006) + body.next()) * swell(seconds, 0.005));
    }
    return out;
}

/// A shoe on a wooden or stone floor: heel, then ball.
Samples step(Noise& chance, double strength) {
    Samples out = silence(0.2);
    Noise noise(static_cast<std::uint32_t>(chance.between(1, 90000)));
    Filter sole = Filter::low(chance.between(420, 560)), scrape = Filter::band(1900, 0.8);
    Ring floor(chance.between(118, 136), 0.1, 0.35);
    for (std::size_t n = 0; n < out.size(); ++n) {
        const double seconds = static_cast<double>(n) / rate, after = seconds - 0.07;
        const double air = noise.next();
        const double heel = swell(seconds, 0.018) * power2(-seconds / 0.022);
        const double ball = after < 0 ? 0 : swell(after, 0.012) * power2(-after / 0.02);
        out[n] = static_cast<float>(
            strength * (sole.next(air) * (heel + 0.5 * ball) + 0.05 * scrape.next(air) * ball + floor.next() * swell(seconds, 0.022)));
    }
    return out;
}

/// A while of a bed, come and gone.
Samples stretch(std::string_view bed, double seconds) {
    Samples out = silence(seconds);
    const auto source = begin_bed(bed);
    for (std::size_t n = 0; n < out.size() && source; ++n) {
        const double at = static_cast<double>(n) / rate;
        out[n] = static_cast<float>(source->next() * swell(at, 0.6) * swell(seconds - at, 1.2));
    }
    return out;
}

}

Samples make_typing() {
    Samples out;
    Noise chance(21);
    double at = 0;
    for (int n = 0; n < 9; ++n) {
        put(out, key(chance), at, chance.between(0.6, 1));
        at += n == 4 ? 0.27 : chance.between(0.085, 0.15);
    }
    return out;
}

/// Twice, as a phone on a table does: a motor below, the table's rattle above.
Samples make_buzz() {
    Samples out;
    Samples once = silence(0.26);
    Filter table = Filter::band(330, 0.9), lid = Filter::low(1500);
    double turns = 0;
    for (std::size_t n = 0; n < once.size(); ++n) {
        const double seconds = static_cast<double>(n) / rate, left = 0.26 - seconds;
        turns += 158 * (0.9 + 0.1 * swell(seconds, 0.08)) / rate;
        const double s = sine(turns), motor = s + 0.5 * sine(2 * turns) + 0.35 * s * s * s * sine(turns / 2 + 0.1) + 0.3 * sine(3 * turns);
        once[n] = static_cast<float>((0.6 * motor + lid.next(table.next(motor * motor))) * swell(seconds, 0.07) * swell(left, 0.09));
    }
    put(out, once, 0);
    put(out, once, 0.4, 0.85);
    return out;
}

/// A bell of wood and brass far down the corridor; it begins as softly as a bell can.
Samples make_bell() {
    Samples out = silence(2.6);
    const double ratios[] = {0.5, 1, 1.19, 1.5, 2, 2.51, 3.01};
    const double strengths[] = {0.3, 1, 0.4, 0.28, 0.4, 0.12, 0.08};
    for (int stroke = 0; stroke < 3; ++stroke) {
        Samples once = silence(1.6);
        std::vector<Ring> rings;
        rings.reserve(std::size(ratios));
        for (std::size_t n = 0; n < std::size(ratios); ++n)
            rings.emplace_back(523.25 * ratios[n], 1.6 / (0.6 + 0.4 * ratios[n]), strengths[n]);
        for (std::size_t n = 0; n < once.size(); ++n) {
            double sum = 0;
            for (Ring& ring : rings)
                sum += ring.next();
            const double seconds = static_cast<double>(n) / rate;
            once[n] = static_cast<float>(sum * swell(seconds, 0.03) * swell(1.6 - seconds, 0.2));
        }
        put(out, once, stroke * 0.55, stroke == 0 ? 0.8 : 0.9);
    }
    Room hall(1.4);
    for (float& one : out)
        one = static_cast<float>(0.7 * one + 0.7 * hall.next(one));
    return out;
}

Samples make_footsteps() {
    Samples out;
    Noise chance(31);
    for (int n = 0; n < 4; ++n)
        put(out, step(chance, 0.8 + 0.08 * n - 0.1 * (n % 2)), n * 0.52 + (n % 2) * 0.02);
    Room hall(0.5);
    out.resize(out.size() + rate / 3);
    for (float& one : out)
        one = static_cast<float>(one + 0.25 * hall.next(one));
    return out;
}

Samples make_lake() {
    return stretch("lake", 4.5);
}

Samples make_rain() {
    return stretch("rain", 4.5);
}

}
