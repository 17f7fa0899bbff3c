// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace terminal {

/// The same words in plain ASCII, for terminals that show nothing else: straight quotes, letters without accents, little faces as words.
/// What ASCII has no spelling for becomes a question mark.
std::string to_ascii(std::string_view utf8);

/// The same, but letters that ASCII has no spelling for stay as they are.
std::string plainly(std::string_view utf8);

/// Whether all of it can be written in ASCII somehow.
bool has_ascii(std::string_view utf8);

}
