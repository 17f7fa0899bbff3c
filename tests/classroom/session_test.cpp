// SPDX-License-Identifier: MIT
#include "sample_guide.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>

using classroom::PartKind;
using classroom::PartState;
using classroom::Refused;
using classroom::Session;

namespace {

int planned(const Session& session) {
    int sum = 0;
    for (const classroom::Running& one : session.parts())
        sum += one.planned;
    return sum;
}

bool told(const Session& session, classroom::Told::What what) {
    return std::ranges::any_of(session.told(), [&](const classroom::Told& one) { return one.what == what; });
}

/// The adult does what the clock says: time goes by, and when a part has had its time the next one begins.
void run_to_the_end(Session& session) {
    for (int second = 0; second < 7200 && !session.over(); ++second) {
        while (!session.over() && session.part_left() == 0)
            session.next();
        session.pass(1);
    }
}

}

TEST_CASE("a plan fills its minutes: rules first, leaving the story last, pauses in between") {
    for (const int minutes : {15, 30, 45})
        for (const auto band : story::all_bands) {
            const Session session(sample::plan(minutes, band));
            INFO(minutes << " minutes, band " << static_cast<int>(band));
            CHECK(session.parts().front().part.kind == PartKind::GroundRules);
            CHECK(session.parts().back().part.kind == PartKind::DeRole);
            CHECK(planned(session) + session.spare() == minutes * 60);
            CHECK(session.short_by() == 0);
            CHECK(session.told().empty());
            for (const classroom::Running& one : session.parts())
                CHECK(one.planned >= one.part.least);
        }
}

TEST_CASE("fifteen minutes have one pause and break the story off there, thirty have two, forty-five three") {
    const auto pauses = [](int minutes) {
        const auto plan = sample::plan(minutes);
        return std::ranges::count(plan.parts, PartKind::Pause, &classroom::Part::kind);
    };
    CHECK(pauses(15) == 1);
    CHECK(pauses(30) == 2);
    CHECK(pauses(45) == 3);
    CHECK_FALSE(sample::plan(15).whole_story);
    CHECK(sample::plan(30).whole_story);
    CHECK(std::ranges::none_of(sample::plan(15).parts, [](const classroom::Part& one) { return one.kind == PartKind::Rewind; }));
}

TEST_CASE("an adult may choose the pauses") {
    classroom::Wish wish;
    wish.pauses = {{4, 0, 4, 77}};
    const auto plan = classroom::plan_session(wish, sample::pace(), sample::points());
    std::vector<std::string> where;
    for (const classroom::Part& one : plan.parts)
        if (one.kind == PartKind::Pause)
            where.push_back(one.stop->where);
    CHECK(where == std::vector<std::string>{"lunch", "thursday"});
}

TEST_CASE("left to its clock a session ends on time") {
    for (const int minutes : {15, 30, 45}) {
        Session session(sample::plan(minutes));
        session.start();
        run_to_the_end(session);
        CHECK(session.over());
        CHECK(session.elapsed() <= minutes * 60);
        CHECK(session.elapsed() > minutes * 60 - 5);
        CHECK(sample::count(session, PartState::Dropped) == 0);
    }
}

TEST_CASE("a minute lost makes the parts shorter before any is dropped") {
    Session session(sample::plan(30));
    session.start();
    session.lose(60);
    CHECK(session.told().empty());
    CHECK(sample::count(session, PartState::Dropped) == 0);
    CHECK(planned(session) + session.spare() == 29 * 60);
}

TEST_CASE("where shortening is not enough the last pause goes first, and it is told") {
    Session session(sample::plan(30));
    session.start();
    int lost = 0;
    while (session.told().empty() && lost < 1800) {
        session.lose(30);
        lost += 30;
    }
    REQUIRE(session.told().size() == 1);
    CHECK(session.told().front().what == classroom::Told::What::Dropped);
    CHECK(session.told().front().part == sample::at(session, PartKind::Pause, 1));
    CHECK(session.parts()[sample::at(session, PartKind::Pause, 0)].state == PartState::Waiting);
    for (const classroom::Running& one : session.parts())
        if (one.state == PartState::Waiting)
            CHECK(one.planned >= one.part.least);
}

TEST_CASE("what the clock dropped can be taken back, and the clock then drops something else") {
    Session session(sample::plan(30));
    session.start();
    while (session.told().empty())
        session.lose(30);
    const std::size_t pause = session.told().front().part;
    session.hear();
    CHECK_FALSE(session.take_back(pause).has_value());
    CHECK(session.parts()[pause].state == PartState::Waiting);
    REQUIRE(session.told().size() == 1);
    CHECK(session.told().front().part != pause);
    CHECK(session.short_by() == 0);
}

TEST_CASE("when time comes back, what was dropped for it is offered again") {
    Session session(sample::plan(30));
    session.start();
    while (session.told().empty())
        session.lose(30);
    session.hear();
    session.gain(300);
    REQUIRE(told(session, classroom::Told::What::Fits));
    session.hear();
    session.pass(1);
    CHECK(session.told().empty()); // once is enough
}

TEST_CASE("when even the least does not fit, it says by how much, and keeps the way out") {
    Session session(sample::plan(15));
    session.start();
    session.lose(14 * 60 + 30);
    CHECK(told(session, classroom::Told::What::TooShort));
    CHECK(session.short_by() > 0);
    CHECK(sample::ends_well(session));
}

TEST_CASE("eyes up: the part stands still and the clock goes on") {
    Session session(sample::plan(30));
    session.start();
    session.eyes_up(true);
    session.pass(90);
    CHECK(session.elapsed() == 90);
    CHECK(session.parts()[*session.current()].spent == 0);
    session.eyes_up(false);
    session.pass(10);
    CHECK(session.parts()[*session.current()].spent == 10);
    run_to_the_end(session);
    CHECK(session.elapsed() <= 1800);
}

TEST_CASE("ground rules, exit and leaving the story cannot be dropped, and keep their places") {
    Session session(sample::plan(45));
    for (const auto kind : {PartKind::GroundRules, PartKind::Exit, PartKind::DeRole}) {
        CHECK(session.drop(sample::at(session, kind)) == Refused::AlwaysStays);
        CHECK(session.move(sample::at(session, kind), -1).has_value());
    }
    CHECK(session.move(sample::at(session, PartKind::Pause), 1) == Refused::HasItsPlace);
    const std::size_t talk = sample::at(session, PartKind::Talk), rewind = sample::at(session, PartKind::Rewind);
    CHECK(talk == rewind + 1);
    CHECK_FALSE(session.move(talk, -1).has_value());
    CHECK(sample::at(session, PartKind::Talk) == rewind);
    CHECK(session.drop(99) == Refused::NoSuchPart);
}

TEST_CASE("a part is shortened to its least with one press, and what it gives up goes to the others") {
    Session session(sample::plan(30));
    const std::size_t talk = sample::at(session, PartKind::Talk);
    CHECK_FALSE(session.shorten(talk).has_value());
    CHECK(session.parts()[talk].planned == session.parts()[talk].part.least);
    CHECK(session.spare() > 0);
    CHECK(session.shorten(talk) == Refused::ShortAlready);
}

TEST_CASE("a press is taken back, but not the time") {
    Session session(sample::plan(30));
    CHECK(session.undo() == Refused::NothingToUndo);
    session.start();
    session.pass(20);
    session.next();
    session.pass(15);
    CHECK_FALSE(session.undo().has_value());
    CHECK(session.elapsed() == 35);
    CHECK(session.current() == 0U);
    CHECK(session.parts()[0].spent == 35);
    const auto before = session.parts();
    session.drop(sample::at(session, PartKind::Talk));
    session.undo();
    CHECK(session.parts() == before);
}

TEST_CASE("a pause the class does not come by makes way, and the end of the story ends its pieces") {
    Session session(sample::plan(45));
    session.start();
    session.next();
    session.next();
    REQUIRE(session.parts()[*session.current()].part.kind == PartKind::Story);
    CHECK_FALSE(session.stops_ahead().empty());
    session.story_is_at(0.99);
    CHECK(session.parts()[sample::at(session, PartKind::Pause, 0)].state == PartState::Dropped);
    CHECK(session.parts()[*session.current()].part.to == doctest::Approx(1));
    session.story_is_at(1);
    CHECK(session.stops_ahead().empty());
    session.next();
    CHECK(session.parts()[*session.current()].part.kind == PartKind::Rewind);
}

TEST_CASE("the story can be broken off by a press, and nothing behind it stays") {
    Session session(sample::plan(30));
    session.start();
    CHECK_FALSE(session.drop(sample::at(session, PartKind::Story, 1)).has_value());
    CHECK(session.parts()[sample::at(session, PartKind::Pause, 1)].state == PartState::Dropped);
    CHECK(session.parts()[sample::at(session, PartKind::Pause, 0)].state == PartState::Waiting);
    CHECK(sample::ends_well(session));
}

TEST_CASE("a hundred disturbed lessons end on time, or say that they cannot") {
    int said_so = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const auto one_of = [&](std::size_t many) { return static_cast<std::size_t>(random() % many); };
        const int minutes = std::array{15, 30, 45}[one_of(3)];
        Session session(sample::plan(minutes, story::all_bands[one_of(3)]));
        session.start();
        bool said = false;
        for (int second = 0; second < 3 * 3600 && !session.over(); ++second) {
            if (one_of(40) == 0) {
                const std::size_t part = one_of(session.parts().size());
                switch (one_of(9)) {
                case 0: session.lose(60); break;
                case 1: session.pass(static_cast<int>(one_of(120))); break;
                case 2: session.drop(part); break;
                case 3: session.take_back(part); break;
                case 4: session.shorten(part); break;
                case 5: session.move(part, one_of(2) == 0 ? 1 : -1); break;
                case 6: session.undo(); break;
                case 7: session.eyes_up(!session.eyes_are_up()); break;
                default: session.next(); break;
                }
            }
            if (!session.started())
                session.start();
            while (!session.over() && session.part_left() == 0)
                session.next();
            said = said || session.short_by() > 0;
            REQUIRE(sample::ends_well(session));
            if (session.over())
                break;
            session.pass(1);
        }
        INFO("seed " << seed << ", " << minutes << " minutes");
        CHECK(session.over());
        CHECK((said || session.left() >= 0));
        said_so += said ? 1 : 0;
    }
    CHECK(said_so < 50); // most can be saved
}

TEST_CASE("talk is given up last: after what the adult added, after the other way, after the end of the story") {
    Session session(sample::plan(45));
    session.start();
    const std::size_t talk = sample::at(session, PartKind::Talk), rewind = sample::at(session, PartKind::Rewind);
    session.lengthen(talk, 300);
    const int talk_planned = session.parts()[talk].planned;
    bool shortened = false;
    for (int lost = 0; lost < 45 * 60 && !told(session, classroom::Told::What::BrokenOff); lost += 30) {
        session.lose(30);
        shortened = shortened || session.parts()[talk].planned < talk_planned;
        if (session.parts()[rewind].state == PartState::Dropped)
            CHECK(shortened);
    }
    REQUIRE(told(session, classroom::Told::What::BrokenOff));
    CHECK(session.parts()[rewind].state == PartState::Dropped);
    while (session.short_by() == 0 && session.parts()[talk].state == PartState::Waiting) {
        CHECK(session.parts()[talk].planned >= session.parts()[talk].part.least);
        session.lose(10);
    }
    CHECK(sample::count(session, PartState::Waiting) <= 3);
}

TEST_CASE("nothing leads back to before the start") {
    Session session(sample::plan(30));
    session.start();
    session.pass(60);
    CHECK(session.undo() == Refused::NothingToUndo);
    CHECK(session.started());
    CHECK(session.elapsed() == 60);
}
