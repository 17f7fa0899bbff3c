// SPDX-License-Identifier: MIT
#include "classroom/vote.hpp"

#include <doctest/doctest.h>

using classroom::Mode;
using classroom::Vote;
using Answer = Vote::Answer;
using State = Vote::State;

namespace {

Vote vote(Mode mode) {
    return {mode,
            {"lunch/thumb", "What do you do?", {{"write", "Write to Mina"}, {"shift", "Change the subject"}, {"away", "Put it away"}}}};
}

}

TEST_CASE("talk comes before numbers, and numbers before the spread") {
    Vote one = vote(Mode::Projector);
    CHECK(one.state() == State::Talking);
    CHECK(one.count(0, 5) == Answer::NotNow);
    CHECK(one.show() == Answer::NotNow);
    CHECK(one.collect() == Answer::Done);
    CHECK(one.show() == Answer::NobodyYet);
    CHECK(one.count(0, 9) == Answer::Done);
    CHECK(one.count(2, 12) == Answer::Done);
    CHECK(one.count(3, 1) == Answer::NoSuchOption);
    CHECK_FALSE(one.spread().has_value());
    CHECK(one.show() == Answer::Done);
    REQUIRE(one.spread());
    CHECK(one.spread()->total() == 21);
    CHECK(one.spread()->leading() == std::vector<std::size_t>{2});
}

TEST_CASE("the adult may enter only what was decided") {
    Vote one = vote(Mode::Projector);
    CHECK(one.decide(1) == Answer::Done);
    CHECK(one.decided() == 1U);
    const auto kept = classroom::decided_by(one);
    REQUIRE(kept);
    CHECK(kept->rounds.empty());
    CHECK(one.decide(0) == Answer::NotNow);
}

TEST_CASE("a level vote decides nothing by itself, and can be talked about and done again") {
    Vote one = vote(Mode::Projector);
    one.collect();
    one.count(0, 8);
    one.count(1, 8);
    one.show();
    REQUIRE(one.spread());
    CHECK(one.spread()->level());
    CHECK_FALSE(one.decided().has_value());
    CHECK(one.talk_again() == Answer::Done);
    CHECK(one.state() == State::Talking);
    CHECK(one.round() == 2);
    CHECK_FALSE(one.spread().has_value());
    one.collect();
    CHECK(one.entered().total() == 0);
    one.count(1, 16);
    one.show();
    one.decide(0); // what a class decides need not be what most chose
    const auto kept = classroom::decided_by(one);
    REQUIRE(kept);
    CHECK(kept->option == 0);
    REQUIRE(kept->rounds.size() == 2);
    CHECK(kept->rounds[0].counts == std::vector<int>{8, 8, 0});
}

TEST_CASE("two at one screen must point at the same") {
    Vote one = vote(Mode::Pairs);
    one.collect();
    CHECK(one.point(0, 1) == Answer::Done);
    CHECK(one.decide(1) == Answer::NotYetAgreed);
    CHECK(one.point(1, 2) == Answer::Done);
    CHECK_FALSE(one.agreed());
    CHECK(one.decide(2) == Answer::NotYetAgreed);
    CHECK(one.point(1, 1) == Answer::Done);
    CHECK(one.agreed());
    CHECK(one.decide(2) == Answer::NotYetAgreed);
    CHECK(one.decide(1) == Answer::Done);
    CHECK(one.point(2, 0) == Answer::NotNow);
    const auto kept = classroom::decided_by(one);
    REQUIRE(kept);
    CHECK(kept->rounds.empty());
}

TEST_CASE("passed round, nobody sees numbers before all have chosen, and one may take a wrong press back") {
    Vote one = vote(Mode::PassAndChoose);
    one.collect();
    CHECK(one.choose(0) == Answer::Done);
    CHECK(one.in_hand());
    CHECK(one.choose_again() == Answer::Done);
    CHECK(one.chosen_so_far() == 0);
    for (const std::size_t option : {0U, 1U, 1U, 2U}) {
        CHECK(one.choose(option) == Answer::Done);
        one.hand_on();
    }
    CHECK(one.choose(std::nullopt) == Answer::Done);
    one.hand_on();
    CHECK(one.choose_again() == Answer::NotNow); // the next one holds it already
    CHECK_FALSE(one.spread().has_value());
    CHECK(one.decide(1) == Answer::NotNow);
    one.show();
    REQUIRE(one.spread());
    CHECK(one.spread()->counts == std::vector<int>{1, 2, 1});
    CHECK(one.spread()->passed == 1);
    CHECK(one.decide(1) == Answer::Done);
}

TEST_CASE("a press must be taken back or handed on before the next one chooses") {
    Vote one = vote(Mode::PassAndChoose);
    one.collect();
    CHECK(one.choose(0) == Answer::Done);
    CHECK(one.choose(1) == Answer::NotNow);
    one.hand_on();
    CHECK(one.choose(1) == Answer::Done);
}

TEST_CASE("of very few nobody is shown numbers") {
    Vote one = vote(Mode::PassAndChoose);
    one.collect();
    for (const std::size_t option : {0U, 1U}) {
        one.choose(option);
        one.hand_on();
    }
    one.show();
    REQUIRE(one.spread());
    CHECK(one.spread()->small());
}

TEST_CASE("of a level vote only what came out level is decided") {
    Vote one = vote(Mode::Projector);
    one.collect();
    one.count(0, 8);
    one.count(2, 8);
    one.count(1, 3);
    one.show();
    CHECK_FALSE(one.can_decide(1));
    CHECK(one.decide(1) == Answer::NoSuchOption);
    CHECK(one.decide(2) == Answer::Done);
}
