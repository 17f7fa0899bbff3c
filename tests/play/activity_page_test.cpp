// SPDX-License-Identifier: MIT
#include "play/activity_page.hpp"
#include "play/hearing.hpp"
#include "sample_activities.hpp"

#include <doctest/doctest.h>

using page::BlockRole;
using town::find_block;
using town::press;

namespace {

std::string looks_like(const page::Page& page) {
    std::string all = page.kind + "|" + page.moment + "|" + page.phone.name;
    for (const page::Block& one : page.blocks)
        all += "\n" + one.id + ": " + page::plain(one.text);
    for (const page::Control& one : page.controls)
        all += "\n" + one.id.str() + " " + one.label + " " + one.note + (one.open ? "" : "-") + (one.chosen ? "+" : "") +
               std::to_string(one.place) + std::to_string(one.holds) + (one.faded ? "~" : "");
    return all;
}

/// A game before the activity of this name, with so many of its presses done.
play::Game at(const std::string& name, std::size_t presses = 0) {
    play::Game game = activities::game();
    for (const activities::Script& script : activities::scripts()) {
        for (std::size_t i = 0; i < script.presses.size(); ++i)
            if (script.name != name || i < presses)
                game.press(page::ControlId(script.presses[i]));
        if (script.name == name)
            break;
        game.press(page::ControlId("continue"));
    }
    return game;
}

bool is_frame(const page::Control& control) {
    return control.role == page::ControlRole::Frame || control.id.str() == "journal" || control.id.str() == "skip";
}

}

TEST_CASE("every activity has a page of its own kind, is done by presses alone, and says what comes of it") {
    for (const activities::Script& script : activities::scripts()) {
        INFO(script.name);
        play::Game game = at(script.name);
        CHECK(game.page().kind == (script.name == "paper" ? "compose" : script.name));
        CHECK_FALSE(game.page().moment.empty());
        for (const std::string& id : script.presses) {
            REQUIRE_MESSAGE(town::is_open(game.page(), id.c_str()), id);
            game.press(page::ControlId(id));
        }
        CHECK(town::says(game.page(), BlockRole::Reply, script.name == "design" ? "says Pip" : "Pip tilts his head."));
        CHECK(town::is_open(game.page(), "continue"));
        CHECK_FALSE(town::has(game.page(), "done"));
    }
}

TEST_CASE("a visit to the town in the middle of an activity loses nothing of it") {
    int visits = 0;
    for (const activities::Script& script : activities::scripts())
        for (std::size_t presses = 1; presses <= script.presses.size(); ++presses) {
            INFO(script.name, " after ", presses);
            play::Game game = at(script.name, presses);
            const std::string before = looks_like(game.page());
            press(game, {"home", "place-school", "carry-on"});
            CHECK(looks_like(game.page()) == before);
            ++visits;
        }
    CHECK(visits > 20);
}

TEST_CASE("a story begun again begins with nothing picked") {
    play::Game game = at("sort", 2);
    press(game, {"home", "place-school", "begin"});
    town::go_until(game, "sort");
    CHECK(looks_like(game.page()) == looks_like(at("sort").page()));
}

TEST_CASE("every press in an activity has an effect, and what is closed says why") {
    for (const activities::Script& script : activities::scripts())
        for (std::size_t presses = 0; presses < script.presses.size(); ++presses) {
            const page::Page page = at(script.name, presses).page();
            for (const page::Control& one : page.controls) {
                if (is_frame(one))
                    continue;
                INFO(script.name, " after ", presses, ": ", one.id.str());
                play::Game game = at(script.name, presses);
                game.press(one.id);
                if (one.open)
                    CHECK((looks_like(game.page()) != looks_like(page) || (page.kind == "ripple" && one.chosen)));
                else
                    CHECK_FALSE(one.note.empty());
            }
        }
}

TEST_CASE("what was picked is still there after help, a break and looking back, and after one step back from what was said") {
    for (const activities::Script& script : activities::scripts()) {
        INFO(script.name);
        play::Game game = at(script.name, script.presses.size() - 1);
        const std::string before = looks_like(game.page());
        for (const char* aside : {"help", "break", "journal"}) {
            press(game, {aside, "back"});
            CHECK_MESSAGE(looks_like(game.page()) == before, aside);
        }
        press(game, {"done"});
        CHECK(looks_like(game.page()) != before);
        press(game, {"back"});
        CHECK(looks_like(game.page()) == before);
    }
}

TEST_CASE("a picked piece answers in its own words, and nothing is called right or wrong") {
    play::Game game = activities::game();
    std::string all;
    activities::play_all(game, [&](const std::string&, const page::Page& page) {
        for (const page::Block& one : page.blocks)
            if (one.role == BlockRole::Reply)
                all += page::plain(one.text) + "\n";
    });
    for (const char* reply : {"His nose, his joke.", "The chat can wait.", "Nine.", "So she needn't explain.", "She reads it today.",
                              "They may keep it between you."})
        CHECK_MESSAGE(all.find(reply) != std::string::npos, reply);
    for (const char* never : {"Correct", "Wrong", "Well done", "points"})
        CHECK(all.find(never) == std::string::npos);
}

TEST_CASE("cards are sorted one at a time, can be taken back, and lie in their trays at the end") {
    play::Game game = at("sort");
    CHECK(town::says(game.page(), BlockRole::Card, "Bo draws a huge nose"));
    CHECK_FALSE(town::has(game.page(), "take-back"));
    press(game, {"bin-1"});
    CHECK(game.page().find(town::ControlId("bin-1"))->note == "1 card");
    CHECK(town::says(game.page(), BlockRole::Card, "Rex sends"));
    press(game, {"take-back"});
    CHECK(town::says(game.page(), BlockRole::Card, "Bo draws a huge nose"));
    CHECK(game.page().find(town::ControlId("bin-1"))->holds == 0);
    press(game, {"bin-0", "bin-1", "bin-0", "bin-0", "bin-0"});
    CHECK_FALSE(town::has(game.page(), "bin-0"));
    CHECK(town::is_open(game.page(), "done"));
    std::string lying;
    for (const page::Block& one : game.page().blocks)
        if (one.role == BlockRole::Subheading || one.role == BlockRole::Item)
            lying += page::plain(one.text).substr(0, 5) + "|";
    CHECK(lying == "A jok|Bo dr|Tilly|The s|\"Stop|Not O|Rex s|");
    press(game, {"back", "bin-1"});
    CHECK(town::is_open(game.page(), "done"));
}

TEST_CASE("steps are put in order, and one that is taken back takes those after it along") {
    play::Game game = at("order");
    CHECK_FALSE(town::is_open(game.page(), "done"));
    press(game, {"card-2", "card-0", "card-1"});
    CHECK(game.page().find(town::ControlId("card-1"))->place == 3);
    CHECK(game.page().find(town::ControlId("card-0"))->note == "Number 2");
    press(game, {"card-0"});
    CHECK(game.page().find(town::ControlId("card-0"))->place == 0);
    CHECK(game.page().find(town::ControlId("card-1"))->place == 0);
    CHECK(game.page().find(town::ControlId("card-2"))->place == 1);
    press(game, {"card-3", "card-1", "card-0"});
    CHECK(town::is_open(game.page(), "done"));
}

TEST_CASE("a message grows on the other's phone, where it is not one's own side, and every slot can be changed") {
    play::Game game = at("compose");
    CHECK(game.page().phone.status == "Mina's phone");
    CHECK(town::says(game.page(), BlockRole::Typing, "is writing"));
    CHECK(find_block(game.page(), BlockRole::Message, "hi")->mine);
    press(game, {"part-1", "part-12"});
    auto made = find_block(game.page(), BlockRole::Message, "hey. i laughed too. sorry.");
    REQUIRE(made);
    CHECK_FALSE(made->mine);
    CHECK_FALSE(town::is_open(game.page(), "done"));
    press(game, {"slot-0"});
    CHECK(game.page().find(town::ControlId("part-1"))->chosen);
    press(game, {"part-0", "part-20"});
    CHECK(town::says(game.page(), BlockRole::Message, "i saw the chat. i laughed too. sorry. sit with me on the bus?"));
    CHECK_FALSE(town::says(game.page(), BlockRole::Typing));
    press(game, {"done", "continue"});
    CHECK(find_block(at("paper", 2).page(), BlockRole::Card, "i saw the chat."));
}

TEST_CASE("a report goes step by step and back, has one receiver, and is read through before it is sent") {
    play::Game game = at("report");
    CHECK(game.page().steps.names.size() == 4);
    press(game, {"next-0", "next-1"});
    CHECK_FALSE(town::is_open(game.page(), "next-2"));
    press(game, {"pick-6", "pick-8"});
    CHECK_FALSE(game.page().find(town::ControlId("pick-6"))->chosen);
    CHECK(game.page().find(town::ControlId("pick-8"))->chosen);
    press(game, {"previous-2", "pick-5"});
    CHECK(game.page().steps.now == 1);
    press(game, {"back"});
    CHECK(game.page().steps.now == 0);
    press(game, {"next-0", "next-1", "next-2"});
    CHECK(town::says(game.page(), BlockRole::Note, "You left this empty."));
    CHECK(town::says(game.page(), BlockRole::Item, "She asked them to stop."));
    CHECK(town::says(game.page(), BlockRole::Item, "The class chat"));
    press(game, {"done"});
    CHECK(game.page().kind == "outcome");
}

TEST_CASE("only so many parts fit on a form; it is tried before it is handed in, and can be changed") {
    play::Game game = at("design", 4);
    CHECK_FALSE(town::is_open(game.page(), "part-2"));
    CHECK(town::says(game.page(), BlockRole::Note, "All 4 places taken."));
    CHECK_FALSE(town::has(game.page(), "done"));
    press(game, {"try"});
    CHECK(town::says(game.page(), BlockRole::Speech, "Teo listens to it twice."));
    CHECK(town::says(game.page(), BlockRole::Speech, "She closes it."));
    CHECK(find_block(game.page(), BlockRole::Speech, "She closes it.")->mood == "worried");
    press(game, {"change", "part-6", "part-2", "try"});
    CHECK(town::says(game.page(), BlockRole::Speech, "She writes four sentences."));
}

TEST_CASE("who keeps it quiet spares those behind, and the page says how many it still reaches") {
    play::Game game = at("ripple");
    CHECK(town::says(game.page(), BlockRole::Narration, "It reaches 10 people."));
    press(game, {"person-4", "quiet"});
    CHECK(town::says(game.page(), BlockRole::Narration, "It still reaches 10 people."));
    CHECK(town::says(game.page(), BlockRole::Thought, "She'd want to know."));
    press(game, {"person-1"});
    CHECK(game.page().find(town::ControlId("quiet"))->note.find("Then Ash talks again.") != std::string::npos);
    press(game, {"quiet"});
    CHECK(town::says(game.page(), BlockRole::Narration, "It reaches 6 people. It was 10."));
    CHECK(game.page().find(town::ControlId("person-3"))->faded);
    CHECK(game.page().find(town::ControlId("person-3"))->note == "it doesn't get here");
    CHECK_FALSE(game.page().find(town::ControlId("person-2"))->faded);
    CHECK(game.page().find(town::ControlId("person-4"))->holds == 0);
}

TEST_CASE("hearing follows the story's own count, whoever is quiet") {
    const story::Episode episode = activities::episode();
    const story::Progress now = story::begin(episode).progress;
    const story::Graph& graph = episode.graphs[0];
    for (std::uint32_t quiet = 0; quiet < graph.people.size(); ++quiet) {
        const std::array<std::uint32_t, 1> one{quiet};
        const play::Hearing heard = play::hear(graph, episode, now, one);
        CHECK(heard.order == story::reached(graph, episode, now, one));
        for (std::uint32_t who = 0; who < graph.people.size(); ++who) {
            CHECK(heard.from[who].has_value() == (heard.heard(who) && who != 0));
            if (heard.from[who])
                CHECK(graph.edges[*heard.from[who]].to == who);
        }
    }
}

TEST_CASE("of a circle only the number is handed in") {
    play::Picking picking;
    picking.picks = {5, 2, 6};
    const story::Activity circle = activities::activity("Who?", activities::circle_body());
    CHECK(play::submission(circle, picking) == std::vector<std::uint32_t>{0, 1, 2});
    play::Game game = at("circle", 3);
    CHECK(town::says(game.page(), BlockRole::Narration, "Three. Nobody sees who."));
}
