// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

using page::BlockRole;
using town::press;

namespace {

play::Game game_in(const play::Face& face) {
    play::Game game = town::guest_game();
    game.shown_by(face);
    return game;
}

}

TEST_CASE("where there is no voice the settings say so, and there is nothing to switch on") {
    play::Game game = game_in({play::ReadBy::Nobody, true});
    press(game, {"settings", "part-voice", "read-aloud"});
    CHECK_FALSE(game.settings().read_aloud);
    const page::Page page = game.page();
    REQUIRE(town::has(page, "read-aloud"));
    CHECK_FALSE(town::is_open(page, "read-aloud"));
    CHECK_FALSE(page.find(town::ControlId("read-aloud"))->note.empty());
    CHECK(town::says(page, BlockRole::Note, "no voice on this computer"));
    CHECK_FALSE(town::has(page, "rate-100"));
}

TEST_CASE("reading aloud and its speed are at work as soon as they are pressed") {
    play::Game game = game_in({play::ReadBy::Espeak, true});
    press(game, {"settings", "part-voice"});
    CHECK(town::says(game.page(), BlockRole::Note, "espeak-ng"));
    press(game, {"read-aloud", "rate-50"});
    CHECK(game.settings().read_aloud);
    CHECK(game.settings().voice_rate == 50);
    press(game, {"rate-300"});
    CHECK(game.settings().voice_rate == 300);
    CHECK(game.page().find(town::ControlId("rate-300"))->chosen);
    CHECK(game.page().find(town::ControlId("read-aloud"))->chosen);
}

TEST_CASE("how to hide the game is told where the face can hide it: in the settings, to adults, and as something to press") {
    for (const bool hides : {true, false}) {
        play::Game game = game_in({play::ReadBy::Nobody, hides});
        press(game, {"settings", "part-press"});
        CHECK(town::says(game.page(), BlockRole::Note, "press Shift three times") == hides);
        press(game, {"close", "about", "adults"});
        CHECK(town::says(game.page(), BlockRole::Narration, "press Shift three times") == hides);
        press(game, {"break"});
        CHECK(town::has(game.page(), "hide") == hides);
        press(game, {"hide"});
        CHECK(game.page().kind == "break");
    }
}

TEST_CASE("a kept player is read to again the next time, as fast as before") {
    const town::Folder folder;
    {
        play::Game game(town::library(), save::Store(folder.path() / "ripple-bay"));
        game.shown_by({play::ReadBy::System, true});
        press(game, {"play", "self", "keep", "home", "settings", "part-voice", "read-aloud", "rate-75"});
    }
    play::Game game(town::library(), save::Store(folder.path() / "ripple-bay"));
    press(game, {"carry-on"});
    CHECK(game.settings().read_aloud);
    CHECK(game.settings().voice_rate == 75);
}
