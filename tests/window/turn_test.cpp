// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "source_folder.hpp"
#include "window/page_view.hpp"
#include "window/turn.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace window;

namespace {

page::Page page_of(std::string kind, std::string place = {}, std::string time = {}) {
    page::Page page = samples::empty(std::move(kind), "x");
    page.stage.place = std::move(place);
    page.stage.time = std::move(time);
    return page;
}

}

TEST_CASE("another place or another time comes with a ripple, the next line does not") {
    const page::Page lunch = page_of("story", "places/canteen", "lunch");
    CHECK(turn_between(lunch, page_of("story", "places/corridor", "lunch"), {}) == Turn::Ripple);
    CHECK(turn_between(lunch, page_of("story", "places/canteen", "later"), {}) == Turn::Ripple);
    CHECK(turn_between(lunch, page_of("choice", "places/canteen", "lunch"), {}) == Turn::None);
    CHECK(turn_between(page::Page(), lunch, {}) == Turn::None);
}

TEST_CASE("a sheet turns in and turns back, and stays where it is while its settings change") {
    const page::Page story = page_of("story", "places/canteen");
    CHECK(turn_between(story, page_of("settings"), {}) == Turn::TurnIn);
    CHECK(turn_between(page_of("settings"), story, {}) == Turn::TurnBack);
    CHECK(turn_between(page_of("settings"), page_of("settings"), {}) == Turn::None);
    CHECK(turn_between(page_of("journal"), page_of("compare"), {}) == Turn::TurnIn);
}

TEST_CASE("under calm motion nothing turns") {
    page::Comfort calm;
    calm.calm_motion = true;
    CHECK(turn_between(page_of("story", "places/canteen"), page_of("settings"), calm) == Turn::None);
    CHECK(turn_between(page_of("story", "places/canteen"), page_of("story", "places/corridor"), calm) == Turn::None);
}

TEST_CASE("a turn begins at nothing, is fast at first, and ends at all") {
    for (const Turn turn : {Turn::Ripple, Turn::TurnIn, Turn::TurnBack}) {
        CHECK(eased_turn(turn, 0) == 0);
        CHECK(eased_turn(turn, seconds_of(turn) / 2) > 0.6);
        CHECK(eased_turn(turn, seconds_of(turn)) == 1);
        CHECK(eased_turn(turn, 9) == 1);
        CHECK(seconds_of(turn) <= 0.4);
    }
}

TEST_CASE("a ripple ends beyond the furthest corner, wherever it began, and its rings are gone by then") {
    for (const page::Point from : {page::Point{0, 0}, {640, 360}, {1279, 3}}) {
        const Ripple end = ripple_at(1, from, {1280, 720});
        for (const page::Point corner : {page::Point{0, 0}, {1280, 0}, {0, 720}, {1280, 720}})
            CHECK(end.radius > std::hypot(corner.x - from.x, corner.y - from.y));
        for (const Ring& ring : end.rings)
            CHECK(ring.strength == 0);
    }
    CHECK(ripple_at(0.5, {640, 360}, {1280, 720}).rings.size() == 3);
}

TEST_CASE("under calm motion a page that was painted is never painted again by itself") {
    PageView view(source_folder() + "/assets");
    page::Comfort calm;
    calm.calm_motion = true;
    for (const page::Page& page : {samples::two_speak(), samples::map(), samples::chat()}) {
        view.show(page, {800, 600}, calm);
        CHECK(view.move({0, 0, 0}).empty());
        view.picture();
        for (double t = 0; t < 9; t += 0.5)
            CHECK(view.move({t, t, t}).empty());
        CHECK_FALSE(view.stale());
    }
}
