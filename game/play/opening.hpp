// SPDX-License-Identifier: MIT
#pragma once
#include "content/policy.hpp"
#include "save/settings.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace play {

using Settings = save::Settings;

/// Whose voice reads aloud here.
enum class ReadBy { Nobody, System, Espeak };

/// What the face in which the game is played can do besides showing pages.
struct Face {
    ReadBy voice = ReadBy::Nobody;
    bool hides = false; ///< can be made to look like something else at once
};

/// What was asked for before the game began, on a command line or by a teacher.
struct Opening {
    std::optional<story::Band> band;
    std::string avatar;           ///< "you-owl", or empty
    std::string alias;            ///< one of the list, or empty
    std::string episode;          ///< start at the content note of this episode or drill
    Settings settings;            ///< of guests, and of new profiles
    std::filesystem::path preset; ///< where an adult can keep settings for every guest; empty: nowhere
    bool kiosk = false;           ///< nobody but an adult leaves, and after one player comes the next
    std::uint64_t seed = 0;       ///< what is drawn hangs on it
    content::Policy policy;       ///< what a school has set for all
};

}
