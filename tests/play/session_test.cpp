// SPDX-License-Identifier: MIT
#include "../story/sample.hpp"
#include "play/session.hpp"
#include "sample_town.hpp"

#include <doctest/doctest.h>

namespace {

using story::Choose;
using story::Continue;
using story::OptionId;

std::shared_ptr<const story::Episode> shared(story::Episode episode) {
    return std::make_shared<const story::Episode>(std::move(episode));
}

play::Session started(story::Episode episode = sample::episode()) {
    save::JournalHead head;
    head.episode = "sample";
    return {shared(std::move(episode)), head};
}

void act(play::Session& session, std::initializer_list<story::Action> actions) {
    for (const story::Action& action : actions)
        REQUIRE(std::holds_alternative<std::vector<story::Event>>(session.act(action)));
}

std::string place(const play::Session& session) {
    return story::place_name(session.episode(), session.progress());
}

}

TEST_CASE("going back is the same as never having gone on") {
    play::Session session = started();
    act(session, {Continue{}, Continue{}, Continue{}});
    const story::Progress before = session.progress();
    act(session, {Choose{OptionId("laugh")}, Continue{}, Continue{}});
    REQUIRE(session.rewind(3));
    CHECK(session.progress().same_state(before));
    CHECK(session.progress().trail.all() == before.trail.all());
    const auto again = story::replay(session.episode(), {}, session.journal().taken);
    CHECK(again.whole);
    CHECK(again.progress.same_state(session.progress()));
}

TEST_CASE("a refused action moves nothing and is not in the journal") {
    play::Session session = started();
    const std::string before = place(session);
    CHECK(std::get<story::Refusal>(session.act(Choose{OptionId("write")})) == story::Refusal::NotNow);
    CHECK(place(session) == before);
    CHECK(session.untouched());
}

TEST_CASE("there is no going back to what has not happened") {
    play::Session session = started();
    CHECK_FALSE(session.rewind(0));
    act(session, {Continue{}});
    CHECK_FALSE(session.rewind(1));
    CHECK(session.journal().earlier.empty());
}

TEST_CASE("the way so far tells each decision with its place, and the moves tried") {
    play::Session session = started();
    act(session, {Continue{}, Continue{}, Continue{}, Choose{OptionId("write")}});
    const play::Way way = session.way();
    REQUIRE(way.decisions.size() == 1);
    CHECK(way.decisions[0].place == "Canteen");
    CHECK(way.decisions[0].ask == "What do you do?");
    CHECK(way.decisions[0].chosen == "write");
    CHECK(way.moves == std::vector{story::Move::CheckIn});
    CHECK(way.ending.empty());
}

TEST_CASE("a journal of a story that got a new line goes on where it was") {
    play::Session session = started();
    act(session, {Continue{}, Continue{}, Continue{}, Choose{OptionId("write")}});
    story::Episode edited = sample::episode();
    edited.scenes[0].beats.push_back(sample::beat("new", story::Say{sample::mina, story::Mood::Sad, sample::text("new"), {}}));
    const play::Session again(shared(std::move(edited)), session.journal());
    CHECK(place(again) == "alone/dm");
    CHECK_FALSE(again.edited());
}

TEST_CASE("a journal of a story that lost a decision goes as far as it fits, says so, and can be played on") {
    play::Session session = started();
    act(session, {Continue{}, Continue{}, Continue{}, Choose{OptionId("laugh")}, Continue{}});
    story::Episode edited = sample::episode();
    std::get<story::Choice>(edited.scenes[0].beats[7].body).options[1].id = OptionId("smile");
    const auto episode = shared(std::move(edited));
    play::Session again(episode, session.journal());
    CHECK(again.edited());
    CHECK(place(again) == "lunch/thumb");
    act(again, {Choose{OptionId("smile")}});
    const play::Session third(episode, again.journal());
    CHECK_FALSE(third.edited());
    CHECK(place(third) == place(again));
}

TEST_CASE("the player hears that a story was changed, once") {
    const town::Folder folder;
    {
        play::Game game(town::library(), save::Store(folder.path()));
        town::press(game, {"play", "self", "keep", "place-school", "begin"});
        REQUIRE(town::go_until(game, "choice"));
        town::press(game, {"choose-laugh"});
    }
    play::Library library = town::library();
    story::Episode edited = town::episode();
    std::get<story::Choice>(edited.scenes[0].beats[7].body).options[1].id = OptionId("smile");
    library.episodes[0].episode = shared(std::move(edited));
    for (const bool told : {true, false}) {
        play::Game game(library, save::Store(folder.path()));
        town::press(game, {"carry-on"});
        CHECK(game.page().kind == "choice");
        CHECK(town::says(game.page(), page::BlockRole::Note, "has been changed") == told);
    }
}
