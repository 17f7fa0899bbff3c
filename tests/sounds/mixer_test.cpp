// SPDX-License-Identifier: MIT
#include "sounds/loudness.hpp"
#include "sounds/mixer.hpp"
#include "sounds/recipes.hpp"
#include "sounds/wav.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sounds;

namespace {

Samples run(Mixer& mixer, double seconds) {
    std::vector<std::int16_t> numbers(static_cast<std::size_t>(seconds * rate));
    mixer.fill(numbers);
    Samples out(numbers.size());
    std::ranges::transform(numbers, out.begin(), [](std::int16_t one) { return static_cast<float>(one) / 32767; });
    return out;
}

double loud(Mixer& mixer, double seconds) {
    return loudness(run(mixer, seconds)).overall;
}

Ready ready(const char* id) {
    return std::make_shared<const std::vector<std::int16_t>>(whole_numbers(made(*recipe(id))));
}

Mixer full() {
    Mixer mixer;
    mixer.level(1, true);
    return mixer;
}

}

TEST_CASE("with nothing to play a mixer is silent, and says so again once a short sound is over") {
    Mixer mixer = full();
    CHECK(mixer.silent());
    CHECK(loud(mixer, 1) < -100);
    mixer.strike(ready("press"));
    CHECK_FALSE(mixer.silent());
    CHECK(loud(mixer, 2) > -45);
    CHECK(mixer.silent());
}

TEST_CASE("where somebody speaks, place and theme step back at once and come again afterwards") {
    Mixer mixer = full();
    mixer.surround("rain", "");
    run(mixer, 4);
    const double before = loud(mixer, 3);
    mixer.duck(true);
    run(mixer, 0.2);
    const double under = loud(mixer, 3);
    mixer.duck(false);
    run(mixer, 1);
    CHECK(under < before - 10);
    CHECK(under > before - 14);
    CHECK(loud(mixer, 3) == doctest::Approx(before).epsilon(0.05));
}

TEST_CASE("one place gives way to another without a jolt, and no place to silence") {
    Mixer mixer = full();
    mixer.surround("rain", "");
    run(mixer, 4);
    mixer.surround("arcade", "");
    CHECK(most_rise(run(mixer, 6)) < 15);
    mixer.surround("", "");
    run(mixer, 2);
    CHECK(mixer.silent());
    CHECK(loud(mixer, 1) < -100);
}

TEST_CASE("a theme is played twice and leaves the place to itself; another place brings another one") {
    Mixer mixer = full();
    mixer.surround("", "school");
    const double once = played(*theme("school")).seconds;
    CHECK(loud(mixer, once) > -33);
    run(mixer, once + 3);
    CHECK(mixer.silent());
    mixer.surround("", "school");
    CHECK(mixer.silent());
    mixer.surround("", "evening");
    CHECK_FALSE(mixer.silent());
    CHECK(loud(mixer, 10) > -36);
}

TEST_CASE("without music the place stays and the theme goes") {
    Mixer mixer = full();
    mixer.surround("", "morning");
    CHECK(loud(mixer, 5) > -36);
    mixer.level(1, false);
    run(mixer, 3);
    CHECK(mixer.silent());
    mixer.surround("lake", "morning");
    CHECK_FALSE(mixer.silent());
}

TEST_CASE("with the sound off there is silence, whatever is asked for") {
    Mixer mixer;
    mixer.level(0, true);
    mixer.surround("lake", "morning");
    run(mixer, 1);
    CHECK(mixer.silent());
    CHECK(loud(mixer, 2) < -100);
}

TEST_CASE("when nobody does anything it fades away, and is there again when somebody does") {
    Mixer mixer = full();
    mixer.surround("rain", "");
    run(mixer, 4);
    mixer.rest(true);
    run(mixer, 5);
    CHECK(mixer.silent());
    CHECK(loud(mixer, 1) < -100);
    mixer.rest(false);
    CHECK_FALSE(mixer.silent());
    run(mixer, 2);
    CHECK(loud(mixer, 3) == doctest::Approx(-34).epsilon(0.06));
}

TEST_CASE("hushed, it is quiet with the very next sample") {
    Mixer mixer = full();
    mixer.surround("rain", "school");
    mixer.strike(ready("bell"));
    run(mixer, 0.5);
    mixer.hush();
    CHECK(mixer.silent());
    CHECK(loudness(run(mixer, 1)).peak < -100);
}

TEST_CASE("the same sound twice at once is heard once, and all of it together stays below three decibels under full") {
    Mixer one = full(), two = full();
    const Ready press = ready("press");
    one.strike(press);
    two.strike(press);
    two.strike(press);
    CHECK(run(one, 1) == run(two, 1));
    Mixer many = full();
    many.surround("canteen", "school");
    for (const char* id : {"bell", "buzz", "page", "rain", "choice", "message", "ending", "sent"})
        many.strike(ready(id));
    CHECK(loudness(run(many, 5)).peak < -3);
    Mixer loudest = full();
    const auto full_strength = std::vector<std::int16_t>(rate, 32767);
    for (int n = 0; n < 6; ++n)
        loudest.strike(std::make_shared<const std::vector<std::int16_t>>(full_strength));
    CHECK(loudness(run(loudest, 1)).peak < -3);
}
