// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

namespace samples {

page::Page empty(std::string kind, std::string title);

page::Block block(page::BlockRole role, std::string text, std::string who = {}, std::string who_id = {});

page::Block message(std::string text, std::string who, std::string who_id, std::string at = {});

page::Control control(std::string id, page::ControlRole role, std::string label, int number = 0);

void add_frame(page::Page& page);

/// What a story page offers besides: skip a strong scene, look back.
void add_tools(page::Page& page);

page::Figure figure(std::string id, std::string name, std::string mood, bool speaking = false);

}
