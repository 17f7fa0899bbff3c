// SPDX-License-Identifier: MIT
#include "page_rules.hpp"
#include "play/class_settings.hpp"
#include "play/class_words.hpp"
#include "play/projection.hpp"

using classroom::Mode;
using classroom::Vote;
using play::Curtain;

namespace {

/// A class in the first scene of the small town's story.
play::Game in_class() {
    play::Game game = town::guest_game();
    REQUIRE(game.projection().open("sample", story::Band::Eleven, 2));
    town::press(game, {"begin"});
    return game;
}

/// Up to the first choice.
play::Game at_the_choice() {
    play::Game game = in_class();
    REQUIRE(town::go_until(game, "choice"));
    return game;
}

Vote vote_here(const play::Game& game, Mode mode) {
    const auto standing = game.projection().standing();
    REQUIRE(standing);
    REQUIRE(standing->ballot);
    return {mode, *standing->ballot};
}

/// Hands counted for the first choices, and shown.
Vote counted(const play::Game& game, std::initializer_list<int> hands) {
    Vote vote = vote_here(game, Mode::Projector);
    vote.collect();
    std::size_t choice = 0;
    for (const int raised : hands)
        vote.count(choice++, raised);
    vote.show();
    return vote;
}

}

TEST_CASE("a class begins at the content note of its story, and the desk knows where it stands") {
    play::Game game = town::guest_game();
    CHECK_FALSE(game.projection().open("no-such-story", story::Band::Eight, 2));
    CHECK_FALSE(game.projection().standing().has_value());
    REQUIRE(game.projection().open("sample", story::Band::Eleven, 1));
    CHECK(game.page().kind == "note");
    CHECK(game.settings().strength_cap == 1);
    town::press(game, {"begin"});
    const auto standing = game.projection().standing();
    REQUIRE(standing);
    CHECK(standing->episode == "sample");
    CHECK_FALSE(standing->at.empty());
    CHECK(standing->share < 0.5);
    CHECK_FALSE(standing->finished);
}

TEST_CASE("at a choice the desk reads its options, and the wall gives them letters") {
    const play::Game game = at_the_choice();
    const auto standing = game.projection().standing();
    REQUIRE(standing);
    REQUIRE(standing->ballot);
    CHECK(standing->ballot->at == "lunch/thumb");
    REQUIRE(standing->ballot->options.size() == 2); // the closed one is nobody's to choose
    CHECK(town::offers(game.page(), "A. Write to Mina, just her"));
    CHECK(town::offers(game.page(), "B. Tap the laughing face"));
}

TEST_CASE("the story holds at a stop until it is let go on, and says so") {
    play::Game game = in_class();
    game.projection().stop_at({"lunch/mina-now"});
    REQUIRE(town::go_until(game, "question"));
    REQUIRE(game.projection().standing());
    CHECK(game.projection().standing()->stopped == "lunch/mina-now");
    town::holds_the_rules(game.page());
    CHECK(town::says(game.page(), page::BlockRole::Note, "We stop here"));
    // what might be in that head is not to be read before it was talked about
    CHECK_FALSE(town::has(game.page(), "pass"));
    CHECK_FALSE(std::ranges::any_of(game.page().controls, [](const auto& one) { return one.id.str().starts_with("answer-"); }));
    CHECK(town::is_open(game.page(), "help"));
    town::press(game, {"pass"});
    CHECK(game.projection().standing()->at == "lunch/mina-now");
    game.projection().go_on();
    CHECK_FALSE(game.projection().standing()->stopped.has_value());
    CHECK(std::ranges::any_of(game.page().controls, [](const auto& one) { return one.id.str().starts_with("answer-"); }));
    town::press(game, {"pass"});
    CHECK(game.projection().standing()->at == "lunch/thumb");
}

TEST_CASE("what the class decided is taken, and only what is open can be") {
    play::Game game = at_the_choice();
    CHECK_FALSE(game.projection().choose("only-if-told"));
    CHECK_FALSE(game.projection().choose("nothing"));
    CHECK(game.projection().choose("write"));
    REQUIRE(game.projection().decisions().size() == 1);
    CHECK(game.projection().decisions().front().chosen == "Write to Mina, just her");
    REQUIRE(game.projection().decided().size() == 1);
    CHECK(game.projection().decided().front().rounds.empty());
}

TEST_CASE("a vote lies over the choice: talk, hands, the spread, and the decision is the story's") {
    play::Game game = at_the_choice();
    Vote vote = vote_here(game, Mode::Projector);
    game.projection().show(vote);
    CHECK(game.page().kind == "vote");
    town::holds_the_rules(game.page());
    CHECK(town::says(game.page(), page::BlockRole::Question, "Talk first"));
    vote.collect();
    vote.count(0, 9);
    vote.count(1, 9);
    game.projection().show(vote);
    CHECK(game.page().controls.front().note.empty()); // no numbers yet
    vote.show();
    game.projection().show(vote);
    CHECK(game.page().controls.front().note == "9 of you");
    CHECK(town::says(game.page(), page::BlockRole::Question, "A and B are level. Talk once more."));
    town::press(game, {"decide-1"});
    CHECK_FALSE(game.projection().vote().has_value());
    CHECK(game.page().kind != "vote");
    REQUIRE(game.projection().decided().size() == 1);
    CHECK(game.projection().decided().front().option == 1);
    REQUIRE(game.projection().decided().front().rounds.size() == 1);
    CHECK(game.projection().decided().front().rounds.front().counts == std::vector<int>{9, 9});
}

TEST_CASE("while one device goes round the wall shows nothing to press, and the same whatever was chosen") {
    play::Game game = at_the_choice();
    Vote vote = vote_here(game, Mode::PassAndChoose);
    game.projection().show(vote);
    town::press(game, {"collect"});
    vote = *game.projection().vote();
    const auto words = [&] {
        std::string all;
        for (const page::Block& block : game.page().blocks)
            all += block.id + page::plain(block.text) + "\n";
        for (const page::Control& one : game.page().controls)
            if (one.role != page::ControlRole::Frame)
                all += one.id.str();
        return all;
    };
    const std::string before = words();
    CHECK(town::says(game.page(), page::BlockRole::Question, "One after the other"));
    for (const auto& chosen : {std::optional<std::size_t>(1), {1}, {0}, std::optional<std::size_t>(), {1}}) {
        CHECK(vote.choose(chosen) == Vote::Answer::Done);
        game.projection().show(vote);
        CHECK(words() == before);
        for (const char* id : {"unseen-0", "vote-pass", "decide-0", "show"})
            CHECK_FALSE(town::has(game.page(), id));
        vote.hand_on();
    }
    vote.show();
    game.projection().show(vote);
    CHECK(game.page().find(page::ControlId("decide-1"))->note == "3 of you");
    CHECK(town::says(game.page(), page::BlockRole::Note, "1 passed."));
    town::press(game, {"decide-1"});
    CHECK(game.projection().standing()->at != "lunch/thumb");
}

TEST_CASE("a decided vote has nothing on the wall that does nothing") {
    play::Game game = at_the_choice();
    Vote vote = counted(game, {9});
    game.projection().show(vote);
    CHECK(town::has(game.page(), "talk-again"));
    vote.decide(0);
    game.projection().show(vote);
    CHECK_FALSE(town::has(game.page(), "talk-again"));
}

TEST_CASE("a pair goes on when both point at the same") {
    play::Game game = at_the_choice();
    game.projection().show(vote_here(game, Mode::Pairs));
    town::press(game, {"collect", "point-0-0", "point-1-1"});
    CHECK(town::says(game.page(), page::BlockRole::Question, "Not the same yet"));
    CHECK_FALSE(town::has(game.page(), "agreed"));
    town::press(game, {"point-1-0"});
    CHECK(town::is_open(game.page(), "agreed"));
    town::holds_the_rules(game.page());
    town::press(game, {"agreed"});
    CHECK(game.projection().decisions().size() == 1);
}

TEST_CASE("going back from a vote puts it away, and the story waits as it was") {
    play::Game game = at_the_choice();
    game.projection().show(vote_here(game, Mode::Projector));
    town::press(game, {"collect", "back"});
    CHECK(town::says(game.page(), page::BlockRole::Question, "Talk first"));
    town::press(game, {"back"});
    CHECK(game.page().kind == "choice");
    CHECK_FALSE(game.projection().vote().has_value());
    CHECK(game.projection().standing()->at == "lunch/thumb");
}

TEST_CASE("what the story asks its player about themselves a class answers for the one they play, and the desk knows whom") {
    play::Game game = at_the_choice();
    CHECK(game.projection().standing()->answers_for.empty());
    CHECK(game.projection().choose("write"));
    std::vector<std::string> for_them;
    for (int presses = 0; presses < 60 && game.page().kind != "ending"; ++presses) {
        const auto at = game.projection().standing();
        REQUIRE(at);
        const bool says = town::says(game.page(), page::BlockRole::Note, "not for us");
        CHECK(says == !at->answers_for.empty());
        if (says) {
            CHECK(town::says(game.page(), page::BlockRole::Note, "This one is for " + at->answers_for));
            town::holds_the_rules(game.page());
            if (for_them.empty() || for_them.back() != at->at)
                for_them.push_back(at->at);
        }
        const page::Page page = game.page();
        const auto on = std::ranges::find_if(page.controls, [](const page::Control& one) {
            return one.open && (one.role == page::ControlRole::Continue || one.role == page::ControlRole::Choice ||
                                one.id.str() == "pass" || one.id.str() == "keep-none");
        });
        REQUIRE(on != page.controls.end());
        game.press(on->id);
    }
    CHECK(for_them == std::vector<std::string>{"after/feel", "after/plan"});
}

TEST_CASE("pairs are counted as pairs on the wall") {
    play::Game game = at_the_choice();
    Vote vote = vote_here(game, Mode::ManyPairs);
    vote.collect();
    vote.count(0, 5);
    vote.count(1, 1);
    vote.show();
    game.projection().show(vote);
    CHECK(game.page().controls.front().note == "5 pairs");
    CHECK(game.page().find(page::ControlId("decide-1"))->note == "1 pair");
}

TEST_CASE("eyes up and blank hide the story at once, and nothing can be pressed behind them") {
    play::Game game = at_the_choice();
    game.projection().draw(Curtain::EyesUp);
    CHECK(game.page().kind == "eyes-up");
    CHECK(town::says(game.page(), page::BlockRole::Heading, "Eyes up"));
    town::press(game, {"choose-write", "home"});
    game.projection().draw(Curtain::Blank);
    CHECK(game.page().kind == "blank");
    CHECK(game.page().blocks.empty());
    CHECK(game.page().controls.empty());
    game.projection().draw(Curtain::Open);
    CHECK(game.projection().standing()->at == "lunch/thumb");
    CHECK(game.page().kind == "choice");
}

TEST_CASE("the debrief shows what the class chose, how it was spread, and two ways after going back") {
    play::Game game = at_the_choice();
    Vote vote = counted(game, {12, 5});
    game.projection().show(vote);
    town::press(game, {"decide-0"});
    REQUIRE(town::go_until(game, "ending"));
    REQUIRE_FALSE(game.projection().decisions().empty());
    CHECK(game.projection().standing()->finished);
    CHECK(game.projection().rewind(game.projection().decisions().front().taken));
    CHECK(game.projection().standing()->at == "lunch/thumb");
    CHECK(game.projection().choose("laugh"));
    REQUIRE(town::go_until(game, "ending"));
    game.projection().show_debrief(true);
    CHECK(game.page().kind == "debrief");
    town::holds_the_rules(game.page());
    CHECK(town::says(game.page(), page::BlockRole::Item, "Tap the laughing face"));
    const page::Page page = game.projection().debrief(); // on the wall it comes a section at a time
    CHECK(town::says(page, page::BlockRole::Subheading, "Two ways, side by side"));
    CHECK(town::says(page, page::BlockRole::Item, "Write to Mina, just her"));
    CHECK_FALSE(town::says(page, page::BlockRole::Note, "A 12, B 5")); // that was of the other way
    game.projection().show_debrief(false);
    CHECK(game.page().kind == "ending");
    game.projection().rewind(game.projection().decisions().front().taken);
    game.projection().choose("write");
    CHECK(town::says(game.projection().debrief(), page::BlockRole::Narration, "The story isn't over"));
}

TEST_CASE("the spread of a decision stands in the debrief") {
    play::Game game = at_the_choice();
    Vote vote = counted(game, {12, 5});
    vote.decide(0);
    game.projection().show(vote);
    CHECK(game.projection().choose("write"));
    CHECK(town::says(game.projection().debrief(), page::BlockRole::Note, "A 12, B 5"));
}

TEST_CASE("when the session is over, its story and its votes are gone") {
    play::Game game = at_the_choice();
    game.projection().choose("write");
    game.projection().close();
    CHECK_FALSE(game.projection().standing().has_value());
    CHECK(game.projection().decided().empty());
    REQUIRE(game.projection().open("sample", story::Band::Eleven, 2));
    town::press(game, {"begin"});
    CHECK(game.projection().decisions().empty());
}

TEST_CASE("a class leaves no file, also where a child's place was kept before") {
    const town::Folder folder;
    play::Game game(town::library(), save::Store(folder.path()));
    game.projection().open("sample", story::Band::Eleven, 2);
    town::press(game, {"begin"});
    town::go_until(game, "choice");
    game.projection().choose("write");
    CHECK_FALSE(game.kept());
    CHECK(save::Store(folder.path()).everything().empty());
}

TEST_CASE("on a wall words are large, contrast is high, it is silent and captions are on") {
    const play::ProjectorPreset preset = play::projector_preset();
    CHECK(preset.width == 1024);
    CHECK(preset.height == 768);
    CHECK(preset.settings.text_scale == 150);
    CHECK(preset.settings.theme == "contrast");
    CHECK_FALSE(preset.settings.sound);
    CHECK(preset.settings.captions);
}

TEST_CASE("every part of a session has a title, a line and a card that is whole") {
    classroom::Guide guide;
    guide.rewind = "Go back.";
    guide.talk = {"Who noticed?"};
    for (const auto kind :
         {classroom::PartKind::GroundRules, classroom::PartKind::Starter, classroom::PartKind::Story, classroom::PartKind::Pause,
          classroom::PartKind::Rewind, classroom::PartKind::Talk, classroom::PartKind::Exit, classroom::PartKind::DeRole}) {
        classroom::Part part;
        part.kind = kind;
        if (kind == classroom::PartKind::Pause)
            part.stop = classroom::Stop{"Lunch", {"lunch/mina-now"}, {"Who?", "Fifteen.", "So?"}, {}, 1};
        CHECK_FALSE(play::part_title(part).empty());
        CHECK_FALSE(play::part_line(part).empty());
        for (const auto band : story::all_bands) {
            const classroom::Card card = play::part_card(part, guide, band);
            CHECK_FALSE(card.ask.empty());
            CHECK_FALSE(card.listen_for.empty());
            CHECK_FALSE(card.better_not.empty());
        }
    }
}

TEST_CASE("on the wall ways have letters only, and none is marked before it is decided") {
    play::Game game = at_the_choice();
    Vote vote = vote_here(game, Mode::Projector);
    const auto check = [&] {
        const page::Page page = game.page();
        CHECK(page.begin == page::nobody);
        for (const page::Control& one : page.controls)
            if (one.role == page::ControlRole::Choice) {
                CHECK(one.number == 0);
                CHECK_FALSE(one.chosen);
            }
    };
    check();
    vote.collect();
    game.projection().show(vote);
    check();
    vote.count(1, 5);
    vote.show();
    game.projection().show(vote);
    check();
    vote.decide(1);
    game.projection().show(vote);
    CHECK_FALSE(game.page().find(page::ControlId("decide-0"))->chosen);
    CHECK(game.page().find(page::ControlId("decide-1"))->chosen);
}

TEST_CASE("a class may let chance decide between ways that came out level") {
    play::Game game = at_the_choice();
    Vote vote = counted(game, {4, 4});
    game.projection().show(vote);
    town::press(game, {"draw"});
    CHECK(game.projection().decisions().size() == 1);
}
