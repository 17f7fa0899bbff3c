// SPDX-License-Identifier: MIT
#include "sounds/wav.hpp"

#include "sounds/arithmetic.hpp"

#include <algorithm>
#include <cmath>

namespace sounds {
namespace {

void add(std::string& to, std::uint32_t number, int bytes) {
    for (int n = 0; n < bytes; ++n)
        to += static_cast<char>((number >> (8 * n)) & 0xFF);
}

}

std::vector<std::int16_t> whole_numbers(std::span<const float> sound) {
    std::vector<std::int16_t> out(sound.size());
    std::ranges::transform(sound, out.begin(),
                           [](float one) { return static_cast<std::int16_t>(std::lround(std::clamp(one, -1.0F, 1.0F) * 32767)); });
    return out;
}

std::string wav(std::span<const float> sound) {
    const auto bytes = static_cast<std::uint32_t>(sound.size() * 2);
    std::string out = "RIFF";
    add(out, 36 + bytes, 4);
    out += "WAVEfmt ";
    add(out, 16, 4);
    add(out, 1, 2); // plain numbers
    add(out, 1, 2); // one channel
    add(out, rate, 4);
    add(out, rate * 2, 4);
    add(out, 2, 2);
    add(out, 16, 2);
    out += "data";
    add(out, bytes, 4);
    for (const std::int16_t one : whole_numbers(sound))
        add(out, static_cast<std::uint16_t>(one), 2);
    return out;
}

}
