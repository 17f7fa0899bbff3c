// SPDX-License-Identifier: MIT
#include "at_the_desk.hpp"

using at_desk::Classroom;

namespace {

std::string label_of(const Classroom& room, const std::string& id) {
    const auto all = desk::buttons_of(room.lesson.view());
    const auto at = std::ranges::find(all, id, &desk::Button::id);
    return at == all.end() ? std::string() : at->label;
}

/// On until a vote lies over the story.
void to_a_vote(Classroom& room) {
    for (int part = 0; part < 20 && !room.lesson.room()->vote(); ++part) {
        room.read();
        if (!room.lesson.room()->vote())
            room.next();
    }
    REQUIRE(room.lesson.room()->vote());
}

}

TEST_CASE("undo goes back by single steps, each as it is called, and never out of the room nor back in time") {
    Classroom room;
    room.press("ready");
    room.press("start");
    CHECK_FALSE(room.has("undo"));
    room.lesson.pass(30);
    room.next();
    CHECK(label_of(room, "undo") == "Undo: On to: Starter");
    room.lesson.pass(30);
    room.press("undo");
    CHECK(room.lesson.room()->runs(classroom::PartKind::GroundRules));
    CHECK(room.lesson.room()->session.elapsed() == 60);
    CHECK_FALSE(room.has("undo"));
    CHECK(room.has("next"));
}

TEST_CASE("undo in the story takes back what was read, one press at a time, on desk and wall") {
    Classroom room;
    room.begin_story();
    std::vector<std::string> pages{at_desk::words_of(room.projector())};
    for (int press = 0; press < 3; ++press) {
        const desk::View view = room.lesson.view();
        const auto on = std::ranges::find_if(view.actions, [](const desk::Button& one) { return one.id.starts_with("game-"); });
        REQUIRE(on != view.actions.end());
        room.press(on->id);
        CHECK(label_of(room, "undo") == "Undo: " + on->label);
        pages.push_back(at_desk::words_of(room.projector()));
    }
    for (std::size_t back = pages.size() - 1; back-- > 0;) {
        room.press("undo");
        CHECK(room.lesson.room()->runs(classroom::PartKind::Story));
        CHECK(at_desk::words_of(room.projector()) == pages[back]);
    }
}

TEST_CASE("undo takes back a decision as one step, with the vote as it was") {
    Classroom room;
    room.begin_story();
    to_a_vote(room);
    const auto at = room.played.projection().standing()->at;
    room.press("collect");
    room.lesson.type(U'9');
    room.press("show-spread");
    room.press("decide-0");
    room.press("take-decided");
    CHECK(room.played.projection().standing()->at != at);
    CHECK(label_of(room, "undo") == "Undo: decided A");
    room.press("undo");
    CHECK(room.played.projection().standing()->at == at);
    CHECK(room.played.projection().decided().empty());
    REQUIRE(room.lesson.room()->vote());
    CHECK(room.lesson.room()->vote()->state() == classroom::Vote::State::Spread);
    CHECK(room.lesson.room()->vote()->entered().counts[0] == 9);
}

TEST_CASE("undo leads back into the part that was left, where its story stood") {
    Classroom room;
    room.begin_story();
    room.read();
    const auto at = room.played.projection().standing()->at;
    const auto part = room.lesson.room()->session.current();
    room.next();
    CHECK(room.lesson.room()->session.current() != part);
    room.lesson.pass(45);
    const int elapsed = room.lesson.room()->session.elapsed();
    room.press("undo");
    CHECK(room.lesson.room()->session.current() == part);
    CHECK(room.played.projection().standing()->at == at);
    CHECK(room.lesson.room()->session.elapsed() == elapsed);
}

TEST_CASE("whenever undo is offered it does something, until there is nothing more") {
    Classroom room;
    room.begin_story();
    to_a_vote(room);
    for (const char* id : {"collect", "talk-again", "eyes-up", "eyes-up", "minute-lost", "minute-more", "blank", "blank"})
        if (room.has(id))
            room.press(id);
    int steps = 0;
    for (; room.has("undo") && steps < 500; ++steps) {
        const auto before = room.lesson.room()->session.moment();
        const auto wall = room.played.projection().moment();
        room.press("undo");
        CHECK((room.lesson.room()->session.differs_from(before) || room.played.projection().differs_from(wall)));
    }
    CHECK(steps > 3);
    CHECK(room.lesson.room()->session.current() == 0U);
}

TEST_CASE("what somebody pressed on the wall can be taken back from the desk") {
    Classroom room;
    room.begin_story();
    room.press("game-begin");
    const std::string before = at_desk::words_of(room.projector());
    room.played.press(page::ControlId("continue"));
    room.lesson.pressed_on_projector();
    CHECK(label_of(room, "undo") == "Undo: what was pressed on the wall");
    room.press("undo");
    CHECK(at_desk::words_of(room.projector()) == before);
}
