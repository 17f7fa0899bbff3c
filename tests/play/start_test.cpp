// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

using town::control_ids;
using town::press;
using Ids = std::vector<std::string>;

namespace {

save::Store store_at(const town::Folder& folder) {
    return save::Store(folder.path() / "ripple-bay");
}

/// Somebody who kept a place and left part way.
void play_and_leave(const town::Folder& folder) {
    play::Game game(town::library(), store_at(folder));
    press(game, {"play", "self", "avatar-you-bear", "alias-2", "keep", "place-school", "begin", "continue", "continue"});
    REQUIRE(game.page().kind == "question");
}

}

TEST_CASE("the title page offers Play first and has exactly its controls") {
    CHECK(control_ids(town::guest_game().page()) == Ids{"play", "settings", "about", "leave", "help", "break", "back", "home"});
}

TEST_CASE("a new guest is in a scene in at most five presses") {
    play::Game game = town::guest_game();
    int presses = 0;
    for (const char* id : {"play", "guest", "place-school", "begin"}) {
        REQUIRE(town::is_open(game.page(), id));
        game.press(town::ControlId(id));
        ++presses;
    }
    CHECK(game.page().kind == "chat");
    CHECK(presses <= 5);
}

TEST_CASE("a guest who says their age first is in a scene in five presses") {
    play::Game game = town::guest_game();
    press(game, {"play", "band-11", "guest", "place-school", "begin"});
    CHECK(game.page().kind == "chat");
}

TEST_CASE("a returning player carries on where they were in one press") {
    const town::Folder folder;
    play_and_leave(folder);
    play::Game game(town::library(), store_at(folder));
    CHECK(control_ids(game.page()).front() == "play");
    CHECK(control_ids(game.page())[1] == "carry-on");
    press(game, {"carry-on"});
    CHECK(game.page().kind == "question");
}

TEST_CASE("a returning player with nothing part way is in a new story in two presses, and back leads to the map") {
    const town::Folder folder;
    {
        play::Game game(town::library(), store_at(folder));
        press(game, {"play", "self", "keep"});
    }
    play::Game game(town::library(), store_at(folder));
    press(game, {"carry-on"});
    REQUIRE(town::is_open(game.page(), "begin"));
    press(game, {"begin"});
    CHECK(game.page().kind == "chat");
    press(game, {"back"});
    CHECK(game.page().kind == "map");
}

TEST_CASE("of several returning players each finds their own place in two presses") {
    const town::Folder folder;
    play_and_leave(folder);
    {
        play::Game game(town::library(), store_at(folder));
        press(game, {"play", "self", "keep"});
    }
    play::Game game(town::library(), store_at(folder));
    press(game, {"carry-on"});
    CHECK(game.page().kind == "who");
    press(game, {"profile-you-bear-fern"});
    CHECK(game.page().kind == "question");
}

TEST_CASE("who is playing is asked with lists only") {
    play::Game game = town::guest_game();
    press(game, {"play"});
    CHECK(control_ids(game.page()) == Ids{"band-8", "band-11", "band-14", "guest", "self", "help", "break", "back", "home"});
    press(game, {"self"});
    CHECK(control_ids(game.page()) == Ids{"avatar-you-owl", "avatar-you-bear", "alias-0", "alias-1", "alias-2", "alias-3", "alias-4",
                                          "alias-5", "more-names", "address-they", "address-she", "address-he", "guest", "keep", "help",
                                          "break", "back", "home"});
    press(game, {"more-names", "alias-9", "avatar-you-bear", "guest"});
    CHECK(town::says(game.page(), page::BlockRole::Note, "Reed, the bear"));
}

TEST_CASE("an animal and a name that somebody has already cannot be taken again") {
    const town::Folder folder;
    play_and_leave(folder);
    play::Game game(town::library(), store_at(folder));
    press(game, {"play", "self", "avatar-you-bear", "alias-2"});
    CHECK_FALSE(town::is_open(game.page(), "keep"));
    press(game, {"alias-3"});
    CHECK(town::is_open(game.page(), "keep"));
}

TEST_CASE("an episode asked for by name opens at its content note") {
    play::Opening opening;
    opening.episode = "sample";
    play::Game game(town::library(), save::Store(), opening);
    CHECK(control_ids(game.page()) == Ids{"begin", "not-today", "help", "break", "back", "home"});
    press(game, {"begin"});
    CHECK(game.page().kind == "chat");
}
