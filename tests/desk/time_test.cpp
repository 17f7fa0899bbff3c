// SPDX-License-Identifier: MIT
// One meaning of time at the desk: minutes from the start, or the bell; and what is said when it runs out.
#include "at_the_desk.hpp"
#include "desk/script.hpp"

#include <set>

using at_desk::Classroom;

namespace {

const desk::Button& button(const desk::View& view, const std::string& id) {
    const auto at = std::ranges::find(view.actions, id, &desk::Button::id);
    REQUIRE_MESSAGE(at != view.actions.end(), id);
    return *at;
}

}

TEST_CASE("minutes that were asked for begin at Start: reading the page before costs none, and the end is on the button") {
    for (const bool rehearsed : {false, true}) {
        Classroom room;
        room.press("minutes-30");
        room.press("ready");
        CHECK(button(room.lesson.view(), "start").note == "30 minutes, from now until 10:30");
        if (rehearsed)
            room.press("rehearse");
        room.lesson.pass(8 * 60);
        CHECK(button(room.lesson.view(), "start").note == "30 minutes, from now until 10:38");
        room.press("start");
        CHECK(room.lesson.view().left == "30 minutes left");
        CHECK(room.lesson.view().clock_note == "ends at 10:38");
        CHECK(room.lesson.view().notices.empty());
    }
}

TEST_CASE("a bell that was set stays, through both doors, and can be taken off again") {
    for (const bool rehearsed : {false, true}) {
        Classroom room;
        room.press("minutes-30");
        room.press("end-later");
        room.press("ready");
        if (rehearsed)
            room.press("rehearse");
        room.lesson.pass(12 * 60);
        CHECK(button(room.lesson.view(), "start").note == "from now until the bell at 10:35");
        room.press("start");
        CHECK(room.lesson.view().left == "23 minutes left");
        CHECK(room.lesson.view().clock_note == "ends at 10:35");
        CHECK(room.lesson.view().notices.size() <= 2);
    }
    Classroom room;
    room.press("end-earlier");
    room.press("end-open");
    room.lesson.pass(60);
    CHECK(room.lesson.view().clock_note == "ends at 10:46");
}

TEST_CASE("a bell that has rung before the start is said, not passed over") {
    Classroom room;
    room.press("minutes-15");
    room.press("end-earlier");
    room.press("ready");
    room.lesson.pass(20 * 60);
    CHECK(desk::words_of(room.lesson.view()).find("The bell at 10:10 has rung") != std::string::npos);
    CHECK(button(room.lesson.view(), "start").note == "15 minutes, from now until 10:35");
}

TEST_CASE("rows of the plan begin one after the other and end with the lesson") {
    Classroom room;
    for (const char* minutes : {"15", "30", "45"}) {
        room.press(std::string("minutes-") + minutes);
        int sum = 0;
        std::set<std::string> times;
        const desk::View view = room.lesson.view();
        for (const desk::PartRow& row : view.parts) {
            sum += std::stoi(row.length);
            CHECK_MESSAGE(times.insert(row.time).second, row.time);
        }
        CHECK(sum == std::stoi(minutes));
    }
}

TEST_CASE("however much is lost and won, at most two things are said, none of them twice") {
    Classroom room;
    room.press("ready");
    room.press("start");
    for (int step = 0; step < 60; ++step) {
        room.press(step % 30 < 20 ? "minute-lost" : "minute-gained");
        const desk::View view = room.lesson.view();
        CHECK(view.notices.size() <= 2);
        if (view.notices.size() == 2)
            CHECK(view.notices[0].passages.front().text != view.notices[1].passages.front().text);
        if (step % 7 == 0 && room.has("understood")) {
            room.press("understood");
            CHECK(room.lesson.view().notices.empty());
            room.lesson.pass(1);
            CHECK(room.lesson.view().notices.empty());
        }
    }
}

TEST_CASE("past the end the desk says by how much, and the key of going on leads to the way out") {
    Classroom room;
    room.begin_story();
    room.press("game-begin");
    room.lesson.pass(49 * 60);
    const desk::View view = room.lesson.view();
    CHECK(view.left == "4 minutes over");
    CHECK(view.clock_note == "was to end at 10:45");
    REQUIRE(view.notices.size() == 1);
    CHECK(view.notices.front().passages.front().text.starts_with("Time was up 4 minutes ago"));
    CHECK(room.lesson.type(U'n'));
    CHECK(room.lesson.room()->runs(classroom::PartKind::DeRole));
    CHECK(room.lesson.type(U'n'));
    CHECK(room.has("debrief"));
}

TEST_CASE("the bell has a key, names where the story stands, and after it N ends the session without a loop") {
    Classroom room;
    room.begin_story();
    room.read();
    const std::string place = room.played.projection().standing()->scene;
    CHECK(room.lesson.type(U'r'));
    CHECK(room.lesson.room()->runs(classroom::PartKind::DeRole));
    CHECK(room.lesson.view().left == "1 minute left");
    const std::string words = desk::words_of(room.lesson.view());
    CHECK(words.find(place) != std::string::npos);
    CHECK(words.find("Noticing was yours") != std::string::npos);
    CHECK(at_desk::words_of(room.projector()).starts_with("Back to us"));
    room.lesson.type(U'n');
    room.lesson.type(U'n');
    CHECK(room.has("debrief"));
    CHECK(desk::words_of(room.lesson.view()).find(place) != std::string::npos);
}

TEST_CASE("ending early says before what is left out, and offers the minute to leave in") {
    Classroom room;
    room.begin_story();
    room.press("stop-class");
    const std::string words = desk::words_of(room.lesson.view());
    for (const char* part : {"This is left out then", "Talk", "On the way out", "Leaving the story"})
        CHECK_MESSAGE(words.find(part) != std::string::npos, part);
    room.press("ask-bell");
    CHECK(room.lesson.room()->runs(classroom::PartKind::DeRole));
}

TEST_CASE("where a device goes round the plan gives each child time to choose") {
    Classroom room;
    room.press("mode-2");
    REQUIRE(room.has("children-more-5"));
    CHECK(desk::words_of(room.lesson.view()).find("24 children") != std::string::npos);
    const auto story = [&] {
        int sum = 0;
        room.press("ready");
        room.press("start");
        for (const classroom::Running& one : room.lesson.room()->session.parts())
            sum += one.part.kind == classroom::PartKind::Story ? one.part.least : 0;
        room.press("stop-class");
        room.press("ask-yes");
        room.press("another");
        room.press("ask-yes");
        return sum;
    };
    const int with_24 = story();
    room.press("children-less-5");
    const int with_19 = story();
    room.press("mode-0");
    CHECK_FALSE(room.has("children-more-5"));
    CHECK(with_24 > with_19 + 60);
    CHECK(with_19 > story() + 180);
}

TEST_CASE("a part that is only passed through gets no tick") {
    Classroom room;
    room.press("ready");
    room.press("start");
    room.lesson.pass(45);
    room.press("next");
    room.press("next");
    const desk::View view = room.lesson.view();
    CHECK(view.parts[0].state == desk::PartState::Done);
    CHECK(view.parts[1].state == desk::PartState::LeftOut);
    CHECK(view.parts[1].length == "not held");
}

TEST_CASE("a rehearsal never speaks of time to spare") {
    Classroom room;
    room.press("ready");
    room.press("rehearse");
    for (int part = 0; part < 20 && room.has("next"); ++part) {
        CHECK(room.lesson.view().spare.empty());
        room.press("next");
    }
}
