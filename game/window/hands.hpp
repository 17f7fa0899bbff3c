// SPDX-License-Identifier: MIT
#pragma once
#include "play/opening.hpp"
#include "window/pad.hpp"

namespace window {

/// Mouse, touch, keys and gamepad as one: whatever the player's hands do, a page hears gestures.
class Hands {
public:
    /// What an event means to a page; nothing if it means nothing. `scale`: pixels of the page for one pixel of the window.
    std::optional<page::Gesture> gesture_of(const sf::Event&, double scale = 1, const play::Settings& = {});

private:
    Pad pad_;
};

}
