// SPDX-License-Identifier: MIT
#pragma once
#include <nlohmann/json_fwd.hpp>

#include <limits>
#include <optional>
#include <string>
#include <string_view>

/// The little that journals and profiles need of JSON, without exceptions. Only for .cpp files of this folder.
namespace save {

using Json = nlohmann::ordered_json;

/// An object, or nothing: broken text, bad UTF-8 and deep nesting are all "nothing".
std::optional<Json> parse_object(std::string_view text);

/// For numbers that may be anything.
inline constexpr auto any_least = std::numeric_limits<std::int64_t>::min();
inline constexpr auto any_most = std::numeric_limits<std::int64_t>::max();

/// Fields of an object; the fallback where there is none of that type.
std::string text_at(const Json&, const char* key);
std::int64_t number_at(const Json&, const char* key, std::int64_t fallback, std::int64_t least, std::int64_t most);
bool flag_at(const Json&, const char* key, bool fallback);

/// One line of text.
std::string compact(const Json&);

}
