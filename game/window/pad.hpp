// SPDX-License-Identifier: MIT
#pragma once
#include "page/gesture.hpp"

#include <SFML/Window/Event.hpp>

#include <array>
#include <optional>

namespace window {

/// A gamepad as a keyboard: stick and cross are the arrows, A presses, B goes back, Y opens the help, the shoulders go from one to the
/// next.
class Pad {
public:
    /// What an event of a gamepad means to a page. A stick has to come back to the middle before it counts again.
    std::optional<page::Gesture> gesture_of(const sf::Event&);

private:
    std::optional<page::Gesture> moved(sf::Joystick::Axis, double position);

    std::array<int, sf::Joystick::AxisCount> held_{}; ///< -1, 0 or 1 for each axis
};

}
