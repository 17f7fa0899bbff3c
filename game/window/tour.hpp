// SPDX-License-Identifier: MIT
#pragma once
#include "play/game.hpp"

#include <functional>

namespace window {

/// Plays through the game and shows every kind of page it meets to `look`: a story twice, by different ways, with all pages that can be
/// opened beside it. It stops early when `look` says false.
void tour(play::Game&, const std::function<bool(const page::Page&)>& look);

/// What kind of page it is, with what makes it look different: "chat-draft", "story-3".
std::string name_of(const page::Page&);

}
