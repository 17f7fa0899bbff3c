// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

using town::press;

namespace {

play::Game kiosk() {
    play::Opening opening;
    opening.kiosk = true;
    opening.settings.theme = "night";
    opening.settings.fullscreen = true;
    return play::Game(town::library(), {}, opening);
}

/// What the sum on the page comes to.
std::string right_answer(const page::Page& page) {
    for (const page::Control& control : page.controls) {
        int times = 0, of = 0, plus = 0;
        if (std::sscanf(control.group.c_str(), "To close the game, work this out: %d times %d, plus %d", &times, &of, &plus) == 3)
            return "sum-" + std::to_string(times * of + plus);
    }
    return {};
}

}

TEST_CASE("in a kiosk a player who leaves makes room for the next, and the game goes on") {
    play::Game game = kiosk();
    press(game, {"play", "band-14", "guest", "settings", "theme-contrast", "close", "enough", "close"});
    CHECK_FALSE(game.over());
    CHECK(game.page().kind == "title");
    CHECK_FALSE(game.somebody_plays());
    CHECK(game.settings().theme == "night");
    CHECK_FALSE(town::is_open(game.page(), "carry-on"));
}

TEST_CASE("in a kiosk what one player opened and did is closed and forgotten for the next") {
    play::Game game = kiosk();
    press(game, {"play", "guest", "place-school", "begin", "continue", "home", "enough", "close", "play", "guest", "place-school"});
    CHECK(game.page().kind == "note");
    CHECK(town::is_open(game.page(), "begin"));
}

TEST_CASE("in a kiosk only the right sum closes the game") {
    play::Game game = kiosk();
    press(game, {"leave", "adult"});
    const std::string right = right_answer(game.page());
    REQUIRE_FALSE(right.empty());
    for (const page::Control& control : game.page().controls)
        if (control.id.str().starts_with("sum-") && control.id.str() != right) {
            game.press(control.id);
            break;
        }
    CHECK_FALSE(game.over());
    CHECK(game.page().kind == "bye");
    press(game, {"adult"});
    game.press(page::ControlId(right_answer(game.page())));
    CHECK(game.over());
}

TEST_CASE("in a kiosk nothing in the settings takes the game off the whole screen") {
    play::Game game = kiosk();
    press(game, {"settings"});
    CHECK(game.page().kind == "settings");
    CHECK(game.page().find(page::ControlId("fullscreen")) == nullptr);
    CHECK(town::guest_game().page().find(page::ControlId("leave")) != nullptr);
}
