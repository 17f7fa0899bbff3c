// SPDX-License-Identifier: MIT
#pragma once
#include <SFML/Window/Event.hpp>

/// What keys, mice and gamepads send.
namespace sample {

inline sf::Event key_down(sf::Keyboard::Key code, bool shift = false, bool control = false) {
    sf::Event event{};
    event.type = sf::Event::KeyPressed;
    event.key.code = code;
    event.key.shift = shift;
    event.key.control = control;
    return event;
}

inline sf::Event key_up(sf::Keyboard::Key code) {
    sf::Event event = key_down(code);
    event.type = sf::Event::KeyReleased;
    return event;
}

inline sf::Event mouse_button(sf::Event::EventType type, sf::Mouse::Button which, int x, int y) {
    sf::Event event{};
    event.type = type;
    event.mouseButton = {which, x, y};
    return event;
}

inline sf::Event pad_button(sf::Event::EventType type, unsigned which) {
    sf::Event event{};
    event.type = type;
    event.joystickButton = {0, which};
    return event;
}

inline sf::Event pad_axis(sf::Joystick::Axis which, float position) {
    sf::Event event{};
    event.type = sf::Event::JoystickMoved;
    event.joystickMove = {0, which, position};
    return event;
}

}
