// SPDX-License-Identifier: MIT
#include "everywhere.hpp"

#include <doctest/doctest.h>

using namespace rules;

namespace {

/// All there is to be found in how pages are arranged; every page is arranged once for all rules.
struct Arranged {
    Gathered ground, size, length, place, targets;
    std::size_t pages = 0;

    Arranged() {
        for (const std::string& lang : languages())
            everywhere(lang, [&](const Shown& s) { look(s); });
    }
    void look(const Shown& s) {
        ++pages;
        ground.add(s, words_off_ground(s.layout));
        size.add(s, small_words(s.met.page, s.layout, s.comfort.text_scale));
        if (s.comfort.text_scale == 100)
            length.add(s, long_lines(s.layout, s.measure));
        for (const Findings& some :
             {clipped_words(s.layout), overlaps(s.layout), out_of_reach(s.met.page, s.layout), bad_scrollers(s.layout)})
            place.add(s, some);
        targets.add(s, small_targets(s.layout));
    }
};

const Arranged& arranged() {
    static const Arranged all;
    return all;
}

void holds(const Gathered& found) {
    CHECK(arranged().pages > 5000);
    CHECK_MESSAGE(found.empty(), found.told());
}

}

TEST_CASE("A02 words stand on an opaque ground, never on the picture") {
    holds(arranged().ground);
}

TEST_CASE("A04 words are large enough and lines far enough apart, on every page") {
    holds(arranged().size);
}

TEST_CASE("A04 no line of a bubble is longer than 40 characters, no other than 80, on every page") {
    holds(arranged().length);
}

TEST_CASE("A05 nothing is clipped, nothing covers its like, everything is within reach, one way to slide") {
    holds(arranged().place);
    MESSAGE(arranged().pages, " pages arranged");
}

TEST_CASE("on a usual school screen the map is a map in every language, not a list") {
    const paint::PangoMeasure measure("andika");
    for (const char* lang : {"en", "fr", "ar"}) {
        int maps = 0;
        for (const Met& met : pages_in(lang)) {
            if (met.page.kind != "map")
                continue;
            ++maps;
            const page::Layout layout = page::arrange(met.page, {1366, 768}, measure, {});
            const auto in_a_list = [&](const page::Piece& piece) {
                return piece.shape == page::Shape::Control && piece.holder >= 0 &&
                       met.page.controls[static_cast<std::size_t>(piece.control)].role == page::ControlRole::Place;
            };
            CHECK_MESSAGE(std::ranges::none_of(layout.pieces, in_a_list), lang << ": " << met.where);
        }
        CHECK(maps > 0);
    }
}

TEST_CASE("A06 what can be pressed is large enough and apart, on every page") {
    holds(arranged().targets);
}

TEST_CASE("words off their ground, too small, too long, out of place and too close are found") {
    page::Page page;
    page.blocks.emplace_back().id = "a";
    page.blocks.back().text = page::words("hello");
    page.controls.emplace_back().id = page::ControlId("x");
    page::Layout layout;
    layout.size = {800, 600};
    page::Piece& piece = layout.pieces.emplace_back();
    piece.block = 0;
    piece.words = page::words("hello");
    piece.style.size = 17;
    piece.rect = {10, 10, 200, 30};
    CHECK(words_off_ground(layout).size() == 1);
    CHECK(small_words(page, layout, 100).size() == 1);
    CHECK(out_of_reach(page, layout).size() == 2);
    layout.pieces.back().words = page::words(std::string(90, 'x'));
    layout.pieces.back().rect.w = 5000;
    CHECK(long_lines(layout, paint::PangoMeasure("andika")).size() == 1);
    layout.pieces.push_back(layout.pieces.front());
    layout.pieces.front().shape = page::Shape::Panel;
    layout.pieces.back().holder = 0;
    layout.pieces.back().rect.y = 20;
    CHECK(clipped_words(layout).size() == 1);
    CHECK(overlaps(layout).size() == 1);
    layout.main = {{0, 0, 100, 20}, 500};
    layout.pieces.back().zone = page::Zone::Main;
    CHECK(bad_scrollers(layout).size() == 2);
    for (const double x : {0.0, 30.0}) {
        page::Target& target = layout.targets.emplace_back();
        target.id = page::ControlId("t" + std::to_string(static_cast<int>(x)));
        target.rect = {x, 0, 28, 60};
    }
    CHECK(small_targets(layout).size() == 3);
}
