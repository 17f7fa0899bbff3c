// SPDX-License-Identifier: MIT
#include "content/explorer.hpp"
#include "content/statistics.hpp"
#include "story/sample.hpp"

#include <doctest/doctest.h>

using namespace sample;
using content::explore;

TEST_CASE("every ending of a sound episode is reached and nobody gets stuck") {
    const Episode made = episode();
    const auto found = explore(made, {});
    CHECK(found.complete);
    CHECK(found.endings.size() == 2);
    CHECK(found.stuck.empty());
    CHECK_FALSE(found.loops);
    CHECK(found.states > 10);
    CHECK(found.shortest_minutes > 0);
    CHECK(found.longest_minutes >= found.shortest_minutes);
}

TEST_CASE("a choice whose ways are all closed is told, though the scene could be skipped") {
    Episode made = episode();
    for (Option& option : std::get<Choice>(made.scenes[0].beats[7].body).options)
        option.when = fact_at_least(told, 1);
    const auto found = explore(made, {});
    REQUIRE(found.stuck.size() == 1);
    CHECK(found.stuck.front().place == "lunch/thumb");
}

TEST_CASE("a ring without a way out is told once, where it is entered") {
    Episode made = episode();
    made.scenes[3].to = {{{}, fine}};
    const auto found = explore(made, {});
    CHECK(found.stuck.size() == 1);
    CHECK(found.stuck.front().place == "alone/dm"); // writing leads there and nowhere else
    REQUIRE_FALSE(found.stuck.front().way.empty());
    CHECK(found.stuck.front().way.front().at == "lunch/thumb");
}

TEST_CASE("two ways count as two only if moves, behaviour and ending all differ") {
    Episode made = episode();
    CHECK(explore(made, {}).ways.size() == 1); // nobody behaves differently yet
    made.scenes[2].beats[1].behaviour = "mina-hood-up";
    made.scenes[2].beats[2].behaviour = "mina-nods";
    CHECK(explore(made, {}).ways.size() == 2);
    std::get<Choice>(made.scenes[0].beats[7].body).options[0].move = Move::None;
    std::get<Activity>(made.scenes[2].beats[3].body).outcomes[0].move = Move::None;
    CHECK(explore(made, {}).ways.size() == 1); // no moves at all on either
}

TEST_CASE("a way made only of harm that ends better is told") {
    Episode made = episode();
    made.scenes[2].beats.pop_back(); // the activity is a decision too
    CHECK_FALSE(explore(made, {}).harm_only_better);
    made.scenes[4].ending = EndingTag::Better;
    CHECK(explore(made, {}).harm_only_better);
}

TEST_CASE("past the limit the explorer stops and says so") {
    const auto found = explore(episode(), {}, 5);
    CHECK_FALSE(found.complete);
    CHECK(found.stuck.empty()); // what was not looked at is not called stuck
}

TEST_CASE("an older reader needs less time, and a decision costs six seconds") {
    const Episode made = episode();
    Setup young, old;
    young.reader.band = Band::Eight;
    old.reader.band = Band::Fourteen;
    CHECK(explore(made, young).longest_minutes > explore(made, old).longest_minutes);
    CHECK(explore(made, old).shortest_minutes * 60 > 12); // two decisions
}

TEST_CASE("statistics count beats, decisions and lines") {
    const auto stats = content::statistics(episode());
    CHECK(stats.beats == 15);
    CHECK(stats.decisions == 1);
    CHECK(stats.lines.at("mina") == 3);
    CHECK(stats.lines.at("story") == 3);
    CHECK(stats.words > 30);
}
