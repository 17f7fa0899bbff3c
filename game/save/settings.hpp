// SPDX-License-Identifier: MIT
#pragma once
#include "story/names.hpp"

#include <string>

namespace save {

/// What a player may change, whenever they like. Guests have settings too; they are only not kept.
struct Settings {
    std::string language;        ///< BCP 47: "fr"; empty: nobody chose one
    int text_scale = 100;        ///< percent, 80-200
    std::string theme = "paper"; ///< paper, night, contrast
    std::string font = "andika"; ///< andika, opendyslexic
    bool calm_motion = false;
    bool fullscreen = false;
    bool sound = true;
    int sound_level = 70; ///< percent: 40 quiet, 70 middle, 100 loud
    bool music = true;    ///< the themes; only with sound
    bool captions = true;
    bool read_aloud = false;
    int voice_rate = 100; ///< percent, 50-300
    int strength_cap = 2; ///< stronger scenes are told in two lines
    story::Address address = story::Address::They;
    bool operator==(const Settings&) const = default;
};

}
