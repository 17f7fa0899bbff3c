// SPDX-License-Identifier: MIT
#pragma once
#include "sample_town.hpp"

#include <doctest/doctest.h>

/// Three small drills beside the town's one story: a choice, an order of cards, and one for 14 and over alone.
namespace drills {

story::Scene ending(std::string id, story::EndingTag tag, const std::string& title, const std::string& words, story::SceneIndex to);

story::Scene who_it_might_be();

/// Bo at the top of some steps; three moves.
story::Episode steps();

/// The same, decided by putting three cards in order.
story::Episode cards();

story::Episode late();

play::Library library();

play::Game game(std::uint64_t seed = 7);

/// A guest on the planks.
play::Game on_planks();

/// At the end of "Nine steps", with this option.
void play_steps(play::Game& game, const char* option);

}
