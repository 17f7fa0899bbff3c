// SPDX-License-Identifier: MIT
#include "content/name_table.hpp"

#include <algorithm>

namespace content {

bool NameTable::add(std::string_view name) {
    const bool fresh = !find(name);
    names_.push_back(name);
    if (names_.size() == few + 1)
        for (std::size_t i = 0; i < names_.size(); ++i)
            places_.emplace(names_[i], i);
    else if (names_.size() > few)
        places_.emplace(name, names_.size() - 1);
    return fresh;
}

std::optional<std::size_t> NameTable::find(std::string_view name) const {
    if (names_.size() > few) {
        const auto found = places_.find(name);
        return found == places_.end() ? std::nullopt : std::optional(found->second);
    }
    const auto found = std::ranges::find(names_, name);
    return found == names_.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - names_.begin()));
}

bool is_kebab_case(std::string_view name) {
    bool word = false;
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && (c != '-' || !word))
            return false;
        word = letter;
    }
    return word;
}

}
