// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace window {

/// Words for a voice that reads SSML: before each of them a mark that says at which byte of the words it begins.
std::string ssml(std::string_view words);

/// The byte that such a mark says; none of a mark that somebody else made.
std::optional<std::size_t> byte_of_mark(std::string_view mark);

}
