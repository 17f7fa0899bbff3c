// SPDX-License-Identifier: MIT
#pragma once
#include "sample_chats.hpp"
#include "sample_hands.hpp"
#include "sample_sheets.hpp"

#include <vector>

/// Pages like the ones the game shows, some of them fuller than it ever should be.
namespace samples {

using page::BlockRole;
using page::ControlRole;
using page::Page;

Page title();

Page who();

Page map();

Page note();

Page speech();

Page two_speak();

Page narration();

std::vector<Page> all();

}
