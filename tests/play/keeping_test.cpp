// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <fstream>

using page::BlockRole;
using town::press;

namespace {

std::filesystem::path data(const town::Folder& folder) {
    return folder.path() / "ripple-bay";
}
play::Game game_at(const town::Folder& folder) {
    return play::Game(town::library(), save::Store(data(folder)));
}
const char* const name = "profiles/you-owl-river/";

std::string content_of(const std::filesystem::path& path) {
    return save::read_file(path).value_or("");
}

play::Game kept_game(const town::Folder& folder) {
    play::Game game = game_at(folder);
    press(game, {"play", "self", "keep", "place-school", "begin"});
    return game;
}

}

TEST_CASE("a guest leaves no file") {
    const town::Folder folder;
    play::Game game = game_at(folder);
    press(game, {"play", "guest", "place-school", "begin"});
    REQUIRE(town::go_until(game, "ending"));
    press(game, {"enough", "close"});
    game.flush();
    CHECK(folder.list().empty());
}

TEST_CASE("a kept place is one folder with a profile and a journal") {
    const town::Folder folder;
    kept_game(folder);
    CHECK(folder.list() == std::vector<std::string>{"ripple-bay", "ripple-bay/profiles", "ripple-bay/profiles/you-owl-river",
                                                    "ripple-bay/profiles/you-owl-river/journal-sample.jsonl",
                                                    "ripple-bay/profiles/you-owl-river/lock",
                                                    "ripple-bay/profiles/you-owl-river/profile.json"});
}

TEST_CASE("what a child guessed is nowhere on the disk") {
    const town::Folder folder;
    {
        play::Game game = kept_game(folder);
        REQUIRE(town::go_until(game, "question"));
        press(game, {"answer-home", "continue"});
        REQUIRE(town::go_until(game, "answer-you"));
        press(game, {"answer-adults", "continue", "answer-chips", "continue"});
        REQUIRE(game.page().kind == "plan");
    }
    for (const char* file : {"journal-sample.jsonl", "profile.json"}) {
        const std::string text = content_of(data(folder) / name / file);
        REQUIRE_FALSE(text.empty());
        for (const char* guess : {"home", "adults", "chips"})
            CHECK_MESSAGE(text.find(guess) == std::string::npos, guess);
    }
}

TEST_CASE("shells, moves, plans and what the town remembers come back") {
    const town::Folder folder;
    {
        play::Game game = kept_game(folder);
        REQUIRE(town::go_until(game, "plan"));
        press(game, {"cue-pile", "then-tell", "plan-done"});
        REQUIRE(game.page().kind == "ending");
    }
    play::Game game = game_at(folder);
    press(game, {"carry-on", "notebook"});
    CHECK(town::says(game.page(), BlockRole::Item, "The Sample"));
    CHECK(town::says(game.page(), BlockRole::Item, "A word in private"));
    CHECK(town::says(game.page(), BlockRole::Card, "I tell Odile"));
    auto read = save::read_profile(content_of(data(folder) / name / "profile.json"));
    CHECK(std::get<save::Profile>(read).town.at("told") == 1);
}

TEST_CASE("settings of a kept player come back") {
    const town::Folder folder;
    {
        play::Game game = kept_game(folder);
        press(game, {"home", "settings", "scale-200", "part-look", "theme-contrast", "part-play", "band-14"});
    }
    play::Game game = game_at(folder);
    press(game, {"carry-on"});
    CHECK(game.settings().theme == "contrast");
    CHECK(game.settings().text_scale == 200);
}

TEST_CASE("ways that were left by going back can still be compared after a restart") {
    const town::Folder folder;
    {
        play::Game game = kept_game(folder);
        REQUIRE(town::go_until(game, "choice"));
        press(game, {"choose-laugh", "journal", "rewind-3", "choose-write"});
    }
    play::Game game = game_at(folder);
    press(game, {"carry-on", "journal"});
    CHECK(town::offers(game.page(), "Write to Mina, just her"));
    CHECK(town::has(game.page(), "compare-0"));
}

TEST_CASE("a second game on the same place plays as a guest and says so") {
    const town::Folder folder;
    const play::Game first = kept_game(folder);
    const std::string before = content_of(data(folder) / name / "journal-sample.jsonl");
    play::Game second = game_at(folder);
    press(second, {"carry-on"});
    CHECK(town::says(second.page(), BlockRole::Note, "another window"));
    press(second, {"begin", "continue"});
    CHECK(second.page().kind == "chat");
    CHECK(content_of(data(folder) / name / "journal-sample.jsonl") == before);
}

TEST_CASE("a damaged journal is set aside, said so, and the sound part is played on") {
    const town::Folder folder;
    {
        play::Game game = kept_game(folder);
        press(game, {"continue", "continue"});
    }
    const auto journal = data(folder) / name / "journal-sample.jsonl";
    std::ofstream(journal, std::ios::app) << "{\"at\":\"lunch/mi\x01\n{}\n";
    play::Game game = game_at(folder);
    press(game, {"carry-on"});
    CHECK(game.page().kind == "question");
    CHECK(town::says(game.page(), BlockRole::Note, "damaged on the disk"));
    CHECK(std::filesystem::exists(journal.string() + ".damaged"));
    press(game, {"pass"});
    CHECK_FALSE(town::says(game.page(), BlockRole::Note, "damaged"));
}

TEST_CASE("a damaged profile is set aside and its stories are still there") {
    const town::Folder folder;
    {
        play::Game game = kept_game(folder);
        press(game, {"continue"});
    }
    std::ofstream(data(folder) / name / "profile.json") << "{";
    play::Game game = game_at(folder);
    press(game, {"carry-on"});
    CHECK(town::says(game.page(), BlockRole::Note, "damaged"));
    CHECK(town::is_open(game.page(), "carry-on"));
    press(game, {"home"});
    CHECK(town::says(game.page(), BlockRole::Note, "River, the owl"));
    CHECK(std::filesystem::exists(data(folder) / name / "profile.json.damaged"));
}

TEST_CASE("when the place cannot be written the game goes on as a guest's and says so") {
    const town::Folder folder;
    std::ofstream(data(folder)) << "a file where the folder should be";
    play::Game game = game_at(folder);
    press(game, {"play", "self", "keep"});
    CHECK(game.page().kind == "map");
    CHECK(town::says(game.page(), BlockRole::Note, "place can't be kept"));
    press(game, {"place-school", "begin"});
    CHECK(game.page().kind == "chat");
}

TEST_CASE("a guest who wants to keep their place after the story keeps all of it") {
    const town::Folder folder;
    {
        play::Game game = game_at(folder);
        press(game, {"play", "guest", "place-school", "begin"});
        REQUIRE(town::go_until(game, "ending"));
        press(game, {"keep", "keep"});
    }
    play::Game game = game_at(folder);
    press(game, {"carry-on", "home", "place-school", "look-back", "journal"});
    CHECK(town::offers(game.page(), "Write to Mina, just her"));
}

TEST_CASE("delete everything removes exactly what was written") {
    const town::Folder folder;
    {
        play::Game game = kept_game(folder);
        press(game, {"continue", "home", "settings", "part-look", "theme-night"});
    }
    std::ofstream(folder.path() / "not-ours.txt") << "stays";
    play::Game game = game_at(folder);
    press(game, {"carry-on", "home", "back", "about", "delete"});
    REQUIRE(game.page().kind == "delete");
    CHECK(town::says(game.page(), BlockRole::Item, "River, the owl"));
    press(game, {"delete"});
    CHECK(game.page().kind == "title");
    CHECK(town::says(game.page(), BlockRole::Note, "3 files went"));
    CHECK(folder.list() == std::vector<std::string>{"not-ours.txt"});
}

TEST_CASE("deleting asks first, and no keeps everything") {
    const town::Folder folder;
    kept_game(folder);
    const auto before = folder.list();
    play::Game game = game_at(folder);
    press(game, {"about", "delete", "close"});
    CHECK(game.page().kind == "about");
    CHECK(folder.list() == before);
}

TEST_CASE("a story played again keeps its first way, though the town remembers it now") {
    const town::Folder folder;
    play::Game game = kept_game(folder);
    REQUIRE(town::go_until(game, "ending"));
    press(game, {"town", "place-school", "begin"});
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"choose-laugh"});
    game.flush();
    play::Game again = game_at(folder);
    press(again, {"carry-on", "journal", "compare-0"});
    CHECK(town::says(again.page(), BlockRole::Item, "The other time: Write to Mina, just her"));
    CHECK(town::says(again.page(), BlockRole::Item, "This time: Tap the laughing face"));
}
