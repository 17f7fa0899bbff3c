// SPDX-License-Identifier: MIT
#include "source_folder.hpp"
#include "town.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace fs = std::filesystem;

using sample::ContentFolder;

TEST_CASE("one damaged episode never stops the others, and keeps its title and place where they can be read") {
    const ContentFolder folder;
    folder.write("episodes/the-list/episode.json", sample::valid());
    folder.write("episodes/a-broken/episode.json", sample::with(sample::with(R"("the-list", "number": 90)", R"("other", "number": 91)"),
                                                                R"("goto": "talk")", R"("goto": "tlak")"));
    folder.write("episodes/cut/episode.json", sample::valid().substr(0, 500));
    fs::create_directories(folder.path() + "/episodes/empty");
    folder.write("episodes/_template/episode.json", "no episode at all");
    const auto found = content::open_catalogue(folder.path());
    REQUIRE(found.ok());
    const auto& entries = found.value().entries;
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].id == "the-list");
    CHECK(entries[0].episode != nullptr);
    CHECK(entries[0].diagnostics.empty());
    CHECK(entries[1].id == "other");
    CHECK(entries[1].episode == nullptr);
    CHECK(entries[1].title == "The List");
    CHECK(entries[1].place == "school");
    CHECK(entries[1].diagnostics.at(0).at.file == entries[1].file);
    CHECK(found.value().find("cut")->diagnostics.at(0).code == "syntax");
    CHECK(found.value().find("empty")->diagnostics.at(0).code == "unreadable");
    CHECK(found.value().find("nobody") == nullptr);
}

TEST_CASE("of two episodes with one id the second is closed") {
    const ContentFolder folder;
    folder.write("episodes/a/episode.json", sample::valid());
    folder.write("episodes/b/episode.json", sample::valid());
    const auto found = content::open_catalogue(folder.path());
    REQUIRE(found.ok());
    CHECK(std::ranges::count_if(found.value().entries, [](const content::Entry& one) { return one.episode != nullptr; }) == 1);
}

TEST_CASE("a missing folder, a missing world and a broken world are problems in plain words") {
    const auto missing = content::open_catalogue("/nowhere/at/all");
    REQUIRE(!missing.ok());
    CHECK(missing.problem().message.find("/nowhere/at/all") != std::string::npos);
    const ContentFolder folder;
    folder.write("world.json", "{ \"format\": 1, ");
    const auto broken = content::open_catalogue(folder.path());
    REQUIRE(!broken.ok());
    CHECK(broken.problem().message.find("world.json:1:") != std::string::npos);
}

TEST_CASE("a content folder without sources or episodes still opens") {
    const ContentFolder folder;
    fs::remove(folder.path() + "/sources.json");
    fs::remove_all(folder.path() + "/episodes");
    const auto found = content::open_catalogue(folder.path());
    REQUIRE(found.ok());
    CHECK(found.value().entries.empty());
    CHECK(found.value().diagnostics.size() == 1);
    CHECK(!found.value().world.cast.empty());
}

TEST_CASE("a folder is no file") {
    CHECK(!content::read_file("/").ok());
    CHECK(!content::read_file("/nowhere").ok());
    CHECK(content::read_file(sample::folder + "valid.json").value() == sample::valid());
}

TEST_CASE("the shipped town has everybody, every place, every sound and enough names to choose from") {
    const content::World& town = sample::town();
    for (const char* who :
         {"mina", "rex", "tilly", "pip", "juno", "bo", "noor", "ash", "teo", "sami", "odile", "barge", "reed", "wren", "pike"})
        CHECK_MESSAGE(town.find(story::SpeakerId(who)) != nullptr, who);
    CHECK(town.find(story::SpeakerId("reed"))->speaker.adult);
    for (const char* place : {"corridor", "canteen", "classroom", "room-evening", "kitchen", "lighthouse-out", "lighthouse-in", "counsel",
                              "pitch", "calm", "title", "map"})
        CHECK_MESSAGE(town.find(story::PlaceId(place)) != nullptr, place);
    for (const char* sound : {"buzz", "typing", "bell", "footsteps", "lake", "page", "tap"})
        CHECK_MESSAGE(town.find(story::SoundId(sound)) != nullptr, sound);
    for (const char* place : {"school", "home", "arcade", "boardwalk", "lighthouse", "radio-shed", "town-hall"})
        CHECK_MESSAGE(town.find_on_map(place) != nullptr, place);
    CHECK(town.avatars.size() == 8);
    CHECK(std::set<std::string>(town.aliases.begin(), town.aliases.end()).size() == 24);
    CHECK(town.find_app("burble")->name == "Burble");
}

TEST_CASE("a source is a row, a part of one, a number between, or a number for all its letters") {
    const content::World& town = sample::town();
    for (const char* row : {"L1", "51b", "51k", "90", "51k,90", "63", "62-66", "53", "58"})
        CHECK_MESSAGE(town.has_source(row), row);
    for (const char* row : {"", "L99", "51z", "94", "5", "b"})
        CHECK_MESSAGE(!town.has_source(row), row);
}

TEST_CASE("a mistake in the world is told with its line") {
    const auto world = content::read_world("w.json", "{ \"format\": 1,\n \"cast\": [ { \"id\": \"Mina\" } ],\n \"placess\": [] }");
    CHECK(!world.ok());
    CHECK(sample::codes(world.diagnostics).find("bad-id") != std::string::npos);
    CHECK(sample::codes(world.diagnostics).find("missing-field") != std::string::npos);
    CHECK(std::ranges::any_of(world.diagnostics, [](const auto& one) { return one.code == "unknown-key" && one.at.line == 3; }));
}
