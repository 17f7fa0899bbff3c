// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace content {

/// What is said in the words themselves: without what stands in quotation marks, which is somebody's, or on something.
std::string without_quotes(std::string_view words);

/// Whether something is denied twice within one thought: "you can't not go" (English).
bool denies_twice(std::string_view words);

/// Whether a word of more than two letters stands in capitals, or two marks of exclamation together.
bool shouts(std::string_view words);

}
