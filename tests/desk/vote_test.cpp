// SPDX-License-Identifier: MIT
// The three ways in which a class decides, as the desk and the wall show them.
#include "at_the_desk.hpp"
#include "desk/script.hpp"

using at_desk::Classroom;

namespace {

std::string all_of(const page::Page& page) {
    std::string all = at_desk::words_of(page);
    for (const page::Control& one : page.controls)
        all += one.id.str() + one.label + one.note + (one.chosen ? "*" : "");
    return all;
}

}

TEST_CASE("the device that goes round is the desk's: it shows nothing of who chose what, and the wall nothing but the spread") {
    Classroom room;
    room.press("mode-2");
    room.to_vote();
    const std::string before = all_of(room.projector());
    REQUIRE(room.lesson.view().over);
    CHECK_FALSE(room.has("next"));
    for (const char* chosen : {"unseen-0", "unseen-1", "unseen-pass", "unseen-1", "unseen-1"}) {
        const desk::Card fresh = *room.lesson.view().over;
        for (const desk::Button& one : fresh.buttons)
            CHECK_FALSE(one.chosen);
        room.press(chosen);
        CHECK_FALSE(room.has("unseen-0"));
        CHECK(all_of(room.projector()) == before);
        room.press("hand-on");
        CHECK(all_of(room.projector()) == before);
    }
    CHECK(room.lesson.view().over->small == "5 have chosen.");
    // the wall can be covered while the device goes round
    CHECK(room.lesson.type(U'b'));
    CHECK(room.projector().blocks.empty());
    CHECK(room.lesson.type(U'b'));
    // a child may press it: an adult answers once
    room.press("show-spread");
    CHECK(room.lesson.view().over->title == "Has everybody chosen?");
    room.press("ask-no");
    CHECK(all_of(room.projector()) == before);
    room.press("show-spread");
    room.press("ask-yes");
    CHECK_FALSE(room.lesson.view().over);
    CHECK(all_of(room.projector()) != before);
    for (const desk::Button& one : desk::buttons_of(room.lesson.view()))
        if (one.id == "undo")
            CHECK(one.label == "Undo: Everybody has chosen");
    REQUIRE(room.lesson.room()->vote()->spread());
    CHECK(room.lesson.room()->vote()->spread()->counts[1] == 3);
}

TEST_CASE("a class in pairs: the adult enters how many pairs took which") {
    Classroom room;
    room.press("mode-1");
    room.to_vote();
    CHECK(at_desk::words_of(room.projector()).find("Each pair shows its letter") != std::string::npos);
    for (const char letter : std::string("7 5"))
        CHECK(room.lesson.type(static_cast<unsigned char>(letter)));
    room.press("show-spread");
    CHECK(room.lesson.room()->vote()->spread()->counts[0] == 7);
    room.press("decide-0");
    room.press("take-decided");
    CHECK(room.played.projection().decided().size() == 1);
}

TEST_CASE("what the class did is shown on the wall a section at a time") {
    Classroom room;
    room.begin_story();
    room.read();
    room.press("stop-class");
    room.press("ask-yes");
    room.press("debrief");
    std::size_t sections = 1;
    for (; sections < 10 && room.has("debrief-on"); ++sections) {
        const page::Page page = room.projector();
        CHECK(std::ranges::count(page.blocks, page::BlockRole::Subheading, &page::Block::role) == 1);
        CHECK(std::ranges::count(page.blocks, page::BlockRole::Heading, &page::Block::role) == 1);
        room.press("debrief-on");
    }
    CHECK(sections == 3);
    CHECK(at_desk::words_of(room.projector()).find("Sorting it out") != std::string::npos);
    room.press("debrief");
    CHECK(at_desk::words_of(room.projector()).starts_with("Back to us"));
}

TEST_CASE("scenes that went by are said once at the end, however many decisions were in them") {
    std::size_t said = 0;
    for (std::size_t story = 0; story < at_desk::offers().size(); ++story) {
        Classroom room;
        room.press("story-" + std::to_string(story));
        room.press("ready");
        for (const desk::Button& one : desk::buttons_of(room.lesson.view()))
            if (one.id.starts_with("skip-"))
                room.press(one.id);
        for (const char* id : {"start", "next", "next"})
            room.press(id);
        for (int step = 0; step < 80 && !room.lesson.room()->runs(classroom::PartKind::Talk); ++step) {
            if (room.lesson.room()->runs(classroom::PartKind::Story))
                room.read();
            if (!room.has("decide-0"))
                room.next();
            else
                for (const char* id : {"decide-0", "take-decided"})
                    room.press(id);
        }
        room.press("stop-class");
        room.press("ask-yes");
        const std::string words = desk::words_of(room.lesson.view()), skipped = "You skipped this one";
        said += words.find(skipped) != std::string::npos ? 1 : 0;
        CHECK(words.find(skipped) == words.rfind(skipped));
    }
    CHECK(said > 0);
}
