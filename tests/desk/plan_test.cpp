// SPDX-License-Identifier: MIT
// The plan of a session on the desk: that it is honest, the paper's, and true for as long as it is shown.
#include "../source_folder.hpp"
#include "at_the_desk.hpp"
#include "desk/script.hpp"

#include <set>

using at_desk::Classroom;
using classroom::PartKind;

namespace {

/// Decides A wherever the class is asked, until the story is held or over.
void read_and_decide(Classroom& room) {
    for (int vote = 0; vote < 40; ++vote) {
        room.read();
        for (const char* id : {"decide-0", "take-decided"})
            if (room.has(id))
                room.press(id);
        if (!room.lesson.room()->vote() && !room.has("game-continue"))
            return;
    }
}

const desk::Button* with_key(const desk::View& view, const std::string& key) {
    const auto at = std::ranges::find_if(view.actions, [&](const desk::Button& one) { return one.open && one.key == key; });
    return at == view.actions.end() ? nullptr : &*at;
}

}

TEST_CASE("the desk's plan is the one that is printed") {
    Classroom room;
    const auto offers = at_desk::offers();
    for (std::size_t story = 0; story < offers.size(); ++story)
        for (const int minutes : {15, 30, 45}) {
            room.press("story-" + std::to_string(story));
            room.press("minutes-" + std::to_string(minutes));
            const classroom::Session printed(
                classroom::plan_session({story::Band::Eleven, minutes, std::nullopt}, offers[story].guide, *offers[story].episode));
            const desk::View view = room.lesson.view();
            REQUIRE(view.parts.size() == printed.parts().size());
            const std::vector<int> lengths = classroom::whole_minutes(printed);
            for (std::size_t at = 0; at < view.parts.size(); ++at) {
                const int length = lengths[at];
                CHECK(view.parts[at].length == (length == 0 ? "½" : std::to_string(length)) + std::string(" min"));
                if (const auto& stop = printed.parts()[at].part.stop)
                    CHECK(view.parts[at].title.find(classroom::short_name(*stop)) != std::string::npos);
            }
        }
}

TEST_CASE("in 45 minutes the story gets what three of four ways through it need") {
    for (const desk::Offer& offer : at_desk::offers())
        for (const story::Band band : offer.episode->bands) {
            const classroom::Session session(classroom::plan_session({band, 45, std::nullopt}, offer.guide, *offer.episode));
            int planned = 0;
            for (const classroom::Running& one : session.parts())
                planned += one.part.kind == PartKind::Story ? one.planned : 0;
            const int needed = classroom::pace_of(*offer.episode, band).seconds(0, 1);
            CHECK_MESSAGE(planned * 100 >= needed * 95, offer.id << " " << planned << " of " << needed);
        }
}

TEST_CASE("the first decision of The Photo has its stop in 45 minutes") {
    Classroom room;
    const auto offers = at_desk::offers();
    const auto photo = std::ranges::find(offers, "the-photo", &desk::Offer::id);
    REQUIRE(photo != offers.end());
    room.press("story-" + std::to_string(photo - offers.begin()));
    const desk::View view = room.lesson.view();
    CHECK(std::ranges::any_of(view.parts, [](const desk::PartRow& row) { return row.title.starts_with("Stop: Lunch"); }));
}

TEST_CASE("a story that does not fit is left after what came of a decision, before the next, and the desk says what is left") {
    const auto offers = at_desk::offers();
    for (std::size_t story = 0; story < offers.size(); ++story) {
        INFO(offers[story].id);
        Classroom room;
        room.press("story-" + std::to_string(story));
        room.press("minutes-15");
        CHECK(desk::words_of(room.lesson.view()).find("Left for another day") != std::string::npos);
        room.begin_story();
        for (int part = 0; part < 8 && !room.lesson.room()->runs(PartKind::Talk); ++part) {
            read_and_decide(room);
            if (!room.lesson.room()->runs(PartKind::Pause)) {
                CHECK_FALSE(room.played.projection().decided().empty());
                CHECK_FALSE(room.lesson.room()->vote());
                const auto standing = room.played.projection().standing();
                REQUIRE(standing);
                CHECK_FALSE(standing->finished);
                CHECK(desk::words_of(room.lesson.view()).find("Left for another day") != std::string::npos);
                const desk::View view = room.lesson.view();
                REQUIRE(with_key(view, "N"));
                CHECK(with_key(view, "N")->id == "next");
            }
            room.next();
        }
        CHECK(room.lesson.room()->runs(PartKind::Talk));
        room.press("stop-class");
        room.press("ask-yes");
        const std::string words = desk::words_of(room.lesson.view());
        CHECK(words.find("where it stood is not kept") != std::string::npos);
        CHECK(words.find("It waits where we left it") == std::string::npos);
    }
}

TEST_CASE("a rehearsal ends at its end: the key of going on never starts the class") {
    Classroom room;
    room.press("ready");
    room.press("rehearse");
    for (int press = 0; press < 40 && room.has("next"); ++press)
        room.next();
    CHECK(room.lesson.view().subtitle.starts_with("The rehearsal ends here"));
    REQUIRE(room.has("start"));
    for (int press = 0; press < 3; ++press) {
        if (room.lesson.view().title == "Before you start")
            break;
        room.lesson.type(U'n');
        CHECK(room.lesson.room() == nullptr);
    }
    CHECK(room.lesson.view().title == "Before you start");
}

TEST_CASE("that a part would fit again is said only as long as it is so") {
    Classroom room;
    room.press("minutes-30");
    room.press("ready");
    room.press("start");
    const auto says = [&](const char* words) { return desk::words_of(room.lesson.view()).find(words) != std::string::npos; };
    for (int lost = 0; lost < 20 && !says("no time any more"); ++lost)
        room.press("minute-lost");
    for (int gained = 0; gained < 20 && !says("would be time for it again"); ++gained)
        room.press("minute-gained");
    REQUIRE(says("would be time for it again"));
    CHECK(room.has("understood"));
    const auto& parts = room.lesson.room()->session.parts();
    for (std::size_t at = 0; at < parts.size(); ++at)
        if (parts[at].state == classroom::PartState::Dropped) {
            room.press("part-" + std::to_string(at));
            room.press("take-back-" + std::to_string(at));
        }
    CHECK_FALSE(says("would be time for it again"));
}

TEST_CASE("nowhere on the desk stand names of beats, degrees of strength, or words of the guides' own making") {
    const auto offers = at_desk::offers();
    for (std::size_t story = 0; story < offers.size(); ++story) {
        Classroom room;
        room.press("story-" + std::to_string(story));
        room.press("ready");
        std::string words = desk::words_of(room.lesson.view());
        room.press("start");
        for (int part = 0; part < 20 && room.lesson.room()->session.after_current(); ++part) {
            room.next();
            words += desk::words_of(room.lesson.view());
        }
        for (const char* jargon : {"(every way", "Strength 2", "strength 2", "/thumb", "`"})
            CHECK_MESSAGE(words.find(jargon) == std::string::npos, offers[story].id << ": " << jargon);
        for (const story::Scene& scene : offers[story].episode->scenes)
            for (const story::Beat& beat : scene.beats) {
                const std::string name = scene.id.str() + "/" + beat.id.str();
                CHECK_MESSAGE(words.find(name) == std::string::npos, name);
            }
    }
}

TEST_CASE("--help of the desk lists every key that a button has and every verb of a script") {
    const auto source = content::read_file(std::string(source_folder()) + "/game/main/ripple_bay_desk.cpp");
    REQUIRE(source.ok());
    const std::string& text = source.value();
    for (const std::string_view verb : desk::script_verbs())
        CHECK_MESSAGE(text.find("\"  " + std::string(verb) + " ") != std::string::npos, verb);
    std::set<std::string> keys;
    Classroom room;
    const auto add = [&] {
        for (const desk::Button& one : desk::buttons_of(room.lesson.view()))
            keys.insert(one.key);
    };
    room.begin_story();
    for (const char* page : {"help", ""}) {
        if (*page)
            room.played.press(page::ControlId(page));
        room.lesson.pressed_on_projector();
        add();
        room.lesson.type(U's');
        read_and_decide(room);
        add();
    }
    keys.erase("");
    CHECK(keys.size() >= 6);
    for (const std::string& key : keys)
        CHECK_MESSAGE((text.find("  " + key + "  ") != std::string::npos), key);
}
