// SPDX-License-Identifier: MIT
#pragma once
#include <string>

namespace page {

/// What this reader needs. Text is counted in percent: 80 to 200.
struct Comfort {
    int text_scale = 100;
    std::string theme = "paper"; ///< "paper", "night" or "contrast"
    std::string font = "andika"; ///< "andika" or "opendyslexic"
    bool calm_motion = false;
    bool airy = false;  ///< more room between letters, words and lines
    bool plain = false; ///< only what means something: no picture behind, no ornaments
    bool ruler = false; ///< a band over the line that is being read
    bool operator==(const Comfort&) const = default;
};

}
