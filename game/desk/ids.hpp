// SPDX-License-Identifier: MIT
#pragma once
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace desk {

/// The rest of an id after its beginning: "talk" of "part-talk" after "part-".
inline std::optional<std::string> after(std::string_view id, std::string_view beginning) {
    return id.starts_with(beginning) ? std::optional(std::string(id.substr(beginning.size()))) : std::nullopt;
}

/// A number at the end of an id: 3 of "part-3" after "part-".
inline std::optional<std::size_t> number_after(std::string_view id, std::string_view beginning) {
    const auto rest = after(id, beginning);
    std::size_t number = 0;
    if (!rest || rest->empty())
        return std::nullopt;
    const auto [end, wrong] = std::from_chars(rest->data(), rest->data() + rest->size(), number);
    return wrong == std::errc() && end == rest->data() + rest->size() ? std::optional(number) : std::nullopt;
}

}
