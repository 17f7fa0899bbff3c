// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

using page::BlockRole;
using town::control_ids;
using town::find_block;
using town::press;
using Ids = std::vector<std::string>;

TEST_CASE("a chat page says who wrote what, with its picture and reactions, in the phone") {
    const page::Page page = town::in_story().page();
    CHECK(page.phone.shown);
    CHECK(page.phone.app == "Burble");
    CHECK(page.phone.name == "Class 6B");
    const auto post = find_block(page, BlockRole::Message, "behold");
    REQUIRE(post);
    CHECK(post->region == page::Region::Phone);
    CHECK(post->speaker == "Rex");
    CHECK(post->small == "12:41");
    CHECK(post->fresh);
    CHECK(post->picture.alt == "Mina in goal, eyes shut");
    REQUIRE(post->reactions.size() == 1);
    CHECK(post->reactions[0].name == "laughing face");
    CHECK(post->reactions[0].count == 9);
    CHECK(town::says(page, BlockRole::Caption, "a phone buzzes"));
    CHECK(control_ids(page) == Ids{"continue", "skip", "journal", "help", "break", "back", "home"});
}

TEST_CASE("a message in another channel buzzes, is counted, and can be read without the story moving") {
    play::Game game = town::in_story();
    press(game, {"continue"});
    CHECK(town::says(game.page(), BlockRole::Caption, "Mina"));
    press(game, {"continue"});
    REQUIRE(game.page().kind == "question");
    CHECK(game.page().find(town::ControlId("channel-1"))->note == "1 new");
    press(game, {"channel-1"});
    CHECK(game.page().kind == "question");
    CHECK(game.page().phone.name == "Mina");
    CHECK(town::says(game.page(), BlockRole::Message, "hi"));
    press(game, {"channel-0"});
    CHECK(game.page().phone.name == "Class 6B");
    CHECK(game.page().find(town::ControlId("channel-1"))->note.empty());
}

TEST_CASE("the answer to a question is replied to before the story goes on") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "question"));
    CHECK(town::is_open(game.page(), "pass"));
    press(game, {"answer-home"});
    CHECK(game.page().kind == "question");
    CHECK(town::says(game.page(), BlockRole::Reply, "Could be."));
    CHECK(control_ids(game.page()).front() == "continue");
    press(game, {"continue"});
    CHECK(game.page().kind == "choice");
}

TEST_CASE("a choice shows the draft, numbers its options, and a closed one does nothing but say so") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    const page::Page page = game.page();
    CHECK(town::says(page, BlockRole::Draft, "haha"));
    CHECK(town::says(page, BlockRole::Question, "What do you do?"));
    REQUIRE(town::has(page, "choose-only-if-told"));
    CHECK(page.controls[0].number == 1);
    CHECK(page.controls[2].number == 3);
    CHECK_FALSE(page.controls[2].note.empty());
    press(game, {"choose-only-if-told"});
    CHECK(game.page().kind == "choice");
    press(game, {"choose-write"});
    CHECK(game.page().phone.name == "Mina");
}

TEST_CASE("words that hurt are hidden and described, never shown") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "story"));
    const auto said = find_block(game.page(), BlockRole::Speech, "Look");
    REQUIRE(said);
    REQUIRE(said->text.size() == 3);
    CHECK(said->text[1].hidden);
    CHECK(said->text[1].text == "a cruel word about how somebody looks");
    CHECK(page::plain(said->text).find("{hurt") == std::string::npos);
}

TEST_CASE("a scene of strength two is skipped in one press and told in its two lines") {
    play::Game game = town::in_story();
    press(game, {"skip"});
    CHECK(town::says(game.page(), BlockRole::Narration, "Rex posts a picture. Nine laugh."));
    CHECK_FALSE(town::has(game.page(), "skip"));
    press(game, {"continue"});
    while (game.page().kind == "question")
        press(game, {"pass"});
    CHECK(game.page().kind == "choice"); // what happens next is still the player's to say
    press(game, {"skip", "continue"});
    CHECK(game.page().stage.place == "places/corridor");
}

TEST_CASE("every page of a skippable scene has the skip") {
    play::Game game = town::in_story();
    while (game.page().stage.place == "places/canteen" && game.page().kind != "choice") {
        CHECK(town::is_open(game.page(), "skip"));
        game.press(game.page().kind == "question" ? town::ControlId("pass") : town::ControlId("continue"));
    }
    CHECK(town::is_open(game.page(), "skip"));
}

TEST_CASE("lines are kept as proof one by one, and what comes of it is said") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "keep"));
    CHECK(game.page().controls[0].label == "Rex: behold (picture: Mina in goal, eyes shut)");
    press(game, {"line-0", "line-1", "line-1"});
    CHECK(game.page().controls[0].chosen);
    CHECK_FALSE(game.page().controls[1].chosen);
    press(game, {"keep-done"});
    CHECK(town::says(game.page(), BlockRole::Reply, "Good."));
    press(game, {"continue"});
    CHECK(game.page().kind == "story");
}

TEST_CASE("after a quiz answer the others can still be tried") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "answer-you"));
    press(game, {"answer-you"});
    CHECK(town::says(game.page(), BlockRole::Reply, "a lot for one"));
    press(game, {"answer-adults"});
    CHECK(town::says(game.page(), BlockRole::Reply, "their job"));
    CHECK_FALSE(town::says(game.page(), BlockRole::Reply, "a lot for one"));
}

TEST_CASE("a plan needs both halves") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "plan"));
    CHECK_FALSE(town::is_open(game.page(), "plan-done"));
    press(game, {"plan-done", "cue-pile", "then-tell"});
    REQUIRE(town::is_open(game.page(), "plan-done"));
    press(game, {"plan-done"});
    REQUIRE(game.page().kind == "ending");
    CHECK(town::says(game.page(), BlockRole::Card, "If somebody is laughed at, then I tell Odile."));
}

TEST_CASE("a story is walked to its end by presses alone, and the end leads back to town") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "ending"));
    CHECK(game.page().title == "Chips for two");
    CHECK(town::says(game.page(), BlockRole::Item, "A word in private"));
    CHECK(control_ids(game.page()) == Ids{"town", "journal", "happened", "enough", "help", "break", "back", "home"});
    press(game, {"town"});
    CHECK(game.page().kind == "map");
    CHECK(town::says(game.page(), BlockRole::Note, "1 story so far"));
    press(game, {"notebook"});
    CHECK(town::says(game.page(), BlockRole::Item, "The Sample"));
}

TEST_CASE("the title of an ending stands on the first page of its scene only") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "keep"));
    press(game, {"keep-done", "continue"});
    CHECK(town::says(game.page(), BlockRole::Card, "Chips for two"));
    press(game, {"continue"});
    CHECK_FALSE(town::says(game.page(), BlockRole::Card, "Chips for two"));
}

TEST_CASE("without captions sounds are not written out") {
    play::Game game = town::guest_game();
    press(game, {"settings", "captions", "close", "play", "guest", "place-school", "begin"});
    CHECK_FALSE(town::says(game.page(), BlockRole::Caption, "a phone buzzes"));
}
