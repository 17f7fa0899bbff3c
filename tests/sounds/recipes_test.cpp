// SPDX-License-Identifier: MIT
#include "../source_folder.hpp"
#include "sounds/beds.hpp"
#include "sounds/loudness.hpp"
#include "sounds/recipes.hpp"
#include "sounds/wav.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

using namespace sounds;

namespace {

/// A rise of more than this within 20 ms makes people jump.
constexpr double most_startling = 30;
constexpr double most_peak = -6;

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream out;
    out << std::ifstream(file).rdbuf();
    return out.str();
}

/// The ids in the list called "sounds" of world.json.
std::set<std::string> of_world() {
    const std::string world = text_of(std::filesystem::path(source_folder()) / "content/world.json");
    const auto from = world.find("\"sounds\"");
    REQUIRE(from != std::string::npos);
    const std::string list = world.substr(from, world.find(']', from) - from);
    const std::regex id("\"id\": *\"([^\"]*)\"");
    std::set<std::string> found;
    for (std::sregex_iterator at(list.begin(), list.end(), id); at != std::sregex_iterator(); ++at)
        found.insert((*at)[1]);
    return found;
}

/// Everything the window names, to see that no sound is made for nobody.
std::string window_sources() {
    std::string all;
    for (const char* file : {"game/window/soundscape.cpp", "game/window/sound.cpp"})
        all += text_of(std::filesystem::path(source_folder()) / file);
    return all;
}

/// FNV-1a of the samples as a sound card gets them.
std::uint64_t fingerprint(std::span<const float> sound) {
    std::uint64_t hash = 14695981039346656037U;
    for (const std::int16_t one : whole_numbers(sound)) {
        hash = (hash ^ (static_cast<std::uint16_t>(one) & 0xFFU)) * 1099511628211U;
        hash = (hash ^ (static_cast<std::uint16_t>(one) >> 8U)) * 1099511628211U;
    }
    return hash;
}

Samples tone(double cycles, double decibel, double seconds) {
    Samples out = silence(seconds);
    for (std::size_t n = 0; n < out.size(); ++n)
        out[n] = static_cast<float>(sine(cycles * static_cast<double>(n) / rate) * from_decibel(decibel));
    return out;
}

}

TEST_CASE("the sums that replace the system's mathematics are right") {
    for (double x = -3; x < 3; x += 0.0137) {
        CHECK(sine(x) == doctest::Approx(std::sin(2 * pi * x)).epsilon(1e-6));
        CHECK(power2(x * 5) == doctest::Approx(std::exp2(x * 5)).epsilon(1e-12));
        CHECK(to_decibel(from_decibel(x * 20)) == doctest::Approx(x * 20).epsilon(1e-9));
    }
    CHECK(cycles(69) == doctest::Approx(440));
    CHECK(cycles(60) == doctest::Approx(261.6256));
}

TEST_CASE("loudness is what the standard says of its own test tone") {
    // BS.1770: a full 997 Hz tone in one channel reads -3.01
    CHECK(loudness(tone(997, 0, 2)).overall == doctest::Approx(-3.01).epsilon(0.01));
    CHECK(loudness(tone(997, -23, 2)).overall == doctest::Approx(-26.01).epsilon(0.01));
    // deep tones are heard less, high ones more
    CHECK(loudness(tone(40, -23, 2)).overall < -30);
    CHECK(loudness(tone(5000, -23, 2)).overall > -23.5);
    // silence around it counts for nothing
    Samples rare = tone(997, -23, 2);
    rare.resize(rare.size() * 4);
    CHECK(loudness(rare).overall == doctest::Approx(-26.3).epsilon(0.02));
}

TEST_CASE("every sound of the world has a recipe, and every recipe is named by the world or the window") {
    const auto world = of_world();
    REQUIRE(world.size() >= 7);
    for (const std::string& id : world)
        CHECK_MESSAGE((recipe(id) != nullptr && recipe(id)->use == Use::World), id);
    const std::string window = window_sources();
    for (const Recipe& one : recipes())
        CHECK_MESSAGE((world.contains(std::string(one.id)) || window.find('"' + std::string(one.id) + '"') != std::string::npos),
                      std::string(one.id) << " is never heard");
}

TEST_CASE("short sounds are as loud as their use asks for, never near full strength, and end in silence") {
    for (const Recipe& one : recipes()) {
        CAPTURE(std::string(one.id));
        const Samples sound = made(one);
        const Loudness loud = loudness(sound);
        CHECK(loud.most <= loudness_of(one.use) + 0.1);
        CHECK(loud.most >= loudness_of(one.use) - 8.1);
        CHECK(loud.peak < most_peak);
        CHECK(std::abs(sound.front()) < 0.01F);
        CHECK(std::abs(sound.back()) < 0.001F);
        CHECK(sound.size() < 5 * static_cast<std::size_t>(rate));
    }
}

TEST_CASE("nothing startles: no short sound rises faster than an ear forgives") {
    for (const Recipe& one : recipes())
        CHECK_MESSAGE(most_rise(made(one)) < most_startling, std::string(one.id));
}

TEST_CASE("the rule against startling tells a slammed door from a lake") {
    Samples slam = silence(0.3);
    put(slam, tone(300, -9, 0.3), 0.2);
    CHECK(most_rise(slam) > most_startling);
    Samples slow = tone(300, -9, 2);
    for (std::size_t n = 0; n < slow.size(); ++n)
        slow[n] *= static_cast<float>(swell(static_cast<double>(n) / rate, 1.5));
    CHECK(most_rise(slow) < 15);
}

TEST_CASE("a sound is the same each time it is made, and the same as on the machine it was written on") {
    for (const Recipe& one : recipes())
        CHECK(fingerprint(made(one)) == fingerprint(made(one)));
    // another number here: the sound became another one; listen to it before you write it down
    CHECK(fingerprint(made(*recipe("choice"))) == 15490543508038329175U);
    CHECK(fingerprint(made(*recipe("bell"))) == 5087604552684711759U);
    CHECK(fingerprint(made(*recipe("lake"))) == 16502623833376933239U);
}

TEST_CASE("places are equally loud and go on without a click") {
    for (const std::string_view id : beds()) {
        CAPTURE(std::string(id));
        const auto bed = begin_bed(id);
        REQUIRE(bed);
        Samples minute = silence(60);
        double jump = 0;
        for (std::size_t n = 0; n < minute.size(); ++n) {
            minute[n] = static_cast<float>(bed->next());
            if (n > 0)
                jump = std::max(jump, std::abs(static_cast<double>(minute[n]) - minute[n - 1]));
        }
        const Loudness loud = loudness(minute);
        CHECK(loud.overall == doctest::Approx(-34).epsilon(1.5 / 34));
        CHECK(loud.most < -26);
        CHECK(loud.peak < -12);
        CHECK(jump < 0.06);
        CHECK(most_rise(minute) < 20);
    }
    CHECK(begin_bed("moon") == nullptr);
}

TEST_CASE("a WAV file says how long it is and holds every sample") {
    const Samples two = {0.5F, -2};
    const std::string file = wav(two);
    REQUIRE(file.size() == 44 + 4);
    CHECK(file.substr(0, 4) == "RIFF");
    CHECK(static_cast<unsigned char>(file[40]) == 4);
    CHECK(whole_numbers(two) == std::vector<std::int16_t>{16384, -32767});
}
