// SPDX-License-Identifier: MIT
#include "sample_guide.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using classroom::Pace;
using classroom::PartKind;

namespace {

/// Ten moments of ten seconds, deciding at 3 and 6.
Pace::Way way_of_ten() {
    Pace::Way way;
    for (int moment = 0; moment < 10; ++moment)
        way.push_back({"scene/" + std::to_string(moment), moment / 10.0, 10, moment == 3 || moment == 6});
    return way;
}

}

TEST_CASE("a piece of story takes what three of four ways need, and the pieces take as long as the whole") {
    Pace::Way slow = way_of_ten(), quick = way_of_ten();
    slow[5].seconds = 100;
    quick[5].seconds = 1;
    const Pace pace({quick, quick, quick, slow});
    CHECK(pace.seconds(0.5, 0.6) == 100);
    CHECK(Pace({quick, quick, quick, quick, slow}).seconds(0.5, 0.6) == 1);
    CHECK(pace.seconds(0, 0.5) + pace.seconds(0.5, 1) == pace.seconds(0, 1));
}

TEST_CASE("a story that does not fit is cut before it decides again, and after it was seen what came of a decision") {
    const Pace pace({way_of_ten()});
    // nothing was decided before: the first decision and what comes of it belong to it
    REQUIRE(pace.cut_after({"scene/1"}));
    CHECK(pace.cut_after({"scene/1"})->at == std::vector<std::string>{"scene/5"});
    CHECK(pace.cut_after({"scene/4"})->at == std::vector<std::string>{"scene/5"});
    // right at a decision: it is taken, and nothing decides after it
    CHECK_FALSE(pace.cut_after({"scene/6"}));
    CHECK_FALSE(pace.cut_after({"scene/nowhere"}));
}

TEST_CASE("fifteen minutes go on after their stop until it is seen what came of a decision, and say what is left") {
    const auto plan = sample::plan(15);
    REQUIRE_FALSE(plan.whole_story);
    std::size_t cuts = 0;
    bool stopped = false;
    for (const classroom::Part& one : plan.parts) {
        stopped = stopped || one.kind == PartKind::Pause;
        cuts += one.cut.empty() ? 0 : 1;
        if (!one.cut.empty())
            CHECK((one.kind == PartKind::Story && stopped));
    }
    CHECK(cuts == 1);
    CHECK_FALSE(plan.left.empty());
    CHECK(sample::plan(30).left.empty());
}

TEST_CASE("where a story is left it holds only once no stop lies before it") {
    classroom::Session session(sample::plan(15));
    session.start();
    const auto cut = session.parts()[sample::at(session, PartKind::Story, 1)].part.cut;
    REQUIRE_FALSE(cut.empty());
    const auto holds_at_cut = [&] {
        const auto all = session.stops_ahead();
        return std::ranges::find(all, cut.front()) != all.end();
    };
    CHECK_FALSE(holds_at_cut());
    while (session.parts()[*session.current()].part.kind != PartKind::Pause)
        session.next();
    session.next();
    CHECK(holds_at_cut());
}
