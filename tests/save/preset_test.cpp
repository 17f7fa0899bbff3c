// SPDX-License-Identifier: MIT
#include "save/preset.hpp"
#include "save/profile.hpp"
#include "test_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

namespace {

/// Every field other than usual.
save::Settings unusual() {
    save::Settings settings;
    settings.language = "fr";
    settings.text_scale = 150;
    settings.theme = "contrast";
    settings.font = "opendyslexic";
    settings.calm_motion = settings.fullscreen = settings.read_aloud = true;
    settings.sound = settings.music = settings.captions = false;
    settings.sound_level = 40;
    settings.voice_rate = 75;
    settings.strength_cap = 1;
    settings.airy = settings.ruler = settings.large_pointer = settings.plain = settings.meant = true;
    settings.effects_level = settings.place_level = 0;
    settings.music_level = 40;
    settings.again_after = 600;
    settings.hold = 300;
    settings.switches = 2;
    settings.scan_pace = 250;
    settings.keys = {{"again", "F5"}, {"up", "W"}};
    return settings;
}

}

TEST_CASE("settings for this computer read back are those that were written") {
    const auto back = save::read_preset(save::preset_text(unusual()));
    REQUIRE(back);
    CHECK(*back == unusual());
}

TEST_CASE("every setting is kept with a profile, too") {
    save::Profile profile;
    profile.avatar = "you-owl";
    profile.alias = "River";
    profile.settings = unusual();
    const auto read = save::read_profile(save::profile_text(profile));
    REQUIRE(std::holds_alternative<save::Profile>(read));
    CHECK(std::get<save::Profile>(read).settings == unusual());
}

TEST_CASE("how somebody is spoken of is theirs and in no file for others") {
    save::Settings settings;
    settings.address = story::Address::She;
    const std::string text = save::preset_text(settings, R"({ "settings": { "address": "she" } })");
    CHECK(text.find("address") == std::string::npos);
    CHECK(text.find("she") == std::string::npos);
}

TEST_CASE("what a newer game wrote into the preset stays there when it is written again") {
    std::string text = save::preset_text(unusual());
    text.insert(text.find('{') + 1, "\"from-later\": [1], ");
    text.insert(text.find("\"theme\""), "\"big-cursor\": true, ");
    const std::string again = save::preset_text(save::Settings(), text);
    CHECK(again.find("from-later") != std::string::npos);
    CHECK(again.find("big-cursor") != std::string::npos);
    const auto back = save::read_preset(again);
    REQUIRE(back);
    CHECK(*back == save::Settings());
}

TEST_CASE("a preset that is no preset, torn or newer is not read") {
    CHECK_FALSE(save::read_preset(""));
    CHECK_FALSE(save::read_preset("{}"));
    CHECK_FALSE(save::read_preset(R"({ "ripple-bay-preset": 2, "settings": {} })"));
    const std::string text = save::preset_text(unusual());
    for (std::size_t length = 0; length + 2 < text.size(); ++length)
        CHECK_FALSE(save::read_preset(text.substr(0, length)));
}

TEST_CASE("numbers out of bounds come back within them, and words nobody knows as usual") {
    const auto back = save::read_preset(
        R"({ "ripple-bay-preset": 1, "settings": { "text-scale": 9000, "hold": -5, "switches": 7, "theme": "glitter", "keys": [1], "airy": "yes" } })");
    REQUIRE(back);
    CHECK(back->text_scale == 200);
    CHECK(back->hold == 0);
    CHECK(back->switches == 2);
    CHECK(back->theme == "paper");
    CHECK(back->keys.empty());
    CHECK_FALSE(back->airy);
}

TEST_CASE("a preset is written beside the program, over an older one, and a damaged one is set aside") {
    const test::Folder folder;
    const auto file = folder.path() / save::preset_file;
    REQUIRE(save::write_preset(file, unusual()));
    const auto text = save::read_file(file);
    REQUIRE(text);
    CHECK(save::read_preset(*text) == unusual());
    std::ofstream(file) << "{ torn";
    REQUIRE(save::write_preset(file, save::Settings()));
    CHECK(save::read_preset(save::read_file(file).value_or("")) == save::Settings());
    CHECK(std::filesystem::exists(file.string() + ".damaged"));
}

TEST_CASE("a newer game's preset is never written over") {
    const test::Folder folder;
    const auto file = folder.path() / save::preset_file;
    std::ofstream(file) << R"({ "ripple-bay-preset": 2 })";
    CHECK_FALSE(save::write_preset(file, unusual()));
    CHECK(save::read_file(file) == R"({ "ripple-bay-preset": 2 })");
}
