// SPDX-License-Identifier: MIT
#include "sample_town.hpp"

#include <doctest/doctest.h>

#include <set>

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

TEST_CASE("a choice shows the draft, numbers its options, and leaves out what is not open") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    const page::Page page = game.page();
    CHECK(town::says(page, BlockRole::Draft, "haha"));
    CHECK(town::says(page, BlockRole::Question, "What do you do?"));
    CHECK_FALSE(town::has(page, "choose-only-if-told"));
    CHECK(page.controls[0].number == 1);
    CHECK(page.controls[1].number == 2);
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
    CHECK_FALSE(town::is_open(game.page(), "keep-done"));
    press(game, {"line-0", "line-1", "line-1"});
    CHECK(game.page().controls[0].chosen);
    CHECK_FALSE(game.page().controls[1].chosen);
    press(game, {"keep-done"});
    CHECK(town::says(game.page(), BlockRole::Reply, "Good."));
    press(game, {"continue"});
    CHECK(game.page().kind == "story");
}

TEST_CASE("lines to keep stand there as messages, each by whoever wrote it") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "keep"));
    const auto post = town::find_block(game.page(), BlockRole::Message, "behold");
    REQUIRE(post);
    CHECK(post->speaker == "Rex");
    CHECK(post->picture.alt == "Mina in goal, eyes shut");
    CHECK(post->of == page::ControlId("line-0"));
    CHECK(game.page().screen.shown);
    CHECK_FALSE(game.page().screen.name.empty());
}

TEST_CASE("one may show nothing, even after something was picked") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "keep"));
    press(game, {"line-0", "keep-none"});
    CHECK(game.page().kind == "outcome");
    press(game, {"continue", "journal"});
    CHECK_FALSE(town::offers(game.page(), "You showed 1 line"));
}

TEST_CASE("after a quiz answer there is only what is said back and the way on, and one step back asks again") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "answer-you"));
    press(game, {"answer-you"});
    CHECK(town::says(game.page(), BlockRole::Reply, "a lot for one"));
    CHECK(control_ids(game.page()) == Ids{"continue", "journal", "help", "break", "back", "home"});
    press(game, {"back", "answer-adults"});
    CHECK(town::says(game.page(), BlockRole::Reply, "their job"));
}

TEST_CASE("what you think somebody might think is called a guess") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "question"));
    press(game, {"answer-home"});
    const auto mine = find_block(game.page(), BlockRole::Thought);
    REQUIRE(mine);
    CHECK(mine->speaker == "You guess");
}

TEST_CASE("back turns one page back, and from the first page to the town, which it says") {
    play::Game game = town::in_story();
    CHECK(game.page().find(town::ControlId("back"))->note == "to the town");
    REQUIRE(town::go_until(game, "choice"));
    CHECK(game.page().find(town::ControlId("back"))->note.empty());
    press(game, {"back"});
    CHECK(game.page().kind == "question");
    press(game, {"continue", "pass", "choose-laugh", "back"});
    CHECK(game.page().kind == "choice");
    press(game, {"back", "back", "back", "back"});
    CHECK(game.page().kind == "map");
}

TEST_CASE("turning pages back leaves no other way to compare, undoing a decision does") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    press(game, {"choose-laugh", "continue", "back", "journal"});
    CHECK_FALSE(town::has(game.page(), "compare-0"));
    press(game, {"close", "back", "choose-write", "journal"});
    CHECK(town::has(game.page(), "compare-0"));
    CHECK_FALSE(town::has(game.page(), "compare-1"));
}

TEST_CASE("a choice says where it sends while another chat is open") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "choice"));
    CHECK_FALSE(town::says(game.page(), BlockRole::Note, "still goes to"));
    press(game, {"channel-1"});
    CHECK(town::says(game.page(), BlockRole::Note, "still goes to Class 6B."));
}

TEST_CASE("a place is named once") {
    play::Library library = town::library();
    story::Episode episode = town::episode();
    episode.places[0] = {story::PlaceId("canteen"), "Ms Reed's room", "Ms Reed's small room: two armchairs"};
    episode.scenes[0].time = "Ms Reed's office";
    library.episodes[0].episode = std::make_shared<const story::Episode>(std::move(episode));
    play::Game game(std::move(library), save::Store());
    press(game, {"play", "guest", "place-school", "begin"});
    CHECK(game.page().stage.describe == "Ms Reed's office. Two armchairs. Rex, smirking.");
}

TEST_CASE("chat lines without a name of their own are told apart") {
    play::Library library = town::library();
    story::Episode episode = town::episode();
    auto& beats = episode.scenes[0].beats;
    beats.insert(beats.begin() + 4,
                 sample::beat("", story::Membership{sample::group, story::Membership::Kind::Rename, {}, sample::text("Splat")}));
    beats.insert(beats.begin() + 4, sample::beat("", story::Membership{sample::group, story::Membership::Kind::Leave, sample::mina, {}}));
    library.episodes[0].episode = std::make_shared<const story::Episode>(std::move(episode));
    play::Game game(std::move(library), save::Store());
    press(game, {"play", "guest", "place-school", "begin"});
    REQUIRE(town::go_until(game, "question"));
    std::set<std::string> ids;
    for (const page::Block& one : game.page().blocks)
        CHECK_MESSAGE(ids.insert(one.id).second, one.id);
}

TEST_CASE("a plan needs both halves") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "plan"));
    CHECK_FALSE(town::is_open(game.page(), "plan-done"));
    press(game, {"plan-done", "cue-pile", "then-tell"});
    REQUIRE(town::is_open(game.page(), "plan-done"));
    press(game, {"plan-done"});
    REQUIRE(game.page().kind == "ending");
    CHECK(town::says(game.page(), BlockRole::Card, "If somebody is laughed at, I tell Odile."));
}

TEST_CASE("a story is walked to its end by presses alone, and the end leads back to town") {
    play::Game game = town::in_story();
    REQUIRE(town::go_until(game, "ending"));
    CHECK(game.page().title == "Chips for two");
    CHECK(town::says(game.page(), BlockRole::Item, "A word in private"));
    CHECK_FALSE(town::says(game.page(), BlockRole::Narration));
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
    press(game, {"keep-none", "continue"});
    CHECK(town::says(game.page(), BlockRole::Subheading, "Chips for two"));
    press(game, {"continue"});
    CHECK_FALSE(town::says(game.page(), BlockRole::Subheading, "Chips for two"));
}

TEST_CASE("without captions sounds are not written out") {
    play::Game game = town::guest_game();
    press(game, {"settings", "part-hear", "captions", "close", "play", "guest", "place-school", "begin"});
    CHECK_FALSE(town::says(game.page(), BlockRole::Caption, "a phone buzzes"));
}
