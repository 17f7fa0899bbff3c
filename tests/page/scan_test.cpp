// SPDX-License-Identifier: MIT
#include "fake_measure.hpp"
#include "page/arrange.hpp"
#include "page/scan.hpp"
#include "sample_pages.hpp"

#include <doctest/doctest.h>

using namespace page;

namespace {

Control control(const std::string& id, ControlRole role = ControlRole::Button, const std::string& group = {}) {
    Control one;
    one.id = ControlId(id);
    one.role = role;
    one.label = id;
    one.group = group;
    return one;
}

/// So many controls of a group, and the frame.
Page page_with(int count, const std::string& group = {}) {
    Page page;
    page.kind = "help";
    page.title = "A page";
    for (int i = 0; i < count; ++i)
        page.controls.push_back(control("c" + std::to_string(i), ControlRole::Pick, group.empty() ? group : group + std::to_string(i / 5)));
    for (const char* id : {"help", "break", "back", "home"})
        page.controls.push_back(control(id, ControlRole::Frame));
    return page;
}

struct Scanned {
    Page page;
    Layout layout;
    Focus focus;
    Scan scan;
    explicit Scanned(Page what, Size size = {1280, 720}, int scale = 100) : page(std::move(what)) {
        layout = arrange(page, size, samples::FakeMeasure(), samples::scaled(scale));
        settle(layout, focus);
        scan = Scan(page, layout, focus);
    }
    void next() { scan.next(layout, focus); }
    std::optional<ControlId> choose() { return scan.choose(layout, focus); }
};

}

TEST_CASE("up to a hundred controls are at most eight steps away, with or without groups") {
    for (int count = 0; count <= 100; ++count)
        for (const char* group : {"", "g"})
            for (const bool slides : {false, true}) {
                const int steps = steps_to_furthest(stops_of(page_with(count, group), slides, slides));
                CHECK_MESSAGE(steps <= most_steps, count << " controls " << group << ": " << steps);
            }
}

TEST_CASE("no group holds nothing but one other group") {
    const auto empty_press = [](const auto& self, const Stops& stops) -> bool {
        return std::ranges::any_of(stops, [&](const Stop& stop) {
            return (stop.inside.size() == 1 && stop.inside.front().is_group()) || self(self, stop.inside);
        });
    };
    for (int count = 0; count <= 100; ++count)
        for (const char* group : {"", "g"})
            for (const bool slides : {false, true})
                CHECK_MESSAGE(!empty_press(empty_press, stops_of(page_with(count, group), slides, slides)), count << " controls " << group);
}

TEST_CASE("what leads on is the first stop of a chat, before older messages and whatever else there is") {
    Page page = page_with(0);
    page.controls.insert(page.controls.begin(), {control("on", ControlRole::Continue), control("skip"), control("journal")});
    CHECK(stops_of(page)[0].id.str() == "on");
    const Stops stops = stops_of(page, false, true);
    REQUIRE(stops.size() == 3);
    CHECK(stops[0].id.str() == "on");
    REQUIRE(stops[1].inside.size() == 3);
    CHECK(stops[1].inside[2].slides == Zone::Phone);
    CHECK(stops_of(page, true, true)[0].slides == Zone::Main);
}

TEST_CASE("few controls are scanned one by one, the frame as a group at the end") {
    const Stops stops = stops_of(page_with(3));
    REQUIRE(stops.size() == 4);
    CHECK(stops[0].id.str() == "c0");
    CHECK(stops[3].inside.size() == 4);
}

TEST_CASE("what belongs together is one group, by its name") {
    Page page = page_with(0);
    for (const char* id : {"small", "large"})
        page.controls.insert(page.controls.begin(), control(id, ControlRole::Pick, "How big is the text?"));
    page.controls.insert(page.controls.begin(), {control("a"), control("b")});
    const Stops stops = stops_of(page);
    REQUIRE(stops.size() == 4);
    CHECK(stops[2].name == "How big is the text?");
    CHECK(stops[2].inside.size() == 2);
}

TEST_CASE("a scan goes from stop to stop, into a group and out of it again") {
    Scanned one(page_with(2));
    CHECK(one.focus.scanned == std::vector{ControlId("c0")});
    one.next();
    one.next();
    CHECK(one.focus.scanned.size() == 4);
    CHECK_FALSE(one.choose());
    CHECK(one.focus.scanned == std::vector{ControlId("help")});
    for (int i = 0; i < 4; ++i)
        one.next();
    CHECK(one.focus.scanned.size() == 4);
    one.next();
    CHECK(one.focus.at.str() == "c0");
}

TEST_CASE("what is chosen is pressed and the scan begins anew; a closed control is not pressed") {
    Page page = page_with(2);
    page.controls[1].open = false;
    Scanned one(page);
    one.next();
    CHECK_FALSE(one.choose());
    CHECK(one.focus.at.str() == "c1");
    one.next();
    one.next();
    CHECK(one.choose() == ControlId("c0"));
    CHECK(one.focus.scanned == std::vector{ControlId("c0")});
}

TEST_CASE("words that slide are the first stop: the page stays at its beginning, and each press reads on") {
    Scanned one(samples::settings(), {800, 600}, 200);
    REQUIRE(one.layout.main.most() > 0);
    CHECK(one.focus.slides == Zone::Main);
    CHECK(one.focus.main == 0);
    CHECK_FALSE(one.choose());
    CHECK(one.focus.main > 0);
    for (int i = 0; i < 100 && one.focus.main > 0; ++i)
        one.choose();
    CHECK(one.focus.main == 0);
}

TEST_CASE("whatever the scan stands at is in view") {
    for (const Page& page : samples::all()) {
        Scanned one(page, {800, 600}, 200);
        for (int i = 0; i < 40; ++i) {
            if (one.focus.scanned.size() == 1) {
                const Target* target = one.layout.find(one.focus.scanned.front());
                REQUIRE(target);
                CHECK_MESSAGE(in_view(one.layout, one.focus, *target), target->id.str());
            }
            i % 3 == 2 && one.scan.at() && one.scan.at()->is_group() ? void(one.choose()) : one.next();
        }
    }
}
