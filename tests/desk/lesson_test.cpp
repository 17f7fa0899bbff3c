// SPDX-License-Identifier: MIT
#include "at_the_desk.hpp"
#include "desk/script.hpp"

#include <fstream>
#include <sstream>

using at_desk::Classroom;

TEST_CASE("the disclosure card is one press away on every page of the desk, and lies over everything") {
    Classroom room;
    const auto check = [&] {
        room.press("care");
        REQUIRE(room.lesson.view().over);
        CHECK(room.lesson.view().over->passages.size() >= 6);
        CHECK_FALSE(room.has("next"));
        CHECK(room.lesson.key(page::Key::Escape));
        CHECK_FALSE(room.lesson.view().over);
    };
    check();
    for (const char* id : {"ready", "start", "next", "next"}) {
        room.press(id);
        check();
    }
    room.press("stop-class");
    check();
}

TEST_CASE("the plan on the left fits the minutes and ends when it must") {
    Classroom room;
    for (const char* minutes : {"15", "30", "45"}) {
        room.press(std::string("minutes-") + minutes);
        const desk::View view = room.lesson.view();
        CHECK(view.parts.front().time == "10:00");
        CHECK(view.clock_note == std::string("ends at 10:") + minutes);
        CHECK(view.parts.size() >= 6);
    }
    room.press("end-earlier");
    CHECK(room.lesson.view().clock_note == "ends at 10:40");
    room.press("ready");
    room.press("start");
    CHECK(room.lesson.view().clock_note == "ends at 10:40");
    CHECK(room.lesson.view().left == "40 minutes left");
}

TEST_CASE("content note, strength and stops come before the class does") {
    Classroom room;
    room.press("ready");
    const std::string words = desk::words_of(room.lesson.view());
    CHECK(words.find("What is in it") != std::string::npos);
    CHECK(room.has("cap-1"));
    CHECK(room.has("stop-0"));
    CHECK(std::ranges::any_of(desk::buttons_of(room.lesson.view()), [](const auto& one) { return one.id.starts_with("skip-"); }));
}

TEST_CASE("a school's policy keeps stronger scenes closed") {
    content::Policy policy;
    policy.strength_cap = 1;
    Classroom room(policy);
    room.press("ready");
    CHECK_FALSE(room.lesson.press("cap-3"));
    CHECK(room.has("cap-1"));
}

TEST_CASE("eyes up dims the projector with two words, and nothing of the story goes on") {
    Classroom room;
    room.begin_story();
    const std::string before = at_desk::words_of(room.projector());
    CHECK(room.lesson.type(U'e'));
    CHECK(at_desk::words_of(room.projector()).starts_with("Eyes up"));
    const auto at = room.played.projection().standing();
    room.played.press(page::ControlId("continue"));
    CHECK(room.played.projection().standing().has_value() == at.has_value());
    CHECK(room.lesson.type(U'E'));
    CHECK(at_desk::words_of(room.projector()) == before);
}

TEST_CASE("B makes the projector blank, and shows it again") {
    Classroom room;
    room.begin_story();
    CHECK(room.lesson.type(U'b'));
    CHECK(room.projector().blocks.empty());
    CHECK(room.lesson.type(U'b'));
    CHECK_FALSE(room.projector().blocks.empty());
}

TEST_CASE("the story stops by itself at a stop of the guide, and the desk shows its card") {
    Classroom room;
    room.begin_story();
    for (int vote = 0; vote < 30 && !room.lesson.room()->runs(classroom::PartKind::Pause); ++vote) {
        room.read();
        if (room.has("decide-0"))
            room.press("decide-0");
        if (room.has("take-decided"))
            room.press("take-decided");
    }
    REQUIRE(room.lesson.room()->runs(classroom::PartKind::Pause));
    const desk::View view = room.lesson.view();
    REQUIRE(view.card.passages.size() == 4);
    CHECK(view.card.passages[0].heading == "Ask");
    CHECK(view.card.passages[3].heading == "If somebody calls out the answer");
    CHECK(room.played.projection().standing()->stopped);
    room.next();
    CHECK_FALSE(room.played.projection().standing()->stopped);
}

TEST_CASE("cards are counted by typing, shown when asked for, then decided") {
    Classroom room;
    room.begin_story();
    while (!room.lesson.room()->vote()) {
        room.read();
        if (!room.lesson.room()->vote())
            room.next();
    }
    room.press("collect");
    for (const char32_t letter : U"11 5")
        if (letter != U'\0')
            CHECK(room.lesson.type(letter));
    REQUIRE(room.lesson.view().vote);
    CHECK(room.lesson.view().vote->counters[0].count == "11");
    CHECK(room.lesson.view().vote->counters[1].count == "5");
    CHECK(at_desk::words_of(room.projector()).find("11") == std::string::npos);
    room.press("show-spread");
    room.press("decide-1");
    room.press("take-decided");
    REQUIRE(room.played.projection().decided().size() == 1);
    CHECK(room.played.projection().decided()[0].option == 1);
}

TEST_CASE("a rehearsal says so on the projector, costs no time, and leaves nothing for the class") {
    Classroom room;
    room.press("ready");
    room.press("rehearse");
    CHECK(at_desk::words_of(room.projector()).starts_with("Rehearsal"));
    room.lesson.pass(600);
    CHECK(room.lesson.room()->session.elapsed() == 0);
    for (int part = 0; part < 20 && room.has("next"); ++part)
        room.next();
    CHECK(room.has("start"));
    room.press("start");
    CHECK(room.played.projection().decided().empty());
    CHECK_FALSE(at_desk::words_of(room.projector()).starts_with("Rehearsal"));
}

TEST_CASE("a class of 24 goes as written, with votes, stops, a skipped scene, a lost minute and eyes up, and ends on time") {
    const std::string file = std::string(source_folder()) + "/tests/desk/class-of-24.txt";
    const auto text = content::read_file(file);
    REQUIRE(text.ok());
    const auto steps = desk::read_script("class-of-24.txt", text.value());
    REQUIRE_MESSAGE(steps.ok(), (steps.ok() ? "" : steps.problem().message));
    Classroom room;
    const desk::Stagehand hand{[&] { return room.projector(); }, [] {}, [](const std::string&) { return true; }};
    const auto wrong = desk::run_script("class-of-24.txt", steps.value(), room.lesson, hand);
    CHECK_MESSAGE(!wrong, (wrong ? wrong->message : ""));
}

TEST_CASE("a script that is wrong is told with its line") {
    const auto wrong = desk::read_script("class.txt", "# a class\npress ready\nwait soon\n");
    REQUIRE_FALSE(wrong.ok());
    CHECK(wrong.problem().message.starts_with("class.txt:3:"));
    Classroom room;
    const desk::Stagehand hand{[&] { return room.projector(); }, [] {}, [](const std::string&) { return true; }};
    const auto steps = desk::read_script("class.txt", "press nothing-like-it\n");
    const auto stopped = desk::run_script("class.txt", steps.value(), room.lesson, hand);
    REQUIRE(stopped);
    CHECK(stopped->message.starts_with("class.txt:1:"));
    CHECK_MESSAGE(stopped->message.find(" story-0 ") != std::string::npos, "it lists what can be pressed");
}

TEST_CASE("a script plays a story to its end, plan and all") {
    Classroom room;
    const desk::Stagehand hand{[&] { return room.projector(); }, [] {}, [](const std::string&) { return true; }};
    const auto run = [&](const std::string& text) {
        const auto wrong = desk::run_script("class", desk::read_script("class", text).value(), room.lesson, hand);
        CHECK_MESSAGE(!wrong, (wrong ? wrong->message : ""));
    };
    run("press story-0\npress minutes-45\npress ready\npress rehearse\npress next\npress next\nstory 0:05\n");
    while (room.lesson.room()->runs(classroom::PartKind::Pause))
        run("press next\nstory 0:05\n");
    run("expect On to: Back, and another way\n");
    const auto standing = room.played.projection().standing();
    CHECK((standing && standing->finished));
}
