// SPDX-License-Identifier: MIT
#include "../source_folder.hpp"
#include "classroom/session.hpp"
#include "content/catalogue.hpp"

#include <doctest/doctest.h>

#include <algorithm>

namespace {

struct Guided {
    content::Entry entry;
    classroom::Guide guide;
};

std::vector<Guided> guides() {
    const auto catalogue = content::open_catalogue(source_folder() + std::string("/content"));
    REQUIRE(catalogue);
    std::vector<Guided> out;
    for (const content::Entry& entry : catalogue.value().entries) {
        const std::string file = entry.folder + "/guide.md";
        const auto text = content::read_file(file);
        REQUIRE_MESSAGE(text, file);
        auto guide = classroom::read_guide(file, text.value());
        for (const base::Diagnostic& one : guide.diagnostics)
            FAIL_CHECK(base::format(one));
        REQUIRE(guide.value);
        out.push_back({entry, std::move(*guide.value)});
    }
    return out;
}

}

TEST_CASE("every stop of every guide is a moment of its story at which it can be held") {
    const auto all = guides();
    CHECK(all.size() >= 4);
    for (const auto& [entry, guide] : all) {
        REQUIRE(entry.episode);
        for (const base::Diagnostic& one : classroom::check_stops(guide, *entry.episode))
            FAIL_CHECK(base::format(one));
        CHECK_MESSAGE(guide.stops.size() >= 5, entry.id);
        CHECK_MESSAGE(guide.talk.size() >= 4, entry.id);
        CHECK_FALSE(guide.purpose.empty());
        CHECK_FALSE(guide.note.empty());
        CHECK_FALSE(guide.before.empty());
        CHECK_FALSE(guide.not_to_make_of_it.empty());
    }
}

TEST_CASE("each story makes a session of fifteen, thirty and forty-five minutes for every band it is for") {
    for (const auto& [entry, guide] : guides()) {
        const auto points = classroom::pause_points(guide, *entry.episode);
        CHECK(std::ranges::any_of(points, &classroom::PausePoint::always));
        for (const story::Band band : entry.episode->bands)
            for (const int minutes : {15, 30, 45}) {
                classroom::Wish wish;
                wish.band = band;
                wish.minutes = minutes;
                const classroom::Session session(classroom::plan_session(wish, classroom::pace_of(*entry.episode, band), points));
                INFO(entry.id << ", " << minutes << " minutes, band " << static_cast<int>(band));
                CHECK(session.short_by() == 0);
                CHECK(session.told().empty());
            }
    }
}
