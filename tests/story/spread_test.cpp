// SPDX-License-Identifier: MIT
#include "story/sample.hpp"

#include <doctest/doctest.h>

using namespace sample;

namespace {

/// you -> mina -> rex, the second edge only while nobody was told.
Graph town() {
    Graph made;
    made.id = GraphId("town");
    made.people = {you, mina, rex};
    made.starts = {0};
    made.edges = {
        {0, 1, text("everyone says so"), {}}, {1, 2, text("only asking"), not_(fact_at_least(told, 1))}, {2, 0, text("back again"), {}}};
    return made;
}

}

TEST_CASE("a rumour reaches everybody its open edges lead to, once, and ends") {
    const Episode made = episode();
    CHECK(reached(town(), made, begin(made).progress) == std::vector<std::uint32_t>{0, 1, 2});
}

TEST_CASE("a broken link keeps the rest of the town out of it") {
    const Episode made = episode();
    Progress now = begin(made).progress;
    now.memory[told.at()] = 1;
    CHECK(reached(town(), made, now) == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("how far it got decides which bound's effects happen") {
    Episode made = episode();
    made.graphs = {town()};
    Spread spread{GraphIndex(0), laughs, {{2, {{Effect::Op::Set, told, 1}}}, {3, {{Effect::Op::Keep, kept, 0}}}}};
    made.scenes[0].beats.insert(made.scenes[0].beats.begin() + 1, beat("spread", spread));
    const Progress now = begin(made).progress;
    CHECK(value_of(now, laughs) == 3);
    CHECK(value_of(now, told) == 0);
    CHECK(value_of(now, kept) == 1);
}
