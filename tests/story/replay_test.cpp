// SPDX-License-Identifier: MIT
#include "story/sample.hpp"

#include <doctest/doctest.h>

using namespace sample;

namespace {

/// Plays the writing way to the end and journals it.
std::vector<Taken> journal_of_a_whole_way(const Episode& made) {
    std::vector<Taken> journal;
    Progress now = begin(made).progress;
    const auto take = [&](Action action) {
        journal.push_back({place_name(made, now), action});
        now = must(apply(made, now, action));
    };
    while (place_name(made, now) != "lunch/thumb")
        take(Continue{});
    take(Choose{OptionId("write")});
    while (place_name(made, now) != "corridor/proof")
        take(Continue{});
    take(Submit{OutcomeId("clear"), {0}});
    return journal;
}

}

TEST_CASE("a journal replayed leads to the same place with the same memory") {
    const Episode made = episode();
    const auto journal = journal_of_a_whole_way(made);
    const Replayed again = replay(made, {}, journal);
    CHECK(again.whole);
    CHECK(again.fitted == journal.size());
    CHECK(place_name(made, again.progress) == "fine/end");
    CHECK(value_of(again.progress, kept) == 1);
}

TEST_CASE("a line added by the author is walked past, and a removed one left out") {
    const Episode made = episode();
    const auto journal = journal_of_a_whole_way(made);
    Episode longer = made;
    auto& beats = longer.scenes[0].beats;
    beats.insert(beats.begin() + 6, beat("new", Say{{}, Mood::Neutral, text("A new line."), {}}));
    const Replayed with_more = replay(longer, {}, journal);
    CHECK(with_more.whole);
    CHECK(place_name(longer, with_more.progress) == "fine/end");

    Episode shorter = made;
    shorter.scenes[2].beats.erase(shorter.scenes[2].beats.begin());
    const Replayed with_less = replay(shorter, {}, journal);
    CHECK_FALSE(with_less.whole); // it says so
    CHECK(place_name(shorter, with_less.progress) == "fine/end");
}

TEST_CASE("a decision that is gone ends the replay there and says so") {
    Episode made = episode();
    const auto journal = journal_of_a_whole_way(made);
    auto& choice = std::get<Choice>(made.scenes[0].beats[7].body);
    choice.options.erase(choice.options.begin());
    const Replayed again = replay(made, {}, journal);
    CHECK_FALSE(again.whole);
    CHECK(again.fitted < journal.size());
    CHECK(place_name(made, again.progress) == "lunch/thumb");
}

TEST_CASE("a long trail is let go without deep recursion") {
    Trail trail;
    for (int i = 0; i < 2'000'000; ++i)
        trail.add({});
    const Trail copy = trail;
    CHECK(copy.size() == 2'000'000);
}
