// SPDX-License-Identifier: MIT
// What the clock says of a session: where its story is, what is so now, and minutes that add up.
#include "sample_guide.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

using classroom::PartKind;
using classroom::PartState;
using classroom::Session;
using What = classroom::Told::What;

namespace {

bool says(const Session& session, What what) {
    const auto news = session.news();
    return std::ranges::any_of(news, [&](const classroom::Told& one) { return one.what == what; });
}

/// Into the last piece of the story, with so many minutes left.
Session in_the_last_piece(int minutes_left) {
    Session session(sample::plan(30));
    session.start();
    while (session.current() != sample::at(session, PartKind::Story, 2))
        session.next();
    session.lose(session.left() - minutes_left * 60);
    return session;
}

}

TEST_CASE("a class that stands still in its story still needs what is not told yet") {
    Session session(sample::plan(45));
    session.start();
    session.next();
    session.next();
    const std::size_t piece = *session.current(), talk = sample::at(session, PartKind::Talk);
    const int talk_before = session.parts()[talk].planned, least = session.parts()[piece].part.least;
    session.story_needs(1, 0.9);
    session.pass(session.parts()[piece].part.wish + 120);
    CHECK(session.part_left() >= least * 8 / 10);
    CHECK(session.spare() == 0);
    CHECK(session.parts()[talk].planned < talk_before);
    session.story_needs(0.1, 0);
    CHECK(session.part_left() < least / 4);
}

TEST_CASE("whole minutes of the parts add up to the whole, and what takes most of a minute is one") {
    for (const int minutes : {15, 20, 30, 37, 45})
        for (const auto band : story::all_bands) {
            const Session session(sample::plan(minutes, band));
            const auto whole = classroom::whole_minutes(session);
            CHECK(std::accumulate(whole.begin(), whole.end(), 0) == minutes);
            for (std::size_t at = 0; at < whole.size(); ++at)
                CHECK((whole[at] > 0 || session.parts()[at].planned < 30));
        }
}

TEST_CASE("time to spare is for talk first") {
    Session session(sample::plan(45));
    session.start();
    const std::size_t talk = sample::at(session, PartKind::Talk);
    const int before = session.parts()[talk].planned;
    session.drop(sample::at(session, PartKind::Pause));
    CHECK(session.parts()[talk].planned >= before + 60);
    CHECK((session.spare() == 0 || session.parts()[talk].planned >= 600));
    session.gain(20 * 60);
    CHECK(session.parts()[talk].planned >= 600);
    CHECK(session.spare() > 0);
}

TEST_CASE("a story that takes too long is left before talk is") {
    const Session session = in_the_last_piece(6);
    const classroom::Running& talk = session.parts()[sample::at(session, PartKind::Talk)];
    CHECK(talk.state == PartState::Waiting);
    CHECK(talk.planned >= talk.part.least);
    CHECK(says(session, What::BrokenOff));
    CHECK(session.leaves_from());
    // where the class has decided and seen what came of it, before it decides again
    const auto stops = session.stops_ahead();
    CHECK(std::ranges::find(stops, "moment/69") != stops.end());
    CHECK(std::ranges::find(stops, "moment/70") == stops.end());
    CHECK_FALSE(in_the_last_piece(15).leaves_from());
}

TEST_CASE("what is said of the plan is so now, of each part one thing, and past the end only that") {
    Session session(sample::plan(30));
    session.start();
    for (int change = 0; change < 60; ++change) {
        change % 20 < 12 ? session.lose(60) : session.gain(90);
        const auto news = session.news();
        for (std::size_t one = 0; one < news.size(); ++one) {
            if (news[one].what == What::Dropped || news[one].what == What::Fits)
                CHECK(session.parts()[news[one].part].state == PartState::Dropped);
            if (news[one].what == What::Fits)
                CHECK(session.would_fit(news[one].part));
            for (std::size_t other = 0; other < one; ++other)
                CHECK_FALSE(
                    (news[one].part == news[other].part && news[one].what != What::BrokenOff && news[other].what != What::BrokenOff));
        }
        if (session.left() <= 0) {
            REQUIRE(news.size() == 1);
            CHECK(news.front().what == What::Over);
            CHECK(news.front().seconds == -session.left());
        }
    }
}

TEST_CASE("the bell leads from anywhere straight to leaving the roles, within a minute, and can be undone") {
    for (int part = 0; part < 6; ++part) {
        Session session(sample::plan(30));
        session.start();
        session.pass(20);
        for (int next = 0; next < part; ++next)
            session.next();
        const auto before = session.parts();
        CHECK_FALSE(session.leave_now());
        REQUIRE(session.current());
        CHECK(session.parts()[*session.current()].part.kind == PartKind::DeRole);
        CHECK(session.left() == 60);
        CHECK(session.short_by() == 0);
        CHECK(session.leave_now() == classroom::Refused::NotNow);
        session.undo();
        CHECK(session.parts() == before);
    }
}

TEST_CASE("a part that is left at once was not held") {
    Session session(sample::plan(30));
    session.start();
    session.pass(40);
    session.next();
    session.pass(2);
    session.next();
    CHECK_FALSE(session.parts()[0].not_held);
    CHECK(session.parts()[1].not_held);
    // a story told to its end was held, however quick
    session.story_needs(0, 0);
    session.next();
    CHECK_FALSE(session.parts()[2].not_held);
}

TEST_CASE("what a piece of the story frees goes to what was given up just before it") {
    for (int minutes = 8; minutes <= 45; ++minutes) {
        Session session(sample::plan(45));
        session.start();
        session.lose(session.left() - minutes * 60);
        CHECK_FALSE_MESSAGE(says(session, What::Fits), minutes << " minutes: a stop is struck out, and there would be time for it");
    }
}
