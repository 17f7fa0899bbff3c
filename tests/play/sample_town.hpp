// SPDX-License-Identifier: MIT
#pragma once
#include "../save/test_folder.hpp"
#include "../story/sample.hpp"
#include "play/game.hpp"

#include <algorithm>
#include <optional>
#include <string>

/// A small town with one story, made by hand: the story core's sample with a note, words that hurt, a quiz, a debrief and a plan.
namespace town {

using page::ControlId;
using page::Page;

story::Answer answer(std::string id, std::string words, std::string reply, bool right = false);

story::Scene after_scene();

story::Episode episode();

play::Library library();

play::Game guest_game();

void press(play::Game& game, std::initializer_list<const char*> ids);

/// A new guest, in the first scene.
play::Game in_story();

bool has(const Page& page, const char* id);
/// Whether some control is called so.
bool offers(const Page& page, const std::string& label);
bool is_open(const Page& page, const char* id);

/// Presses what goes on, passes questions, and takes the first open way, until this control can be pressed or a page of this kind shows.
bool go_until(play::Game& game, const std::string& control_or_kind);

std::vector<std::string> control_ids(const Page& page);

std::optional<page::Block> find_block(const Page& page, page::BlockRole role, const std::string& part = {});
bool says(const Page& page, page::BlockRole role, const std::string& part = {});

using test::Folder;

}
