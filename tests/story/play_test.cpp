// SPDX-License-Identifier: MIT
#include "story/sample.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace sample;

namespace {

template <class E>
std::vector<E> only(const std::vector<Event>& events) {
    std::vector<E> found;
    for (const Event& event : events)
        if (const auto* one = std::get_if<E>(&event))
            found.push_back(*one);
    return found;
}

Progress at_choice(const Episode& made) {
    return go_to(made, begin(made).progress, "lunch/thumb");
}

}

TEST_CASE("one press brings a message and all that happens to it before the next one waits") {
    const Episode made = episode();
    const Step first = begin(made);
    CHECK(place_name(made, first.progress) == "lunch/post");
    CHECK(only<Shown>(first.events).size() == 3); // the post and two reactions
    const auto second = std::get<Step>(apply(made, first.progress, Continue{}));
    CHECK(place_name(made, second.progress) == "lunch/hello");
    CHECK(only<Shown>(second.events).size() == 3); // the message, typing, stopped
}

TEST_CASE("applying an action never changes the progress it was given") {
    const Episode made = episode();
    const Progress before = at_choice(made);
    const auto memory = before.memory;
    const std::size_t shown = before.trail.size();
    (void)apply(made, before, Choose{OptionId("laugh")});
    CHECK(before.memory == memory);
    CHECK(before.trail.size() == shown);
    CHECK(place_name(made, before) == "lunch/thumb");
}

TEST_CASE("a choice is not passed by going on") {
    const Episode made = episode();
    CHECK(std::get<Refusal>(apply(made, at_choice(made), Continue{})) == Refusal::NotNow);
}

TEST_CASE("a closed choice is refused, and so is one that is not there") {
    const Episode made = episode();
    const Progress now = at_choice(made);
    CHECK(std::get<Refusal>(apply(made, now, Choose{OptionId("only-if-told")})) == Refusal::OptionClosed);
    CHECK(std::get<Refusal>(apply(made, now, Choose{OptionId("nonsense")})) == Refusal::NoSuchOption);
    CHECK(std::get<Refusal>(apply(made, begin(made).progress, Choose{OptionId("write")})) == Refusal::NotNow);
}

TEST_CASE("a choice says its move, changes facts within their bounds and is remembered if a condition asks") {
    const Episode made = episode();
    auto step = std::get<Step>(apply(made, at_choice(made), Choose{OptionId("laugh")}));
    CHECK(only<Chosen>(step.events).front().harm);
    CHECK(value_of(step.progress, laughs) == 10);
    Condition seen;
    seen.op = Condition::Op::Seen;
    seen.value = 0;
    CHECK(holds(seen, made, step.progress));
    CHECK_FALSE(holds(seen, made, at_choice(made)));
}

TEST_CASE("a number never leaves its bounds") {
    Episode made = episode();
    auto& choice = std::get<Choice>(made.scenes[0].beats[7].body);
    choice.options[1].effects = {{Effect::Op::Add, laughs, 100}};
    CHECK(value_of(must(apply(made, at_choice(made), Choose{OptionId("laugh")})), laughs) == 10);
    choice.options[1].effects = {{Effect::Op::Add, laughs, -100}};
    CHECK(value_of(must(apply(made, at_choice(made), Choose{OptionId("laugh")})), laughs) == 0);
}

TEST_CASE("the corridor changes with what happened online") {
    const Episode made = episode();
    const Progress wrote = go_to(made, must(apply(made, at_choice(made), Choose{OptionId("write")})), "corridor/proof");
    const Progress laughed = go_to(made, must(apply(made, at_choice(made), Choose{OptionId("laugh")})), "corridor/proof");
    const auto names = [&](const Progress& now) {
        std::vector<std::string> all;
        for (const BeatRef at : now.trail.all())
            all.push_back(made.beat(at).id.str());
        return all;
    };
    CHECK(std::ranges::count(names(wrote), "nod") == 1);
    CHECK(std::ranges::count(names(wrote), "hood") == 0);
    CHECK(std::ranges::count(names(laughed), "hood") == 1);
}

TEST_CASE("questions are passed or answered, and leave no mark on the story") {
    const Episode made = episode();
    const Progress asked = go_to(made, begin(made).progress, "lunch/mina-now");
    const auto answered = std::get<Step>(apply(made, asked, Reply{AnswerId("home")}));
    CHECK(only<Answered>(answered.events).size() == 1);
    CHECK(answered.progress.same_state(must(apply(made, asked, Continue{}))));
    CHECK(std::get<Refusal>(apply(made, asked, Reply{AnswerId("nobody")})) == Refusal::NoSuchAnswer);
}

TEST_CASE("an activity ends in the outcome its picks deserve, and a claimed one is refused") {
    const Episode made = episode();
    const Progress now = go_to(made, must(apply(made, at_choice(made), Choose{OptionId("write")})), "corridor/proof");
    CHECK(std::get<Refusal>(apply(made, now, Continue{})) == Refusal::NotNow);
    CHECK(std::get<Refusal>(apply(made, now, Submit{OutcomeId("clear"), {1}})) == Refusal::NoSuchOutcome);
    CHECK(std::get<Refusal>(apply(made, now, Submit{OutcomeId("clear"), {7}})) == Refusal::NoSuchOutcome);
    const Progress clear = must(apply(made, now, Submit{OutcomeId("clear"), {0}}));
    CHECK(value_of(clear, kept) == 1);
    const auto& activity = std::get<Activity>(made.scenes[2].beats[3].body);
    CHECK(representatives(activity, made, now).size() == 2);
    for (const Submit& one : representatives(activity, made, now))
        CHECK(std::holds_alternative<Step>(apply(made, now, one)));
}

TEST_CASE("an ending is told, the story finishes, and nothing can be done after") {
    const Episode made = episode();
    Progress now = go_to(made, must(apply(made, at_choice(made), Choose{OptionId("write")})), "corridor/proof");
    const auto step = std::get<Step>(apply(made, now, Submit{OutcomeId("thin"), {}}));
    CHECK(only<Ended>(step.events).front().tag == EndingTag::Better);
    const auto last = std::get<Step>(apply(made, step.progress, Continue{}));
    CHECK(last.progress.finished);
    CHECK(only<Finished>(last.events).size() == 1);
    CHECK(std::get<Refusal>(apply(made, last.progress, Continue{})) == Refusal::StoryOver);
    CHECK(place_name(made, last.progress).empty());
}

TEST_CASE("a scene of strength two is skipped in one press, with its effects, and its decision is not lost") {
    const Episode made = episode();
    const auto skipped = std::get<Step>(apply(made, begin(made).progress, Skip{}));
    CHECK(only<Skipped>(skipped.events).size() == 1);
    CHECK(value_of(skipped.progress, laughs) == 9);
    CHECK(look(made, skipped.progress).text == "Rex posts a picture. Nine laugh.");
    CHECK(std::get<Refusal>(apply(made, skipped.progress, Skip{})) == Refusal::NothingToSkip);
    const Progress asked = must(apply(made, skipped.progress, Continue{}));
    CHECK(place_name(made, asked) == "lunch/mina-now"); // the question that belongs to the decision
    const Progress deciding = must(apply(made, asked, Continue{}));
    CHECK(place_name(made, deciding) == "lunch/thumb");
    CHECK(value_of(must(apply(made, deciding, Choose{OptionId("write")})), told) == 1);
}

TEST_CASE("skipping again at the decision leaves the scene") {
    const Episode made = episode();
    const Progress deciding = at_choice(made);
    const Progress summary = must(apply(made, deciding, Skip{}));
    CHECK(place_name(made, must(apply(made, summary, Continue{}))) == "corridor/walk");
}

TEST_CASE("a scene above the strength cap is told in its summary from the start") {
    const Episode made = episode();
    Setup gentle;
    gentle.strength_cap = 1;
    CHECK(begin(made, gentle).progress.in_summary);
    CHECK_FALSE(begin(made).progress.in_summary);
    CHECK(place_name(made, must(apply(made, begin(made, gentle).progress, Continue{}))) == "lunch/mina-now");
}

TEST_CASE("town facts come from the setup and stay within their bounds") {
    const Episode made = episode();
    Setup setup;
    setup.town["trusted"] = 7;
    setup.town["laughs"] = 1;
    const Progress now = begin(made, setup).progress;
    CHECK(value_of(now, trusted) == 1);
    CHECK(value_of(now, laughs) == 9); // not a town fact here
}

TEST_CASE("scenes that show nothing and lead in a ring still let the player out") {
    Episode made = episode();
    made.scenes = {scene("a", {}, {{{}, SceneIndex(1)}}), scene("b", {}, {{{}, SceneIndex(0)}})};
    CHECK(begin(made).progress.finished);
}

TEST_CASE("conditions combine") {
    const Episode made = episode();
    const Progress now = begin(made).progress;
    Condition yes;
    const Condition no = not_(yes);
    Condition any{Condition::Op::Any, {}, 0, {no, yes}};
    Condition all{Condition::Op::All, {}, 0, {yes, no}};
    CHECK(holds(yes, made, now));
    CHECK(holds(any, made, now));
    CHECK_FALSE(holds(all, made, now));
    CHECK(holds({Condition::Op::AtMost, laughs, 9, {}}, made, now));
    CHECK_FALSE(holds({Condition::Op::AtMost, laughs, 8, {}}, made, now));
    CHECK(holds({Condition::Op::Band, {}, 0b010, {}}, made, now));
    CHECK_FALSE(holds({Condition::Op::Band, {}, 0b101, {}}, made, now));
    CHECK_FALSE(holds({Condition::Op::Has, kept, 1, {}}, made, now));
}
