// SPDX-License-Identifier: MIT
#include "everywhere.hpp"
#include "page/scan.hpp"
#include "source_folder.hpp"
#include "window/page_view.hpp"
#include "window/run.hpp"
#include "window/switches.hpp"

#include <doctest/doctest.h>

using namespace rules;

namespace {

void gather(const page::Stops& stops, std::multiset<std::string>& ids) {
    for (const page::Stop& stop : stops) {
        if (!stop.id.empty())
            ids.insert(stop.id.str());
        gather(stop.inside, ids);
    }
}

/// A12: a page's stops reach everything, each thing once, with few steps.
Findings far_away(const page::Page& page, const page::Stops& stops) {
    Findings found;
    std::multiset<std::string> ids;
    gather(stops, ids);
    for (const page::Control& control : page.controls)
        if (ids.count(control.id.str()) != 1)
            found.push_back("not one stop for " + control.id.str());
    if (const int steps = page::steps_to_furthest(stops); steps > page::most_steps)
        found.push_back(std::to_string(steps) + " steps");
    return found;
}

/// A child with one switch or two before the real screens; the clock is the child's own.
class Child {
public:
    explicit Child(int switches) : game_(game_in("en")), view_(source_folder() + "/assets"), switches_count_(switches) {
        play::Settings settings = game_.settings();
        settings.switches = switches;
        game_.change(settings);
        switches_.follow(game_.settings());
        view_.scan(true);
        look();
    }
    [[nodiscard]] page::Page page() const { return view_.page(); }
    [[nodiscard]] bool over() const { return game_.over(); }
    /// Waits, or goes on, until the scan is at it; then presses. How many steps it took, or none if it never came.
    std::optional<int> reach(const page::ControlId& wanted) {
        for (int steps = 1; steps < 100; ++steps) {
            if (std::ranges::find(view_.focus().scanned, wanted) == view_.focus().scanned.end()) {
                go_on();
                continue;
            }
            if (const auto pressed = press()) {
                game_.press(*pressed);
                look();
                return *pressed == wanted ? std::optional(steps) : std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    void go_on() {
        const page::Gesture space = page::KeyDown{page::Key::Space};
        if (switches_count_ == 1)
            while (!switches_.due(now_, false))
                now_ += 0.1;
        else
            CHECK(switches_.deed_of(space) == window::Switches::Deed::Next);
        switches_.stopped(now_);
        view_.scan_next();
    }
    std::optional<page::ControlId> press() {
        const page::Gesture key = page::KeyDown{switches_count_ == 1 ? page::Key::Space : page::Key::Enter};
        CHECK(switches_.deed_of(key) == window::Switches::Deed::Choose);
        switches_.stopped(now_);
        return view_.scan_choose();
    }
    void look() { view_.show(game_.page(), {1366, 768}, window::comfort_of(game_.settings())); }

    play::Game game_;
    window::PageView view_;
    window::Switches switches_;
    int switches_count_;
    double now_ = 0;
};

page::ControlId wish(Walker& walker, const page::Page& page) {
    for (const auto& [kind, id] : {std::pair("title", "play"), {"who", "guest"}, {"map", "place-school"}, {"note", "begin"}})
        if (page.kind == kind)
            return page::ControlId(id);
    for (const page::Control& control : page.controls)
        if (page.kind == "place" && control.id.str().ends_with("the-photo"))
            return control.id;
    return walker.onward(page);
}

void finishes_the_photo(int switches) {
    Child child(switches);
    Walker walker;
    std::set<std::string> kinds;
    int actions = 0, most = 0;
    bool began = false, ended = false;
    while (actions < 400 && !(ended && child.page().kind == "map")) {
        const page::Page page = child.page();
        kinds.insert(page.kind);
        began = began || page.find(page::ControlId("journal"));
        ended = ended || page.kind == "ending";
        const page::ControlId wanted = ended && page.kind == "ending" ? page::ControlId("home") : wish(walker, page);
        INFO(page.kind, ": ", wanted.str());
        const auto steps = child.reach(wanted);
        REQUIRE(steps);
        CHECK(*steps <= page::most_steps);
        most = std::max(most, *steps);
        ++actions;
    }
    CHECK(began);
    CHECK(ended);
    CHECK(kinds.contains("choice"));
    MESSAGE(switches, " switches: ", actions, " actions, at most ", most, " steps each");
}

}

TEST_CASE("A12 every control of every page is at most eight steps away for one switch or two") {
    Gathered found;
    int most = 0;
    for (const std::string lang : {"en", "ar"})
        for (const Met& met : pages_in(lang))
            for (const bool words : {false, true})
                for (const bool chat : {false, true}) {
                    const page::Stops stops = page::stops_of(met.page, words, chat && met.page.phone.shown);
                    most = std::max(most, page::steps_to_furthest(stops));
                    found.add(met.where, far_away(met.page, stops));
                }
    CHECK_MESSAGE(found.empty(), found.told());
    MESSAGE("the furthest control is ", most, " steps away");
}

TEST_CASE("A12 a child with one switch finishes The Photo") {
    finishes_the_photo(1);
}

TEST_CASE("A12 a child with two switches finishes The Photo") {
    finishes_the_photo(2);
}

TEST_CASE("a page whose stops leave something out or far away is found") {
    page::Page page;
    for (int i = 0; i < 12; ++i) {
        page.controls.emplace_back().id = page::ControlId("c" + std::to_string(i));
        page.controls.back().label = "c";
    }
    CHECK(far_away(page, page::stops_of(page)).empty());
    page::Stops row;
    for (const page::Control& control : page.controls)
        row.emplace_back().id = control.id;
    CHECK(far_away(page, row).size() == 1);
    row.pop_back();
    CHECK(far_away(page, row).size() == 2);
}
