// SPDX-License-Identifier: MIT
#include "save/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace save {
namespace {

/// Kept files are flat; whatever nests deeper was not written by us. A bracket inside a string is only a sign.
bool too_deep(std::string_view text) {
    constexpr int deepest = 32;
    int depth = 0;
    bool inside = false, escaped = false;
    for (const char c : text) {
        if (!escaped && c == '"')
            inside = !inside;
        else if (!inside)
            depth += (c == '[' || c == '{') ? 1 : (c == ']' || c == '}') ? -1 : 0;
        escaped = inside && !escaped && c == '\\';
        if (depth > deepest)
            return true;
    }
    return false;
}

}

std::optional<Json> parse_object(std::string_view text) {
    if (too_deep(text))
        return std::nullopt;
    Json parsed = Json::parse(text, nullptr, false);
    if (!parsed.is_object())
        return std::nullopt;
    return parsed;
}

std::string text_at(const Json& object, const char* key) {
    const auto at = object.find(key);
    return at != object.end() && at->is_string() ? at->get<std::string>() : std::string();
}

std::int64_t number_at(const Json& object, const char* key, std::int64_t fallback, std::int64_t least, std::int64_t most) {
    const auto at = object.find(key);
    return at != object.end() && at->is_number_integer() ? std::clamp(at->get<std::int64_t>(), least, most) : fallback;
}

bool flag_at(const Json& object, const char* key, bool fallback) {
    const auto at = object.find(key);
    return at != object.end() && at->is_boolean() ? at->get<bool>() : fallback;
}

std::string compact(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}
