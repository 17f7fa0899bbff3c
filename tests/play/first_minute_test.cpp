// SPDX-License-Identifier: MIT
#include "../page/fake_measure.hpp"
#include "content/catalogue.hpp"
#include "page/arrange.hpp"
#include "page/focus.hpp"
#include "sample_town.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

namespace {

play::Game shipped(save::Store store = {}) {
    const auto catalogue = content::open_catalogue(source_folder() + "/content");
    REQUIRE(catalogue);
    return play::Game(play::library_of(catalogue.value()), std::move(store));
}

/// What Enter would press on this page, if nobody moved anything.
std::string focused(const play::Game& game) {
    const page::Layout layout = page::arrange(game.page(), {1280, 720}, samples::FakeMeasure(), {});
    page::Focus focus;
    page::settle(layout, focus);
    return focus.at.str();
}

bool in_a_scene(const page::Page& page) {
    return page.kind == "story" || page.kind == "chat" || page.kind == "card" || page.kind == "question" || page.kind == "choice";
}

}

TEST_CASE("A30: Play has the focus first, on a new computer and where somebody has played") {
    const town::Folder folder;
    CHECK(focused(shipped()) == "play");
    play::Game game = shipped(save::Store(folder.path() / "kept"));
    CHECK(focused(game) == "play");
    town::press(game, {"play", "self", "keep"});
    CHECK(focused(shipped(save::Store(folder.path() / "kept"))) == "play");
}

TEST_CASE("A30: a new guest is in a scene of the game as it is shipped in at most five presses of what has the focus") {
    play::Game game = shipped();
    int presses = 0;
    while (!in_a_scene(game.page()) && presses < 20) {
        std::string next = focused(game);
        if (game.page().kind == "who")
            next = "guest"; // the one thing a new guest has to look for
        game.press(page::ControlId(next));
        ++presses;
    }
    CHECK(in_a_scene(game.page()));
    CHECK(presses <= 5);
}

TEST_CASE("A30: a returning player is in their scene in two presses, and a new story is two presses away, too") {
    const town::Folder folder;
    {
        play::Game game = shipped(save::Store(folder.path() / "kept"));
        town::press(game, {"play", "self", "keep"});
        REQUIRE(game.kept());
    }
    play::Game game = shipped(save::Store(folder.path() / "kept"));
    town::press(game, {"carry-on"});
    game.press(page::ControlId(focused(game)));
    CHECK(in_a_scene(game.page()));
    town::press(game, {"continue"});
    game.flush();
    play::Game again = shipped(save::Store(folder.path() / "kept"));
    town::press(again, {"carry-on"});
    CHECK(in_a_scene(again.page()));
}
