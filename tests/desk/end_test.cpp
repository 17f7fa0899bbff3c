// SPDX-License-Identifier: MIT
// When it ends: as a time on the clock, from the plan on.
#include "at_the_desk.hpp"

using at_desk::Classroom;

TEST_CASE("a class that comes late does not move the bell: the plan shrinks, and says so") {
    Classroom room;
    room.press("end-later-1");
    room.press("end-earlier-1");
    room.press("ready");
    // a second is no shorter plan
    room.lesson.pass(1);
    CHECK(room.lesson.view().notices.empty());
    room.lesson.pass(-1);
    room.lesson.pass(10 * 60);
    CHECK(room.lesson.view().clock_note == "ends at 10:45");
    CHECK(room.lesson.view().left == "35 minutes");
    REQUIRE_FALSE(room.lesson.view().notices.empty());
    CHECK(room.lesson.view().notices.front().passages.front().text.find("35 minutes until the bell at 10:45") != std::string::npos);
    room.press("start");
    CHECK(room.lesson.view().clock_note == "ends at 10:45");
    CHECK(room.lesson.view().left == "35 minutes left");
}

TEST_CASE("the end is set in steps of one and of five minutes") {
    Classroom room;
    room.press("end-earlier-1");
    CHECK(room.lesson.view().clock_note == "ends at 10:44");
    room.press("end-later-1");
    room.press("end-later-1");
    CHECK(room.lesson.view().clock_note == "ends at 10:46");
    room.press("end-later");
    CHECK(room.lesson.view().clock_note == "ends at 10:50");
    room.press("end-earlier");
    CHECK(room.lesson.view().clock_note == "ends at 10:45");
}

TEST_CASE("what nobody needs of the time is said") {
    Classroom room;
    room.press("ready");
    room.press("start");
    CHECK(room.lesson.view().spare.empty());
    for (const char* kind : {"talk", "rewind"}) {
        const auto wanted = kind == std::string("talk") ? classroom::PartKind::Talk : classroom::PartKind::Rewind;
        const auto& parts = room.lesson.room()->session.parts();
        for (std::size_t at = 0; at < parts.size(); ++at)
            if (parts[at].part.kind == wanted && parts[at].state == classroom::PartState::Waiting) {
                room.press("part-" + std::to_string(at));
                room.press("drop-" + std::to_string(at));
                break;
            }
    }
    CHECK(room.lesson.view().spare.find("minutes to spare") != std::string::npos);
}

TEST_CASE("a rehearsal is left for the class or for the plan, and its clock does not move its end") {
    Classroom room;
    room.press("ready");
    room.press("rehearse");
    CHECK(room.lesson.view().clock_note == "would end at 10:45");
    room.lesson.pass(600);
    CHECK(room.lesson.view().clock_note == "would end at 10:45");
    room.press("next");
    CHECK(room.lesson.view().clock_note == "would end at 10:45");
    room.press("stop-class");
    CHECK(room.lesson.view().title == "Before you start");
    CHECK(room.lesson.view().clock_note == "ends at 10:55");
    room.press("rehearse");
    room.press("start");
    CHECK_FALSE(room.lesson.room()->rehearsal);
}

TEST_CASE("with one screen the desk says what the wall needs, with two it does not") {
    Classroom room;
    CHECK(room.lesson.view().projector.find("F11") == std::string::npos);
    room.lesson.has_screens(1);
    CHECK(room.lesson.view().projector.find("F11") != std::string::npos);
}

TEST_CASE("the plan of The Photo follows its story: lunch, corridor, evening, Thursday") {
    Classroom room;
    const auto offers = at_desk::offers();
    const auto photo = std::ranges::find(offers, "the-photo", &desk::Offer::id);
    REQUIRE(photo != offers.end());
    std::vector<std::string> where;
    double share = 0;
    for (const auto& point : classroom::pause_points(photo->guide, *photo->episode)) {
        CHECK(point.share >= share);
        share = point.share;
        where.push_back(classroom::short_name(point.stop));
    }
    CHECK(where == std::vector<std::string>{"Lunch", "Corridor", "The copier", "Evening", "Thursday"});
}

TEST_CASE("a teacher's notes in a question are the desk's, the question alone is the wall's") {
    Classroom room;
    for (const desk::Offer& offer : at_desk::offers())
        for (const std::string& line : offer.guide.talk) {
            const classroom::Question question = classroom::question_of(line);
            CHECK_MESSAGE(question.ask.find_first_of("()[]") == std::string::npos, line);
            CHECK_MESSAGE(question.ask.find('?') != std::string::npos, line);
        }
}
