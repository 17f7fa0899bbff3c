// SPDX-License-Identifier: MIT
#include "window/pad.hpp"

#include <doctest/doctest.h>

using namespace window;

namespace {

sf::Event pushed(unsigned button) {
    sf::Event event{};
    event.type = sf::Event::JoystickButtonPressed;
    event.joystickButton = {0, button};
    return event;
}

sf::Event moved(sf::Joystick::Axis axis, float position) {
    sf::Event event{};
    event.type = sf::Event::JoystickMoved;
    event.joystickMove = {0, axis, position};
    return event;
}

std::optional<page::Key> key(const std::optional<page::Gesture>& gesture) {
    return gesture ? std::optional(std::get<page::KeyDown>(*gesture).key) : std::nullopt;
}

}

TEST_CASE("the buttons of a gamepad are enter, back, help and the next one") {
    Pad pad;
    CHECK(key(pad.gesture_of(pushed(0))) == page::Key::Enter);
    CHECK(key(pad.gesture_of(pushed(1))) == page::Key::Escape);
    CHECK(key(pad.gesture_of(pushed(3))) == page::Key::Help);
    CHECK(key(pad.gesture_of(pushed(4))) == page::Key::BackTab);
    CHECK(key(pad.gesture_of(pushed(5))) == page::Key::Tab);
    CHECK_FALSE(pad.gesture_of(pushed(9)));
}

TEST_CASE("a stick that is held counts once, until it was in the middle again") {
    Pad pad;
    CHECK_FALSE(pad.gesture_of(moved(sf::Joystick::X, 30)));
    CHECK(key(pad.gesture_of(moved(sf::Joystick::X, 80))) == page::Key::Right);
    CHECK_FALSE(pad.gesture_of(moved(sf::Joystick::X, 100)));
    CHECK_FALSE(pad.gesture_of(moved(sf::Joystick::X, 50)));
    CHECK_FALSE(pad.gesture_of(moved(sf::Joystick::X, 90)));
    CHECK_FALSE(pad.gesture_of(moved(sf::Joystick::X, 0)));
    CHECK(key(pad.gesture_of(moved(sf::Joystick::X, -70))) == page::Key::Left);
    CHECK(key(pad.gesture_of(moved(sf::Joystick::Y, 100))) == page::Key::Down);
    CHECK(key(pad.gesture_of(moved(sf::Joystick::PovY, -100))) == page::Key::Up);
}

TEST_CASE("the other axes of a gamepad mean nothing") {
    Pad pad;
    CHECK_FALSE(pad.gesture_of(moved(sf::Joystick::Z, 100)));
    CHECK_FALSE(pad.gesture_of(moved(sf::Joystick::R, -100)));
}
