// SPDX-License-Identifier: MIT
#include "sounds/instruments.hpp"
#include "sounds/recipes.hpp"

#include <algorithm>

namespace sounds {
namespace {

Samples wood(double note, double strength) {
    return whole(Instrument::Mallet, note, strength, 0);
}

/// A sound as a small room answers it.
Samples in_room(Samples sound, double seconds, double wet) {
    Room room(seconds);
    sound.resize(sound.size() + static_cast<std::size_t>(seconds * rate));
    for (float& one : sound)
        one = static_cast<float>(one + wet * room.next(one));
    return sound;
}

/// Air brushed past: noise whose middle moves from one pitch to another while it swells and goes.
Samples brush(double seconds, double from, double to, double width, std::uint32_t seed) {
    Samples out = silence(seconds);
    Noise noise(seed);
    Filter deep = Filter::high(std::min(from, to) * 0.5);
    double low = 0, band = 0;
    for (std::size_t n = 0; n < out.size(); ++n) {
        const double part = static_cast<double>(n) / static_cast<double>(out.size());
        const double middle = from * power2(part * (to / from - 1) / 1.0 * 0.7);
        const double step = 2 * sine(std::min(middle, 9000.0) / rate / 2);
        const double high = deep.next(noise.next()) - low - width * band;
        band += step * high;
        low += step * band;
        const double shape = swell(part, 0.35) * swell(1 - part, 0.6);
        out[n] = static_cast<float>(band * shape);
    }
    return out;
}

}

Samples make_press() {
    return wood(79, 0.45);
}

Samples make_focus() {
    Samples out = wood(91, 0.25);
    out.resize(static_cast<std::size_t>(rate * 0.15));
    return out;
}

Samples make_back() {
    Samples out;
    put(out, wood(76, 0.4), 0);
    put(out, wood(71, 0.4), 0.07);
    return out;
}

Samples make_turn() {
    return brush(0.34, 1500, 3600, 0.9, 3);
}

Samples make_choice() {
    Samples out;
    put(out, wood(67, 0.5), 0);
    put(out, wood(74, 0.6), 0.11);
    return in_room(std::move(out), 0.5, 0.25);
}

Samples make_closed() {
    Samples out;
    put(out, wood(55, 0.35), 0);
    put(out, wood(55, 0.28), 0.12);
    return out;
}

Samples make_ending() {
    Samples out;
    const double notes[] = {55, 62, 67, 71, 74};
    double at = 0;
    for (const double note : notes) {
        put(out, whole(Instrument::Glow, note + 12, 0.5, 0), at, note == 74 ? 1 : 0.8);
        put(out, wood(note, 0.5), at, 0.7);
        at += 0.19;
    }
    return in_room(std::move(out), 1.6, 0.35);
}

Samples make_message() {
    Samples out;
    put(out, whole(Instrument::Pluck, 76, 0.5, 0.4), 0);
    put(out, wood(81, 0.4), 0.09);
    return in_room(std::move(out), 0.4, 0.2);
}

Samples make_sent() {
    Samples out;
    put(out, brush(0.2, 1200, 3000, 1.0, 5), 0, 0.35);
    put(out, whole(Instrument::Pluck, 72, 0.4, 0.3), 0.07);
    put(out, whole(Instrument::Pluck, 79, 0.45, 0.3), 0.15);
    return out;
}

/// A bubble that lets go of the ground.
Samples make_reaction() {
    Samples out = silence(0.13);
    double turns = 0;
    for (std::size_t n = 0; n < out.size(); ++n) {
        const double seconds = static_cast<double>(n) / rate;
        turns += 380 * power2(seconds * 9) / rate;
        out[n] = static_cast<float>(sine(turns) * swell(seconds, 0.022) * power2(-seconds / 0.034));
    }
    return out;
}

Samples make_page() {
    Samples out;
    put(out, brush(0.42, 900, 2600, 0.8, 13), 0);
    put(out, brush(0.18, 2600, 1400, 1.0, 17), 0.3, 0.5);
    return out;
}

Samples make_tap() {
    Samples out;
    put(out, wood(62, 0.3), 0);
    put(out, wood(62, 0.22), 0.16);
    return out;
}

}
