// SPDX-License-Identifier: MIT
#include "window/pad.hpp"

#include <cmath>

namespace window {
namespace {

// of 100; between the two nothing changes, so that a trembling stick is not many
constexpr double pushed = 60, let_go = 35;

std::optional<page::Gesture> of_button(unsigned button) {
    switch (button) {
    case 0: return page::KeyDown{page::Key::Enter};
    case 1: return page::KeyDown{page::Key::Escape};
    case 3: return page::KeyDown{page::Key::Help};
    case 4: return page::KeyDown{page::Key::BackTab};
    case 5: return page::KeyDown{page::Key::Tab};
    default: return std::nullopt;
    }
}

}

std::optional<page::Gesture> Pad::moved(sf::Joystick::Axis axis, double position) {
    const bool across = axis == sf::Joystick::X || axis == sf::Joystick::PovX;
    const bool along = axis == sf::Joystick::Y || axis == sf::Joystick::PovY;
    if (!across && !along)
        return std::nullopt;
    int& held = held_[static_cast<std::size_t>(axis)];
    if (std::abs(position) < let_go)
        held = 0;
    const int now = position > 0 ? 1 : -1;
    if (std::abs(position) < pushed || held == now)
        return std::nullopt;
    held = now;
    if (across)
        return page::KeyDown{now > 0 ? page::Key::Right : page::Key::Left};
    return page::KeyDown{now > 0 ? page::Key::Down : page::Key::Up};
}

std::optional<page::Gesture> Pad::gesture_of(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::JoystickButtonPressed: return of_button(event.joystickButton.button);
    case sf::Event::JoystickMoved: return moved(event.joystickMove.axis, static_cast<double>(event.joystickMove.position));
    case sf::Event::JoystickDisconnected: held_ = {}; return std::nullopt;
    default: return std::nullopt;
    }
}

}
