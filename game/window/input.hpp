// SPDX-License-Identifier: MIT
#pragma once
#include "page/gesture.hpp"
#include "play/opening.hpp"

#include <SFML/Window/Event.hpp>

#include <optional>

namespace window {

/// What an event means to a page; nothing if it means nothing. `scale`: pixels of the page for one pixel of the window. The
/// settings say what the keys are for.
std::optional<page::Gesture> gesture_of(const sf::Event&, double scale = 1, const play::Settings& = {});

}
