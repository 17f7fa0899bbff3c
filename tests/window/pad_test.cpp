// SPDX-License-Identifier: MIT
#include "sample_events.hpp"
#include "window/pad.hpp"

#include <doctest/doctest.h>

using namespace sample;
using namespace window;

namespace {

std::optional<page::Key> key(const std::optional<page::Gesture>& gesture) {
    return gesture ? std::optional(std::get<page::KeyDown>(*gesture).key) : std::nullopt;
}

}

TEST_CASE("the buttons of a gamepad are enter, back, help and the next one") {
    Pad pad;
    CHECK(key(pad.gesture_of(pad_button(sf::Event::JoystickButtonPressed, 0))) == page::Key::Enter);
    CHECK(key(pad.gesture_of(pad_button(sf::Event::JoystickButtonPressed, 1))) == page::Key::Escape);
    CHECK(key(pad.gesture_of(pad_button(sf::Event::JoystickButtonPressed, 3))) == page::Key::Help);
    CHECK(key(pad.gesture_of(pad_button(sf::Event::JoystickButtonPressed, 4))) == page::Key::BackTab);
    CHECK(key(pad.gesture_of(pad_button(sf::Event::JoystickButtonPressed, 5))) == page::Key::Tab);
    CHECK_FALSE(pad.gesture_of(pad_button(sf::Event::JoystickButtonPressed, 9)));
}

TEST_CASE("a stick that is held counts once, until it was in the middle again") {
    Pad pad;
    CHECK_FALSE(pad.gesture_of(pad_axis(sf::Joystick::X, 30)));
    CHECK(key(pad.gesture_of(pad_axis(sf::Joystick::X, 80))) == page::Key::Right);
    CHECK_FALSE(pad.gesture_of(pad_axis(sf::Joystick::X, 100)));
    CHECK_FALSE(pad.gesture_of(pad_axis(sf::Joystick::X, 50)));
    CHECK_FALSE(pad.gesture_of(pad_axis(sf::Joystick::X, 90)));
    CHECK_FALSE(pad.gesture_of(pad_axis(sf::Joystick::X, 0)));
    CHECK(key(pad.gesture_of(pad_axis(sf::Joystick::X, -70))) == page::Key::Left);
    CHECK(key(pad.gesture_of(pad_axis(sf::Joystick::Y, 100))) == page::Key::Down);
    CHECK(key(pad.gesture_of(pad_axis(sf::Joystick::PovY, -100))) == page::Key::Up);
}

TEST_CASE("the other axes of a gamepad mean nothing") {
    Pad pad;
    CHECK_FALSE(pad.gesture_of(pad_axis(sf::Joystick::Z, 100)));
    CHECK_FALSE(pad.gesture_of(pad_axis(sf::Joystick::R, -100)));
}
