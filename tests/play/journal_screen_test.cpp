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

TEST_CASE("what others did on one way only lies beside the other") {
    play::Library library = town::library();
    story::Episode episode = town::episode();
    for (story::Beat& beat : episode.scenes[2].beats)
        if (beat.id.str() == "hood" || beat.id.str() == "nod")
            beat.behaviour = "mina-" + beat.id.str();
    library.episodes[0].episode = std::make_shared<const story::Episode>(std::move(episode));
    play::Game game(std::move(library), save::Store());
    press(game, {"play", "guest", "place-school", "begin"});
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"choose-laugh"});
    REQUIRE(town::go_until(game, "keep"));
    press(game, {"journal", "rewind-3", "choose-write"});
    REQUIRE(town::go_until(game, "keep"));
    press(game, {"journal", "compare-0"});
    CHECK(town::says(game.page(), BlockRole::Item, "The other time: Mina: fine."));
    CHECK(town::says(game.page(), BlockRole::Item, "This time: Mina: hey"));
}

TEST_CASE("the journal tells small decisions, shown lines and skipped decisions, and leads back to each") {
    play::Library library = town::library();
    story::Episode episode = town::episode();
    std::get<story::Choice>(episode.scenes[0].beats[7].body).decision = false;
    library.episodes[0].episode = std::make_shared<const story::Episode>(std::move(episode));
    play::Game game(library, save::Store());
    press(game, {"play", "guest", "place-school", "begin"});
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"choose-laugh"});
    REQUIRE(town::go_until(game, "keep"));
    press(game, {"line-0", "keep-done", "continue", "journal"});
    CHECK(town::offers(game.page(), "Tap the laughing face"));
    CHECK(town::offers(game.page(), "You showed 1 line"));

    play::Game other(std::move(library), save::Store());
    press(other, {"play", "guest", "place-school", "begin", "continue", "skip", "journal"});
    CHECK_FALSE(town::offers(other.page(), "You skipped this one"));
    press(other, {"close"});
    REQUIRE(town::go_until(other, "keep"));
    press(other, {"journal"});
    REQUIRE(town::offers(other.page(), "You skipped this one"));
    press(other, {"rewind-1"});
    CHECK(other.page().kind == "chat");
    CHECK(town::has(other.page(), "skip"));
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
