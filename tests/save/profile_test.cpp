// SPDX-License-Identifier: MIT
#include "save/data_folder.hpp"
#include "save/profile.hpp"

#include <doctest/doctest.h>

#include <random>

namespace {

save::Profile sample() {
    save::Profile profile;
    profile.avatar = "you-owl";
    profile.alias = "River";
    profile.band = story::Band::Eleven;
    profile.settings.theme = "night";
    profile.settings.text_scale = 150;
    profile.settings.address = story::Address::He;
    profile.town = {{"mina-trusts-you", 1}};
    profile.played = {"the-photo"};
    profile.moves = {"check-in", "starve"};
    profile.plans = {{"the-photo", "pile", "tell"}};
    profile.drills = {"two-minas"};
    profile.current = "knock";
    return profile;
}

}

TEST_CASE("a profile read back is the profile that was written") {
    const save::Profile profile = sample();
    const auto read = save::read_profile(save::profile_text(profile));
    REQUIRE(std::holds_alternative<save::Profile>(read));
    const auto& back = std::get<save::Profile>(read);
    CHECK(back.avatar == profile.avatar);
    CHECK(back.alias == profile.alias);
    CHECK(back.band == profile.band);
    CHECK(back.settings == profile.settings);
    CHECK(back.town == profile.town);
    CHECK(back.played == profile.played);
    CHECK(back.moves == profile.moves);
    CHECK(back.plans == profile.plans);
    CHECK(back.current == profile.current);
    CHECK(back.drills == profile.drills);
}

TEST_CASE("a profile from before there were drills has tried none") {
    std::string text = save::profile_text(sample());
    const auto at = text.find("\"drills\"");
    text.erase(at, text.find(']', at) + 2 - at);
    const auto read = save::read_profile(text);
    REQUIRE(std::holds_alternative<save::Profile>(read));
    CHECK(std::get<save::Profile>(read).drills.empty());
    CHECK(std::get<save::Profile>(read).moves == sample().moves);
}

TEST_CASE("keys that this game does not know are kept on rewriting, in settings too") {
    std::string text = save::profile_text(sample());
    text.insert(text.find('{') + 1, "\"from-later\": [1, {\"a\": 2}],");
    text.insert(text.find("\"text-scale\""), "\"big-cursor\": true, ");
    const auto read = save::read_profile(text);
    REQUIRE(std::holds_alternative<save::Profile>(read));
    const std::string again = save::profile_text(std::get<save::Profile>(read));
    CHECK(again.find("from-later") != std::string::npos);
    CHECK(again.find("big-cursor") != std::string::npos);
}

TEST_CASE("brackets inside a name nobody knows nest nothing, and real nesting is still found") {
    save::Profile profile;
    profile.avatar = "you-owl";
    profile.alias = "River";
    const auto with = [&](const std::string& more) {
        std::string text = save::profile_text(profile);
        return save::read_profile(text.insert(text.find('{') + 1, more + ","));
    };
    CHECK(std::holds_alternative<save::Profile>(with("\"" + std::string(40, '[') + "\": \"\\\"" + std::string(40, '{') + "\"")));
    CHECK_FALSE(std::holds_alternative<save::Profile>(with("\"deep\": " + std::string(40, '[') + std::string(40, ']'))));
}

TEST_CASE("a profile of a newer game is told apart from a damaged one") {
    std::string text = save::profile_text(sample());
    text.replace(text.find("\"ripple-bay-profile\": 1"), 23, "\"ripple-bay-profile\": 2");
    CHECK(std::get<save::ProfileFault>(save::read_profile(text)) == save::ProfileFault::Newer);
    CHECK(std::get<save::ProfileFault>(save::read_profile("{}")) == save::ProfileFault::Damaged);
}

TEST_CASE("a profile cut off anywhere is damaged, not half read") {
    const std::string text = save::profile_text(sample());
    for (std::size_t length = 0; length + 2 < text.size(); ++length)
        CHECK(std::holds_alternative<save::ProfileFault>(save::read_profile(text.substr(0, length))));
}

TEST_CASE("settings out of bounds come back within them") {
    save::Profile profile = sample();
    profile.settings.text_scale = 9000;
    profile.settings.theme = "glitter";
    const auto back = std::get<save::Profile>(save::read_profile(save::profile_text(profile)));
    CHECK(back.settings.text_scale == 200);
    CHECK(back.settings.theme == "paper");
}

TEST_CASE("random damage to a profile never crashes") {
    const std::string text = save::profile_text(sample());
    std::mt19937 random(11);
    int sound = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string flipped = text;
        flipped[random() % flipped.size()] = static_cast<char>(random() & 0xFFU);
        const auto read = save::read_profile(flipped);
        if (const auto* profile = std::get_if<save::Profile>(&read)) {
            ++sound;
            CHECK(std::holds_alternative<save::Profile>(save::read_profile(save::profile_text(*profile))));
        }
    }
    CHECK(sound < 3000);
}

TEST_CASE("a folder name holds nothing but small letters, digits and hyphens") {
    CHECK(save::folder_name("you-owl", "River") == "you-owl-river");
    CHECK(save::folder_name("../../etc", "Pass wd/") == "etc-pass-wd");
}

TEST_CASE("kept places are where they were asked for, else beside the program, else by the XDG rules") {
    CHECK(save::data_folder({"/a", true, "/p", "/x", "/h"}) == "/a");
    CHECK(save::data_folder({"", true, "/p", "/x", "/h"}) == "/p/ripple-bay-data");
    CHECK(save::data_folder({"", false, "/p", "/x", "/h"}) == "/x/ripple-bay");
    CHECK(save::data_folder({"", false, "/p", "relative", "/h"}) == "/h/.local/share/ripple-bay");
    CHECK_FALSE(save::data_folder({"", false, "/p", "", ""}));
}
