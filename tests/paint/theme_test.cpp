// SPDX-License-Identifier: MIT
#include "paint/theme.hpp"

#include <doctest/doctest.h>

using namespace paint;

TEST_CASE("contrast is counted as WCAG counts it") {
    CHECK(contrast(rgb(0x000000), rgb(0xFFFFFF)) == doctest::Approx(21));
    CHECK(contrast(rgb(0x777777), rgb(0xFFFFFF)) == doctest::Approx(4.48).epsilon(0.01));
    CHECK(contrast(rgb(0x2358DD), rgb(0x2358DD)) == doctest::Approx(1));
}

TEST_CASE("every pair of colours in use can be told apart in every theme") {
    REQUIRE(themes().size() == 3);
    for (const Theme& theme : themes())
        for (const Pair& pair : pairs_in_use(theme))
            CHECK_MESSAGE(contrast(pair.over, pair.under) >= pair.least,
                          theme.id << ": " << pair.what << " " << contrast(pair.over, pair.under) << " < " << pair.least);
}

TEST_CASE("an unknown theme is paper") {
    CHECK(theme_named("night").id == "night");
    CHECK(theme_named("glitter").id == "paper");
}

TEST_CASE("a speaker's name keeps its colour, and Rex and Mina have different ones") {
    const Theme& theme = theme_named("paper");
    const auto same = [](Colour a, Colour b) { return a.r == b.r && a.g == b.g && a.b == b.b; };
    CHECK(same(name_colour(theme, "juno"), name_colour(theme, "juno")));
    CHECK_FALSE(same(name_colour(theme, "rex"), name_colour(theme, "mina")));
}
