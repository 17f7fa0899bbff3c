// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"
#include "story/names.hpp"

#include <optional>
#include <string>
#include <vector>

namespace content {

/// What a school, a library or a club has set for all who play on its computers: policy.json. What it does not name, players may choose.
struct Policy {
    std::string place; ///< "Harbour School", for adults
    std::optional<story::Band> band;
    std::optional<int> strength_cap;    ///< 1-3: the most that can be chosen; it may always be less
    std::vector<std::string> languages; ///< those that may be chosen; none: all
    std::optional<bool> sound;
    std::optional<bool> older_stories; ///< whether stories for 14 and over are open; none: an adult opens them
    bool kiosk = false;                ///< nobody leaves the game, and nothing is kept
    std::optional<int> text_scale;     ///< percent, 80-200
    std::optional<std::string> theme;  ///< "paper", "night" or "contrast"
    std::string unknown;               ///< what a newer version may know, kept as it was (JSON)
    bool operator==(const Policy&) const = default;
    [[nodiscard]] bool empty() const { return *this == Policy(); }
};

/// Reads a policy. A key nobody knows is a warning with the nearest known one, and is kept; a wrong value is an error with its place.
base::Loaded<Policy> read_policy(std::string file, std::string_view text);

/// A whole file again, with what was not known.
std::string policy_text(const Policy&);

}
