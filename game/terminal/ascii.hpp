// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace terminal {

/// The same words in plain ASCII, for terminals that show nothing else: straight quotes, letters without accents, little faces as words.
std::string to_ascii(std::string_view utf8);

}
