// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

namespace {

play::Game in_settings() {
    play::Game game = town::guest_game();
    town::press(game, {"settings", "part-hear"});
    return game;
}

}

TEST_CASE("sound can be made quieter or louder, and music has a switch of its own") {
    play::Game game = in_settings();
    town::press(game, {"sound-level-40", "sound-music"});
    CHECK(game.settings().sound_level == 40);
    CHECK_FALSE(game.settings().music);
    CHECK(game.settings().sound);
    CHECK(game.page().find(town::ControlId("sound-level-40"))->chosen);
}

TEST_CASE("with the sound off there is nothing to set, and both come back with it") {
    play::Game game = in_settings();
    town::press(game, {"sound"});
    CHECK_FALSE(town::has(game.page(), "sound-music"));
    CHECK_FALSE(town::has(game.page(), "sound-level-70"));
    town::press(game, {"sound"});
    CHECK(town::has(game.page(), "sound-music"));
}

TEST_CASE("where there is nothing to hear it with, the settings say so, and only there") {
    play::Game game = in_settings();
    CHECK(game.page().find(town::ControlId("sound"))->note.find("nothing to hear") == std::string::npos);
    game.say_no_sound_here(true);
    CHECK(game.page().find(town::ControlId("sound"))->note.find("nothing to hear") != std::string::npos);
    town::press(game, {"close"});
    CHECK_FALSE(town::says(game.page(), page::BlockRole::Note, "nothing to hear"));
}

TEST_CASE("a page carries the sounds that came with it, with and without the words for them") {
    play::Game game = town::in_story();
    REQUIRE_FALSE(game.page().sounds.empty());
    CHECK(game.page().sounds.front().id == "buzz");
    CHECK_FALSE(game.page().sounds.front().of.empty());
    play::Settings settings = game.settings();
    settings.captions = false;
    game.change(settings);
    CHECK(game.page().sounds.front().id == "buzz");
    CHECK_FALSE(town::says(game.page(), page::BlockRole::Caption, "a phone buzzes"));
    town::press(game, {"continue"});
    CHECK(game.page().sounds.empty());
}
