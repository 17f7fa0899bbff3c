// SPDX-License-Identifier: MIT
#include "sample_events.hpp"
#include "window/input.hpp"

#include <doctest/doctest.h>

using namespace sample;
using namespace window;

namespace {

page::Key pressed(const sf::Event& event) {
    const auto gesture = gesture_of(event);
    REQUIRE(gesture);
    REQUIRE(std::holds_alternative<page::KeyDown>(*gesture));
    return std::get<page::KeyDown>(*gesture).key;
}

}

TEST_CASE("keys mean what the help says") {
    CHECK(pressed(key_down(sf::Keyboard::Tab)) == page::Key::Tab);
    CHECK(pressed(key_down(sf::Keyboard::Tab, true)) == page::Key::BackTab);
    CHECK(pressed(key_down(sf::Keyboard::F1)) == page::Key::Help);
    CHECK(pressed(key_down(sf::Keyboard::H)) == page::Key::Help);
    CHECK(pressed(key_down(sf::Keyboard::B)) == page::Key::Break);
    CHECK(pressed(key_down(sf::Keyboard::Escape)) == page::Key::Escape);
}

TEST_CASE("digits count from one, above the letters and beside them") {
    for (const auto code : {sf::Keyboard::Num3, sf::Keyboard::Numpad3}) {
        const auto gesture = gesture_of(key_down(code));
        REQUIRE(gesture);
        CHECK(std::get<page::DigitDown>(*gesture).digit == 3);
    }
}

TEST_CASE("keys held with Control belong to the system") {
    CHECK_FALSE(gesture_of(key_down(sf::Keyboard::H, false, true)));
}

TEST_CASE("only the left mouse button presses, and its place is given in the page's pixels") {
    CHECK_FALSE(gesture_of(mouse_button(sf::Event::MouseButtonPressed, sf::Mouse::Right, 10, 20)));
    const auto gesture = gesture_of(mouse_button(sf::Event::MouseButtonPressed, sf::Mouse::Left, 10, 20), 2);
    REQUIRE(gesture);
    CHECK(std::get<page::PointerDown>(*gesture).at.x == 20);
    CHECK(std::get<page::PointerDown>(*gesture).at.y == 40);
}

TEST_CASE("events that are no gestures are none") {
    sf::Event event{};
    for (const auto type : {sf::Event::LostFocus, sf::Event::JoystickMoved, sf::Event::KeyReleased, sf::Event::TextEntered}) {
        event.type = type;
        CHECK_FALSE(gesture_of(event));
    }
}
