// SPDX-License-Identifier: MIT
// What a hand does by habit at the desk, and what must not come of it.
#include "at_the_desk.hpp"

using at_desk::Classroom;

namespace {

const desk::Button* with_key(const desk::View& view, const std::string& key) {
    for (const desk::Button& one : view.actions)
        if (one.open && one.key == key)
            return &one;
    return nullptr;
}

}

TEST_CASE("ending before time is up asks once, and the key of habit goes on") {
    Classroom room;
    room.begin_story();
    room.press("stop-class");
    REQUIRE(room.lesson.view().over);
    CHECK(room.lesson.view().over->title == "End the session now?");
    CHECK_FALSE(room.has("stop-class"));
    CHECK(room.lesson.type(U'n'));
    CHECK_FALSE(room.lesson.view().over);
    CHECK(room.has("stop-class"));
    room.press("stop-class");
    room.press("ask-yes");
    CHECK(room.has("debrief"));
    CHECK(at_desk::words_of(room.projector()).starts_with("Back to us"));
    room.press("another");
    CHECK(room.lesson.view().over);
    room.press("ask-no");
    CHECK(room.has("debrief"));
}

TEST_CASE("the last part asks before it ends the session early, and not when time is up") {
    for (const bool late : {false, true}) {
        Classroom room;
        room.press("ready");
        room.press("start");
        if (late)
            room.lesson.pass(46 * 60);
        for (int part = 0; part < 20 && room.lesson.room()->session.after_current(); ++part)
            room.next();
        room.next();
        CHECK(room.lesson.view().over.has_value() == !late);
    }
}

TEST_CASE("closing the desk asks first, wherever it is pressed") {
    Classroom room;
    room.press("leave");
    CHECK_FALSE(room.lesson.over());
    CHECK_FALSE(room.lesson.press("leave"));
    CHECK(room.lesson.key(page::Key::Escape));
    room.press("leave");
    room.press("ask-yes");
    CHECK(room.lesson.over());
}

TEST_CASE("the key of going on never leaves a story that waits at a question") {
    Classroom room;
    room.begin_story();
    for (int press = 0; press < 400 && room.lesson.room()->runs(classroom::PartKind::Story); ++press) {
        const desk::View view = room.lesson.view();
        const desk::Button* on = with_key(view, "N");
        CHECK_MESSAGE((!on || on->id != "next" || room.played.projection().standing()->finished), (on ? on->label : ""));
        const desk::Button* leaves = with_key(view, "L");
        REQUIRE(leaves);
        CHECK(leaves->id == "next");
        if (room.has("decide-0"))
            room.press("decide-0");
        else if (on)
            CHECK(room.lesson.type(U'n'));
        else if (!view.game.buttons.empty())
            room.press(view.game.buttons.front().id);
    }
    REQUIRE(room.lesson.room()->runs(classroom::PartKind::Pause));
    // at a stop there is one button on, and one key of it
    const desk::View stop = room.lesson.view();
    REQUIRE(with_key(stop, "N"));
    CHECK(with_key(stop, "N")->id == "next");
    CHECK_FALSE(with_key(stop, "L"));
    CHECK(room.lesson.type(U'n'));
    CHECK(room.lesson.room()->runs(classroom::PartKind::Story));
}

TEST_CASE("leaving a story that is not there yet asks once, and the key of habit stays in it") {
    Classroom room;
    room.begin_story();
    CHECK(room.lesson.type(U'l'));
    REQUIRE(room.lesson.view().over);
    CHECK(room.lesson.view().over->title == "Leave the story here?");
    CHECK(room.lesson.view().over->passages.front().text.find("has not come to “") != std::string::npos);
    CHECK(room.lesson.type(U'n'));
    CHECK_FALSE(room.lesson.view().over);
    CHECK(room.lesson.room()->runs(classroom::PartKind::Story));
    room.lesson.type(U'l');
    room.press("ask-yes");
    CHECK_FALSE(room.lesson.room()->runs(classroom::PartKind::Story));
}

TEST_CASE("while the class talks the key of going on has the same button before its time is up and after") {
    Classroom room;
    room.begin_story();
    for (int part = 0; part < 20 && !room.lesson.room()->runs(classroom::PartKind::Talk); ++part)
        room.next();
    REQUIRE(room.lesson.room()->runs(classroom::PartKind::Talk));
    // and the wall asks the first question by itself
    const std::string first = classroom::question_of(room.lesson.room()->offer.guide.talk.front()).ask;
    CHECK(at_desk::words_of(room.projector()).find(first) != std::string::npos);
    for (const int seconds : {0, room.lesson.room()->session.part_left() + 1}) {
        room.lesson.pass(seconds);
        const desk::View view = room.lesson.view();
        REQUIRE(with_key(view, "N"));
        CHECK(with_key(view, "N")->id == "next");
    }
}

TEST_CASE("a third digit is refused and said, and undo takes back one digit while a number is typed") {
    Classroom room;
    room.to_vote();
    for (const char letter : std::string("111"))
        room.lesson.type(static_cast<unsigned char>(letter));
    CHECK(room.lesson.view().vote->counters[0].count == "11");
    REQUIRE_FALSE(room.lesson.view().notices.empty());
    CHECK(room.lesson.view().notices.back().passages.front().text == "Two digits at most. A stays 11.");
    CHECK(room.lesson.type(U'u'));
    CHECK(room.lesson.view().vote->counters[0].count == "1");
    CHECK(room.lesson.view().notices.empty());
    room.lesson.type(U'2');
    CHECK(room.lesson.view().vote->counters[0].count == "12");
    room.lesson.type(U'u');
    room.lesson.type(U'u');
    CHECK(room.lesson.view().vote->counters[0].count == "0");
    REQUIRE(room.lesson.room()->vote());
    CHECK(room.lesson.room()->vote()->state() == classroom::Vote::State::Collecting);
}

TEST_CASE("after a clear vote the key of going on takes what most chose, and another way says how few chose it") {
    Classroom room;
    room.to_vote();
    room.lesson.type(U'n');
    CHECK_FALSE(room.lesson.view().notices.empty());
    for (const char letter : std::string("4 9 1"))
        room.lesson.type(static_cast<unsigned char>(letter));
    room.press("show-spread");
    const desk::View view = room.lesson.view();
    CHECK(view.notices.empty());
    const desk::Button* on = with_key(view, "N");
    REQUIRE(on);
    CHECK(on->id == "decide-1");
    CHECK(on->label == "B: " + room.lesson.room()->vote()->ballot().options[1].text);
    CHECK(on->note == "9 of 14");
    REQUIRE(view.vote);
    CHECK(view.vote->told == "Or go another way than most chose:");
    const auto other = std::ranges::find(view.vote->buttons, "decide-2", &desk::Button::id);
    REQUIRE(other != view.vote->buttons.end());
    CHECK(other->note == "1 of 14");
    CHECK(room.lesson.type(U'n'));
    CHECK(room.lesson.room()->vote()->decided() == 1U);
}

TEST_CASE("the disclosure card dims the wall, lets eyes up and blank work, and puts back what was") {
    Classroom room;
    room.begin_story();
    const std::string before = at_desk::words_of(room.projector());
    CHECK(room.lesson.type(U'd'));
    CHECK(at_desk::words_of(room.projector()).starts_with("Eyes up"));
    CHECK(room.lesson.view().over->passages.front().text.find("Meanwhile the class") == 0);
    CHECK(room.lesson.room()->session.eyes_are_up());
    CHECK(room.lesson.type(U'b'));
    CHECK(room.projector().blocks.empty());
    CHECK(room.lesson.view().over);
    CHECK(room.lesson.type(U'd'));
    CHECK(at_desk::words_of(room.projector()) == before);
    CHECK_FALSE(room.lesson.room()->session.eyes_are_up());
    room.lesson.type(U'b');
    room.lesson.type(U'd');
    CHECK(room.projector().blocks.empty());
    room.lesson.key(page::Key::Escape);
    CHECK(room.played.projection().curtain() == play::Curtain::Blank);
}

TEST_CASE("where the class was led on the wall the desk says, and one press brings the story back") {
    Classroom room;
    room.begin_story();
    room.press("game-begin");
    const std::string before = at_desk::words_of(room.projector());
    for (const char* frame : {"help", "home"}) {
        room.played.press(page::ControlId(frame));
        room.lesson.pressed_on_projector();
        CHECK(room.lesson.view().projector.find("“" + room.played.page().title + "”") != std::string::npos);
        CHECK(room.lesson.view().game.buttons.empty());
        CHECK(room.lesson.type(U's'));
        CHECK(at_desk::words_of(room.projector()) == before);
        CHECK_FALSE(room.has("story-back"));
    }
    room.press("blank");
    CHECK(room.lesson.view().projector.find("black") != std::string::npos);
}

TEST_CASE("numbers behind the last way change none before it") {
    Classroom room;
    room.to_vote();
    for (const char letter : std::string("115 2 3 4 5 6 7"))
        room.lesson.type(static_cast<unsigned char>(letter));
    const desk::View view = room.lesson.view();
    REQUIRE(view.vote);
    REQUIRE(view.vote->counters.size() < 7);
    CHECK(view.vote->counters[0].count == "11");
    CHECK(view.vote->counters[1].count == "2");
}

TEST_CASE("of a level vote only the ways that came out level can be decided, or chance decides among them") {
    Classroom room;
    room.to_vote();
    for (const char letter : std::string("3 9 9"))
        room.lesson.type(static_cast<unsigned char>(letter));
    room.press("show-spread");
    CHECK_FALSE(room.has("decide-0"));
    CHECK(room.has("decide-1"));
    CHECK(room.has("decide-2"));
    CHECK_FALSE(room.has("decide-3"));
    const desk::View level = room.lesson.view();
    REQUIRE(with_key(level, "N"));
    CHECK(with_key(level, "N")->id == "talk-again");
    CHECK(with_key(level, "N")->note == "B and C are level");
    room.press("draw");
    const auto decided = room.lesson.room()->vote()->decided();
    REQUIRE(decided);
    CHECK((decided == 1U || decided == 2U));
}
