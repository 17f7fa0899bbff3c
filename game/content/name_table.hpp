// SPDX-License-Identifier: MIT
#pragma once
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace content {

/// The ids of one list in order, found by name. Borrows the words.
class NameTable {
public:
    /// Every name takes a place; false if the same name has one already.
    bool add(std::string_view name);
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] std::span<const std::string_view> names() const { return names_; }

private:
    static constexpr std::size_t few = 12;
    std::vector<std::string_view> names_;
    std::unordered_map<std::string_view, std::size_t> places_; ///< only when there are more than a few
};

/// The names of a list, for guesses.
template <class List, class Name>
std::vector<std::string_view> names_of(const List& list, const Name& name) {
    std::vector<std::string_view> out;
    out.reserve(list.size());
    for (const auto& one : list)
        out.push_back(std::invoke(name, one));
    return out;
}

/// lower-case words and numbers joined by single hyphens: "mid-dive".
bool is_kebab_case(std::string_view);

}
