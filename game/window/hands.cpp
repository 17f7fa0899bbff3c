// SPDX-License-Identifier: MIT
#include "window/hands.hpp"

#include "window/input.hpp"

namespace window {

std::optional<page::Gesture> Hands::gesture_of(const sf::Event& event, double scale, const play::Settings& settings) {
    // a touch arrives as a mouse that was nowhere before it presses
    if (const auto gesture = window::gesture_of(event, scale, settings))
        return gesture;
    return pad_.gesture_of(event);
}

}
