// SPDX-License-Identifier: MIT
#pragma once
#include "sample_parts.hpp"

#include <vector>

/// Pages of things to do with one's hands, each part way.
namespace samples {

using page::BlockRole;
using page::ControlRole;
using page::Page;
using page::Region;

Page hands_page(const std::string& kind, const std::string& ask);

void end_hands(Page& p, const std::string& done, const std::string& why = {});

void hang(Page& p, const std::string& of, const std::string& words, BlockRole role = BlockRole::Reply);

Page sorting(bool over);

Page ordering();

Page spotting();

Page keeping(bool two_chats);

Page composing(bool on_paper);

Page reporting(bool whole);

Page designing(bool tried);

Page rippling();

Page circling();

std::vector<Page> hands();

}
