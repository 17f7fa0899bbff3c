// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

#include <string>

namespace terminal {

/// A block as one says it: "Mina (12:41): thx".
std::string block_words(const page::Block&);

/// What may change under a message later: reactions, seen by.
std::string block_extras(const page::Block&);

/// The first words of a message, to name it by.
std::string block_subject(const page::Block&);

}
