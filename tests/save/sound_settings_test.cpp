// SPDX-License-Identifier: MIT
#include "save/profile.hpp"

#include <doctest/doctest.h>

TEST_CASE("how loud it is and whether with music are kept, and a profile from before has both as they were") {
    save::Profile profile;
    profile.avatar = "you-owl";
    profile.alias = "River";
    profile.settings.sound_level = 40;
    profile.settings.music = false;
    const auto read = save::read_profile(save::profile_text(profile));
    REQUIRE(std::holds_alternative<save::Profile>(read));
    CHECK(std::get<save::Profile>(read).settings == profile.settings);
    const auto older = save::read_profile(
        R"({ "ripple-bay-profile": 1, "avatar": "you-owl", "alias": "River", "band": "8", "settings": { "sound": false } })");
    REQUIRE(std::holds_alternative<save::Profile>(older));
    CHECK_FALSE(std::get<save::Profile>(older).settings.sound);
    CHECK(std::get<save::Profile>(older).settings.sound_level == 70);
    CHECK(std::get<save::Profile>(older).settings.music);
}
