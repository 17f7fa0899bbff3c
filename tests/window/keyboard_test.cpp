// SPDX-License-Identifier: MIT
#include "../play/sample_town.hpp"
#include "play/keys.hpp"
#include "sample_events.hpp"
#include "window/input.hpp"
#include "window/keyboard.hpp"

#include <doctest/doctest.h>

using namespace sample;
using namespace window;

namespace {}

TEST_CASE("a key that was given to something else means that, in the window too") {
    play::Settings settings;
    play::give_key(settings, "up", "W");
    const auto up = gesture_of(key_down(sf::Keyboard::W), 1, settings);
    REQUIRE(up);
    CHECK(std::get<page::KeyDown>(*up).key == page::Key::Up);
    CHECK_FALSE(gesture_of(key_down(sf::Keyboard::Up), 1, settings));
    play::give_key(settings, "choice-2", "X");
    const auto second = gesture_of(key_down(sf::Keyboard::X), 1, settings);
    REQUIRE(second);
    CHECK(std::get<page::DigitDown>(*second).digit == 2);
    CHECK(use_of(key_down(sf::Keyboard::R), settings) == "again");
    play::give_key(settings, "again", "F5");
    CHECK(use_of(key_down(sf::Keyboard::F5), settings) == "again");
    CHECK(use_of(key_down(sf::Keyboard::R), settings).empty());
}

TEST_CASE("every key that can be picked is one that a keyboard can press") {
    std::vector<std::string> pressed;
    for (int code = 0; code < sf::Keyboard::KeyCount; ++code)
        for (const bool shift : {false, true})
            pressed.push_back(key_name(key_down(static_cast<sf::Keyboard::Key>(code), shift).key));
    for (const std::string_view name : play::key_names())
        CHECK_MESSAGE(std::ranges::find(pressed, name) != pressed.end(), name);
}

TEST_CASE("a key with Control belongs to another program, and a key without a name to nobody") {
    CHECK(key_name(key_down(sf::Keyboard::R, false, true).key).empty());
    CHECK(key_name(key_down(sf::Keyboard::Pause).key).empty());
}

TEST_CASE("on the page that asks for a key, pressing it picks it; elsewhere it does what it does") {
    play::Game game = town::guest_game();
    CHECK_FALSE(key_picked(key_down(sf::Keyboard::G), game.page()));
    town::press(game, {"settings", "part-press", "keys", "use-again"});
    const auto picked = key_picked(key_down(sf::Keyboard::G), game.page());
    REQUIRE(picked);
    game.press(*picked);
    CHECK(play::key_for(game.settings(), "again") == "G");
    CHECK_FALSE(key_picked(key_down(sf::Keyboard::F12), game.page()));
}

TEST_CASE("F12 three times, fast, is the way out, and nothing else is") {
    UsualKeys way_out;
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 10));
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 10.5));
    CHECK(way_out.on(key_down(sf::Keyboard::F12), 11));
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 20));
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 23));
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 26)); // slowly
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 40));
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::A), 40.1));
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 40.2));
    CHECK_FALSE(way_out.on(key_down(sf::Keyboard::F12), 40.3)); // with another between
}
