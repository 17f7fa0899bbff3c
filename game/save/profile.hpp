// SPDX-License-Identifier: MIT
#pragma once
#include "save/settings.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace save {

/// An if-then plan somebody took away, by the ids of its halves.
struct PlanKept {
    std::string episode, cue, move;
    bool operator==(const PlanKept&) const = default;
};

/// All that is kept about one player. No name, no age but the band, nothing a child wrote or guessed.
struct Profile {
    std::string avatar; ///< "you-owl"
    std::string alias;  ///< from the list
    story::Band band = story::Band::Eight;
    Settings settings;
    std::map<std::string, std::int64_t> town; ///< facts that other episodes may read
    std::vector<std::string> played;          ///< episodes played to their end: the shells
    std::vector<std::string> moves;           ///< moves tried, in order of first use
    std::vector<PlanKept> plans;
    std::vector<std::string> drills; ///< those played to their end
    std::string current;             ///< the episode that was left part way, or empty
    std::string unknown;             ///< what a newer version wrote, kept as it was (JSON)
};

/// The folder a profile lives in: "you-owl-river".
std::string folder_name(std::string_view avatar, std::string_view alias);

std::string profile_text(const Profile&);

/// Why a profile cannot be used: broken, or written by a newer game (then it must not be touched).
enum class ProfileFault { Damaged, Newer };
std::variant<Profile, ProfileFault> read_profile(std::string_view text);

}
