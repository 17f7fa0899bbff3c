// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

using page::BlockRole;
using town::press;

TEST_CASE("going back to a decision stands before it again with everything as it was") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    const page::Page before = game.page();
    press(game, {"choose-laugh", "continue", "journal"});
    REQUIRE(town::has(game.page(), "rewind-3"));
    CHECK(town::offers(game.page(), "Tap the laughing face"));
    press(game, {"rewind-3"});
    CHECK(game.page().kind == "choice");
    CHECK(town::control_ids(game.page()) == town::control_ids(before));
    CHECK(game.page().blocks.size() == before.blocks.size());
}

TEST_CASE("two ways lie side by side after going back") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"choose-laugh"});
    REQUIRE(town::go_until(game, "ending"));
    CHECK(game.page().title == "Late, not too late");
    press(game, {"journal", "rewind-3", "choose-write"});
    REQUIRE(town::go_until(game, "ending"));
    CHECK(game.page().title == "Chips for two");
    press(game, {"journal", "compare-0"});
    REQUIRE(game.page().kind == "compare");
    CHECK(town::says(game.page(), BlockRole::Item, "The other time: Tap the laughing face"));
    CHECK(town::says(game.page(), BlockRole::Item, "This time: Write to Mina, just her"));
    CHECK(town::says(game.page(), BlockRole::Item, "The other time: Late, not too late"));
    CHECK(town::says(game.page(), BlockRole::Item, "This time: Chips for two"));
}

TEST_CASE("the journal of a story just begun says so and leads back") {
    play::Game game = town::in_story();
    press(game, {"journal"});
    CHECK(game.page().kind == "journal");
    CHECK(town::control_ids(game.page()) == std::vector<std::string>{"close", "help", "break", "back", "home"});
    press(game, {"close"});
    CHECK(game.page().kind == "chat");
}

TEST_CASE("going home and starting anew keeps the first way for comparing") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"choose-laugh", "home", "place-school"});
    CHECK(town::control_ids(game.page())[0] == "carry-on");
    press(game, {"begin"});
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"choose-write", "journal"});
    CHECK(town::has(game.page(), "compare-0"));
}

TEST_CASE("going home in the middle of a story loses nothing") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"home", "place-school", "carry-on"});
    CHECK(game.page().kind == "choice");
}
