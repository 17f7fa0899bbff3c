// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.hpp"
#include "save/profile.hpp"

FUZZ(text) {
    const auto read = save::read_profile(text);
    const auto* profile = std::get_if<save::Profile>(&read);
    if (!profile)
        return;
    // what was read is written back, and means the same
    const std::string written = save::profile_text(*profile);
    const auto again = save::read_profile(written);
    fuzz::must(std::holds_alternative<save::Profile>(again));
    fuzz::must(save::profile_text(std::get<save::Profile>(again)) == written);
}
