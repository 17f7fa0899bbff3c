// SPDX-License-Identifier: MIT
#include "play/keys.hpp"
#include "sample_town.hpp"

#include <doctest/doctest.h>

#include <set>

namespace {

play::Game in_keys() {
    play::Game game = town::guest_game();
    town::press(game, {"settings", "part-press", "keys"});
    REQUIRE(game.page().kind == "keys");
    return game;
}

std::string notices(const page::Page& page) {
    std::string all;
    for (const page::Block& one : page.blocks)
        if (one.id.starts_with("notice-"))
            all += page::plain(one.text) + "\n";
    return all;
}

}

TEST_CASE("every key can be changed") {
    play::Game game = in_keys();
    for (const play::KeyUse& use : play::key_uses()) {
        INFO(use.id);
        const std::string id = "use-" + std::string(use.id);
        if (use.group == play::KeyGroup::Numbers && !town::has(game.page(), id.c_str()))
            town::press(game, {"keys-numbers"});
        REQUIRE(town::is_open(game.page(), id.c_str()));
        town::press(game, {id.c_str()});
        REQUIRE(game.page().kind == "key");
        const char* other = play::key_for(game.settings(), use.id) == "F7" ? "key-F8" : "key-F7";
        town::press(game, {other});
        CHECK(game.page().kind == "keys");
        CHECK("key-" + play::key_for(game.settings(), use.id) == other);
        CHECK(play::use_of(game.settings(), std::string(other).substr(4)) == use.id);
    }
}

TEST_CASE("a key that was for something else changes places with it, and the page says so") {
    play::Game game = in_keys();
    town::press(game, {"use-again", "key-B"});
    CHECK(play::key_for(game.settings(), "again") == "B");
    CHECK(play::key_for(game.settings(), "break") == "R");
    CHECK(notices(game.page()).find("B was for “Break”. That's on R now.") != std::string::npos);
    CHECK(game.page().find(town::ControlId("use-break"))->note == "R");
}

TEST_CASE("whatever is swapped, everything has a key and no key is for two things") {
    play::Settings settings;
    unsigned random = 1;
    for (int round = 0; round < 500; ++round) {
        random = random * 1103515245U + 12345U;
        const auto& use = play::key_uses()[random / 65536U % play::key_uses().size()];
        random = random * 1103515245U + 12345U;
        play::give_key(settings, use.id, play::key_names()[random / 65536U % play::key_names().size()]);
        std::set<std::string> keys;
        for (const play::KeyUse& one : play::key_uses())
            CHECK(keys.insert(play::key_for(settings, one.id)).second);
    }
}

TEST_CASE("put them back makes every key as it was, and there is nothing to put back then") {
    play::Game game = in_keys();
    CHECK_FALSE(town::is_open(game.page(), "keys-usual"));
    town::press(game, {"use-up", "key-W", "use-press", "key-P"});
    CHECK(play::use_of(game.settings(), "Enter").empty());
    CHECK(play::use_of(game.settings(), "Space") == "press"); // the second key stays
    REQUIRE(town::is_open(game.page(), "keys-usual"));
    town::press(game, {"keys-usual"});
    CHECK(game.settings().keys.empty());
    CHECK(play::use_of(game.settings(), "Enter") == "press");
    CHECK_FALSE(town::is_open(game.page(), "keys-usual"));
}

TEST_CASE("keys that make no sense in a file count as none, so nobody is locked out") {
    play::Settings settings;
    settings.keys = {{"press", "Q"}, {"back", "Q"}};
    CHECK(play::key_for(settings, "press") == "Enter");
    settings.keys = {{"press", "Any key"}};
    CHECK(play::use_of(settings, "Enter") == "press");
    settings.keys = {{"dance", "Q"}};
    CHECK(play::use_of(settings, "Q").empty());
}

TEST_CASE("what the pages say about keys follows the keys") {
    play::Game game = town::guest_game();
    game.shown_by({play::ReadBy::Espeak, true});
    town::press(game, {"settings", "part-voice"});
    CHECK(game.page().find(town::ControlId("read-aloud"))->note.starts_with("R says it again"));
    town::press(game, {"part-press", "keys", "use-again", "key-F5", "use-ruler-down", "key-J", "close", "part-voice"});
    CHECK(game.page().find(town::ControlId("read-aloud"))->note.starts_with("F5 says it again"));
    town::press(game, {"part-read"});
    CHECK(game.page().find(town::ControlId("ruler"))->note.find("J moves it down") != std::string::npos);
}

TEST_CASE("a choice carries the key that presses it where that is not its number") {
    play::Game game = town::guest_game();
    town::press(game, {"settings", "part-press", "keys", "keys-numbers", "use-choice-1", "key-Q", "close", "close", "close", "play",
                       "guest", "place-school", "begin"});
    REQUIRE(town::go_until(game, "choice"));
    const page::Page page = game.page();
    for (const page::Control& one : page.controls) {
        if (one.number == 1)
            CHECK(one.key == "Q");
        else
            CHECK(one.key.empty());
    }
    CHECK(std::ranges::count(page.controls, 1, &page::Control::number) == 1);
}
