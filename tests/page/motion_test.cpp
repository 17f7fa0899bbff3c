// SPDX-License-Identifier: MIT
#include "fake_measure.hpp"
#include "page/arrange.hpp"
#include "page/motion.hpp"
#include "sample_pages.hpp"

#include <doctest/doctest.h>

#include <cmath>

using namespace page;

namespace {

struct Still {
    Page page;
    Layout layout;
    Focus focus;
    explicit Still(Page what, Size size = {1280, 720}) : page(std::move(what)) {
        layout = arrange(page, size, samples::FakeMeasure(), {});
        settle(layout, focus);
    }
    Motion at(const Moment& now, const Comfort& comfort = {}) const { return motion_at(page, layout, now, comfort); }
};

Page fresh_chat() {
    Page page = samples::chat();
    for (Block& block : page.blocks)
        block.fresh = true;
    return page;
}

Page drafting() {
    Page page = samples::chat_choice();
    for (Block& block : page.blocks)
        block.fresh = block.role == BlockRole::Draft;
    return page;
}

int typed(const Motion& motion, int block) {
    const auto at = std::ranges::find(motion.typed, block, &Typed::block);
    return at == motion.typed.end() ? -1 : at->characters;
}

int draft(const Page& page, const std::string& words) {
    const auto at = std::ranges::find_if(page.blocks, [&](const Block& block) { return plain(block.text) == words; });
    return static_cast<int>(at - page.blocks.begin());
}

}

TEST_CASE("under calm motion every page stands still at every moment") {
    Comfort calm;
    calm.calm_motion = true;
    for (const Page& page : samples::all()) {
        const Still still(page);
        for (double t = 0; t < 12; t += 0.37)
            CHECK(still.at({t, t, t}, calm).at_rest());
    }
}

TEST_CASE("the same moment always moves the same") {
    for (const Page& page : {samples::two_speak(), fresh_chat(), samples::map()}) {
        const Still one(page), other(page);
        for (double t = 0; t < 5; t += 0.21)
            CHECK(one.at({t, t + 3, 1}) == other.at({t, t + 3, 1}));
    }
}

TEST_CASE("what only sways moves, but at most twenty times a second") {
    for (const Page& page : {samples::two_speak(), samples::title(), samples::map(), samples::chat()}) {
        const Still still(page);
        int changes = 0;
        Motion before = still.at({50, 50, 1});
        for (int ms = 1; ms <= 4000; ++ms) {
            const Motion now = still.at({50 + ms * 0.001, 50 + ms * 0.001, 1});
            changes += now == before ? 0 : 1;
            before = now;
        }
        CHECK(changes > 8);
        CHECK(changes <= 80);
    }
}

TEST_CASE("half a minute after the last press all comes to rest, nobody with closed eyes") {
    for (const Page& page : samples::all()) {
        const Still still(page);
        const Motion resting = still.at({100, 100, 30.5});
        for (double t = 0; t < 60; t += 0.7)
            CHECK(still.at({100 + t, 100 + t, 30.5 + t}) == resting);
        CHECK(std::ranges::none_of(resting.poses, &Pose::blink));
        CHECK(resting.dots == -1);
    }
}

TEST_CASE("everybody blinks now and then, each at another time") {
    const Still still(samples::two_speak());
    int blinks = 0, together = 0, apart = 0;
    for (double t = 0; t < 60; t += 0.05) {
        const auto closed = std::ranges::count_if(still.at({t, t, 1}).poses, &Pose::blink);
        blinks += closed > 0 ? 1 : 0;
        together += closed > 1 ? 1 : 0;
        apart += closed == 1 ? 1 : 0;
    }
    CHECK(blinks > 20);
    CHECK(blinks < 200);
    CHECK(apart > together);
}

TEST_CASE("bubbles that came together rise one after the other, quickly, and are never lower than eight pixels") {
    const Still still(fresh_chat());
    const Motion first = still.at({0.05, 10, 0.05});
    REQUIRE(first.rises.size() > 3);
    CHECK(first.rises[0].shown > 0.5);
    CHECK(first.rises[1].shown == 0);
    CHECK(first.hurries());
    for (const Rise& rise : first.rises)
        CHECK(rise.down <= 8);
    const Motion second = still.at({0.125, 10, 0.125});
    CHECK(second.rises[0].block == first.rises[1].block);
    CHECK(still.at({0.09 * 13 + 0.13, 10, 1}).rises.empty());
}

TEST_CASE("what was there before the press does not rise again") {
    CHECK(Still(samples::chat()).at({0, 10, 0}).rises.empty());
}

TEST_CASE("a card is laid on the table within an eighth of a second, a card that is the page stands there at once") {
    for (Page page : {samples::sorting(false), samples::card()}) {
        for (Block& block : page.blocks)
            block.fresh = block.role == BlockRole::Card;
        const Still still(page);
        CHECK(still.at({0.05, 5, 0.05}).rises.size() == (page.kind == "sort" ? 1 : 0));
        CHECK(still.at({0.125, 5, 0.125}).rises.empty());
    }
}

TEST_CASE("a counter that went up pops for a moment, the others do not") {
    Page page = samples::chat();
    page.blocks[1].reactions[1].fresh = true;
    const Still still(page);
    const Motion now = still.at({0.02, 10, 0});
    REQUIRE(now.pops.size() == 1);
    CHECK(now.pops[0].block == 1);
    CHECK(now.pops[0].reaction == 1);
    CHECK(now.pops[0].grow > 1.1);
    CHECK(still.at({0.13, 10, 0}).pops.empty());
}

TEST_CASE("a draft is typed, thought over and taken back; the last one is typed and stays") {
    const Still still(drafting());
    const int first = draft(still.page, "haha"), last = draft(still.page, "ok but that is");
    CHECK(typed(still.at({0, 9, 0}), first) == 0);
    CHECK(typed(still.at({0.4, 9, 0}), first) == 2);
    CHECK(typed(still.at({0.8, 9, 0}), first) == 4);
    CHECK(typed(still.at({1.3, 9, 0}), first) < 4);
    CHECK(typed(still.at({1.0, 9, 0}), last) == 0);
    bool begun = false, taken_back = false;
    int before = 0;
    for (double t = 0; t < 6; t += 0.05) {
        const int now = typed(still.at({t, 9, 0}), last);
        begun = begun || now > 0;
        taken_back = taken_back || (now >= 0 && now < before);
        before = now;
    }
    CHECK(begun);
    CHECK_FALSE(taken_back);
    CHECK(still.at({6, 9, 0}).typed.empty());
}

TEST_CASE("the map's lights come on when the page opens and then stay on") {
    const Still still(samples::map());
    const auto lights = [&](double t) {
        const Motion now = still.at({t, 40, 0});
        const auto at = std::ranges::find(now.movers, "lights", &Mover::layer);
        return at == now.movers.end() ? 1.0 : at->shown;
    };
    CHECK(lights(0) == 0);
    CHECK(lights(0.6) > 0);
    CHECK(lights(0.6) < 1);
    CHECK(lights(2) == 1);
}

TEST_CASE("the calm page's ring takes four seconds in and six out, and does not jump") {
    Page page = samples::title();
    page.stage.place = "places/calm";
    const Still still(page);
    const auto size = [&](double t) {
        const Motion now = still.at({90, t, 0});
        return now.movers.empty() ? 1.0 : now.movers.front().grow;
    };
    CHECK(size(20) < 0.83);
    CHECK(size(24) == 1);
    CHECK(size(30) == size(20));
    for (double t = 20; t < 32; t += 0.05)
        CHECK(std::abs(size(t + 0.05) - size(t)) < 0.012);
}

TEST_CASE("nothing has to be painted again for the same motion, and little for another") {
    for (const Page& page : {samples::two_speak(), fresh_chat(), samples::title(), drafting()}) {
        const Still still(page);
        Motion before = still.at({0, 7, 0});
        for (double t = 0.01; t < 3; t += 0.04) {
            const Motion now = still.at({t, 7 + t, 0});
            const auto parts = changed(still.layout, still.focus, before, now);
            CHECK(parts.empty() == (before == now));
            CHECK(parts.size() <= 8);
            for (const Rect& part : parts) {
                CHECK(Rect{0, 0, 1280, 720}.holds(part, 0));
                CHECK(std::floor(part.x) == part.x);
                CHECK(std::floor(part.right()) == part.right());
                CHECK(part.w * part.h < 1280 * 720);
            }
            before = now;
        }
        CHECK(changed(still.layout, still.focus, before, before).empty());
    }
}

TEST_CASE("who listens looks at who speaks, and who speaks at the others") {
    Page page = samples::two_speak();
    for (Figure& figure : page.stage.figures)
        figure.speaking = false;
    page.stage.figures.front().speaking = true;
    const Still still(page);
    std::vector<double> looks;
    for (const Piece& piece : still.layout.pieces)
        if (piece.shape == Shape::Figure)
            looks.push_back(gaze(page, still.layout, piece));
    REQUIRE(looks.size() >= 2);
    CHECK(looks[0] > 0);
    CHECK(looks[1] < 0);
    CHECK(std::ranges::all_of(looks, [](double look) { return std::abs(look) <= 1; }));
}
