// SPDX-License-Identifier: MIT
#include "activities.hpp"
#include "content/explorer.hpp"
#include "content/walks.hpp"

using namespace story;

namespace {

const Episode& lab() {
    static const Episode episode = sample::read(sample::lab()).episode;
    return episode;
}

std::vector<base::Diagnostic> walk(const std::string& text) {
    const auto walks = content::read_walks("walks.txt", text);
    REQUIRE(walks.ok());
    return content::run_walk(lab(), walks.value->front(), "walks.txt");
}

const std::string to_lab = "walk all\nchoose lunch/thumb/write\nsubmit after/proof/clear\n";

}

TEST_CASE("a walk submits every kind of activity by the outcome it wants") {
    const auto wrong = walk(to_lab + "submit lab/jokes/sharp\nsubmit lab/steps/rest\nsubmit lab/trouble/found\nsubmit lab/note/warm\n"
                                     "expect fact warm\nexpect seen lab/read\nsubmit lab/first/thin\nsubmit lab/form/three\n"
                                     "submit lab/break/small\nsubmit lab/mine/none-yet\nexpect seen lab/lucky\nexpect ending better\n");
    for (const auto& one : wrong)
        FAIL_CHECK(base::format(one));
}

TEST_CASE("another outcome leads elsewhere, and one that is not there is told") {
    CHECK(walk(to_lab + "submit lab/jokes/early\nsubmit lab/steps/rest\nsubmit lab/trouble/some\nsubmit lab/note/bossy\n"
                        "expect not fact warm\nexpect not seen lab/read\n")
              .empty());
    const auto found = walk(to_lab + "submit lab/jokes/brilliant\n");
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == "walk-refused");
}

TEST_CASE("the explorer tries every outcome of every activity and nobody gets stuck") {
    const auto found = content::explore(lab(), {});
    CHECK(found.complete);
    CHECK(found.stuck.empty());
    CHECK(found.endings.size() == 3);
    CHECK(found.states > 500);
}

TEST_CASE("the explorer tries each number a ripple can reach, not only each outcome") {
    const std::string text =
        sample::lab_with("\"goto\": \"talk\" },\n    { \"id\": \"talk\"",
                         R"("goto": [ { "when": { "fact": "heard", "at-least": 2, "at-most": 2 }, "to": "two" }, { "to": "talk" } ] },
    { "id": "two", "beats": [ { "choice": "shut", "decision": false, "options": [
        { "id": "a", "text": "A", "when": { "fact": "luck", "at-least": 20 } }, { "id": "b", "text": "B", "when": { "fact": "luck", "at-least": 20 } } ] } ], "goto": "talk" },
    { "id": "talk")");
    // "small" is had first with one who hears it; two hear it if Pip keeps it.
    const auto found = content::explore(sample::read(text).episode, {});
    REQUIRE(found.stuck.size() == 1);
    CHECK(found.stuck.front().place == "two/shut");
}

TEST_CASE("an outcome that no try reaches closes the way behind it") {
    const Episode episode =
        sample::read(sample::lab_with(R"("id": "three", "right": 3, "lacks")", R"("id": "three", "right": 4, "lacks")")).episode;
    const auto& activity = std::get<Activity>(sample::beat_of(episode, "lab", "form").body);
    for (const Submit& one : representatives_over(activity, episode, {}))
        CHECK(one.outcome.str() != "three");
}
