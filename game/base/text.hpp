// SPDX-License-Identifier: MIT
#pragma once
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Byte offset of the first byte that is not valid UTF-8 (RFC 3629: no surrogates, no overlong forms), if any.
std::optional<std::size_t> invalid_utf8_at(std::string_view);

/// The code points of valid UTF-8; a broken byte reads as U+FFFD.
std::u32string code_points(std::string_view);

/// Words, split at white space.
std::vector<std::string_view> words(std::string_view);
std::size_t count_words(std::string_view);

/// The known word nearest to a misspelt one, or empty if none is near.
std::string_view nearest(std::string_view word, std::span<const std::string_view> known);

/// `did you mean "corridor"?`, or empty if nothing is near.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> known);

}
