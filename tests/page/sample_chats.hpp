// SPDX-License-Identifier: MIT
#pragma once
#include "sample_parts.hpp"

namespace samples {

using page::BlockRole;
using page::ControlRole;
using page::Page;

page::Block in_phone(BlockRole role, std::string text);

Page phone_page(std::string kind);

Page chat();

Page chat_choice();

}
