// SPDX-License-Identifier: MIT
#include "play/adult_sum.hpp"
#include "play/surroundings.hpp"
#include "sample_town.hpp"
#include "save/preset.hpp"

#include <doctest/doctest.h>

#include <filesystem>

using town::press;

namespace {

play::Game in_part(const char* part) {
    play::Game game = town::guest_game();
    press(game, {"settings", part});
    REQUIRE(game.page().kind == "settings");
    REQUIRE(game.page().find(town::ControlId(part))->chosen);
    return game;
}

play::Game at_computer(const std::filesystem::path& preset) {
    play::Opening opening;
    opening.preset = preset;
    return play::Game(town::library(), save::Store(), opening);
}

}

TEST_CASE("the settings are short pages, the same list over each, and one press leads to any") {
    play::Game game = in_part("part-read");
    for (const char* part : {"part-look", "part-hear", "part-voice", "part-press", "part-play", "part-read"}) {
        press(game, {part});
        const page::Page page = game.page();
        CHECK(town::control_ids(page)[0] == "part-read");
        CHECK(std::ranges::count_if(page.controls,
                                    [](const page::Control& one) { return one.id.str().starts_with("part-") && one.chosen; }) == 1);
        CHECK(page.controls.size() < 40);
    }
    press(game, {"close"});
    CHECK(game.page().kind == "title");
}

TEST_CASE("one press gives letters that hold still, one takes them back, and each part can be had alone") {
    play::Game game = in_part("part-read");
    press(game, {"easy-letters"});
    CHECK(game.settings().airy);
    CHECK(game.settings().font == "opendyslexic");
    CHECK(game.page().find(town::ControlId("easy-letters"))->chosen);
    press(game, {"font-andika"});
    CHECK(game.settings().airy);
    CHECK_FALSE(game.page().find(town::ControlId("easy-letters"))->chosen);
    press(game, {"font-opendyslexic", "easy-letters"});
    CHECK_FALSE(game.settings().airy);
    CHECK(game.settings().font == "andika");
    press(game, {"airy"});
    CHECK(game.settings().airy);
}

TEST_CASE("every setting of every part is at work as soon as it is pressed") {
    play::Game game = town::guest_game();
    press(game, {"settings", "ruler", "meant", "part-look", "plain", "large-pointer", "part-hear", "effects-40", "places-0", "music-40",
                 "part-press", "again-after-600", "hold-300", "switches-1", "scan-250"});
    const play::Settings now = game.settings();
    CHECK(now.ruler);
    CHECK(now.meant);
    CHECK(now.plain);
    CHECK(now.large_pointer);
    CHECK(now.effects_level == 40);
    CHECK(now.place_level == 0);
    CHECK(now.music_level == 40);
    CHECK(now.again_after == 600);
    CHECK(now.hold == 300);
    CHECK(now.switches == 1);
    CHECK(now.scan_pace == 250);
}

TEST_CASE("an adult keeps the settings for the computer, and the next guest begins with them") {
    const test::Folder folder;
    const auto file = folder.path() / "preset.json";
    play::Game game = at_computer(file);
    press(game, {"settings", "scale-150", "part-play", "keep-here"});
    REQUIRE(game.page().kind == "adult");
    press(game, {"sum-139"});
    CHECK_FALSE(std::filesystem::exists(file)); // not the sum
    press(game, {"keep-here", "sum-180"});
    REQUIRE(std::filesystem::exists(file));
    CHECK(town::says(game.page(), page::BlockRole::Note, "every guest here"));
    const auto text = save::read_file(file);
    REQUIRE(text);
    const auto kept = save::read_preset(*text);
    REQUIRE(kept);
    CHECK(kept->text_scale == 150);
    CHECK(folder.list() == std::vector<std::string>{"preset.json"});
}

TEST_CASE("where the folder cannot be written the page says so, and nothing is asked of an adult") {
    play::Game nowhere = at_computer({});
    press(nowhere, {"settings", "part-play"});
    CHECK_FALSE(town::is_open(nowhere.page(), "keep-here"));
    CHECK(nowhere.page().find(town::ControlId("keep-here"))->note.find("can't be written") != std::string::npos);
    play::Game missing = at_computer("/no/such/folder/preset.json");
    press(missing, {"settings", "part-play"});
    CHECK_FALSE(town::is_open(missing.page(), "keep-here"));
}

TEST_CASE("what is heard around is in words for every place that sounds") {
    for (const char* place : {"places/title", "places/canteen", "places/corridor", "places/pitch", "places/classroom", "places/arcade",
                              "places/kitchen", "places/lighthouse-out"}) {
        INFO(place);
        CHECK_FALSE(play::surroundings_words(play::surroundings_of(place)).empty());
    }
    CHECK(play::surroundings_words(play::surroundings_of("places/nowhere")).empty());
    CHECK(play::surroundings_words(play::surroundings_of("places/calm")).find("Music") == std::string::npos);
}
