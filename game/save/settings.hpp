// SPDX-License-Identifier: MIT
#pragma once
#include "story/names.hpp"

#include <map>
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
    // See
    bool airy = false;          ///< more room: 0.12 em between letters, 0.16 em more between words, lines 1.5 apart
    bool ruler = false;         ///< a band goes along with what is being read
    bool large_pointer = false; ///< of the mouse
    bool plain = false;         ///< no picture behind the words, no ornament, nothing that moves
    bool meant = false;         ///< says how irony is meant
    // Hear, in percent of `sound_level`: 0 off, 40 quiet, 70 middle, 100 loud
    int effects_level = 100; ///< short sounds
    int place_level = 100;   ///< what is around: the lake, a corridor
    int music_level = 100;
    // Press
    int again_after = 0;                     ///< milliseconds in which a second press of the same key or button does not count
    int hold = 0;                            ///< milliseconds something has to be held down to count
    int switches = 0;                        ///< steered by so many switches: 0, 1 or 2
    int scan_pace = 150;                     ///< hundredths of a second for each step of scanning, 50-500
    std::map<std::string, std::string> keys; ///< what is pressed for what, where it is not as usual: "again" -> "F5"
    bool operator==(const Settings&) const = default;
};

}
