// SPDX-License-Identifier: MIT
#include "content/condition_logic.hpp"
#include "content/wordings.hpp"
#include "town.hpp"

namespace {

/// Each condition as an option's `when` in the episode, to be asked about.
content::EpisodeFile with_conditions(const std::string& first, const std::string& second) {
    std::string text = sample::with(R"("move": "check-in", "goto": "after", "set")",
                                    R"("move": "check-in", "goto": "after", "when": )" + first + R"(, "set")");
    text = sample::with(text, R"("when": { "not": { "fact": "laughs", "at-least": 9 } })", R"("when": )" + second);
    return sample::read(text);
}
bool both_can_fail(const std::string& first, const std::string& second) {
    const content::EpisodeFile file = with_conditions(first, second);
    const auto& options = std::get<story::Choice>(file.episode.scenes[0].beats[9].body).options;
    return content::can_happen(file.episode, {}, {&options[0].when, &options[1].when});
}

}

TEST_CASE("conditions that cover every case are seen to do so") {
    CHECK(!both_can_fail(R"({ "fact": "told" })", R"({ "not": { "fact": "told" } })"));
    CHECK(both_can_fail(R"({ "fact": "told" })", R"({ "fact": "wrote" })"));
    CHECK(!both_can_fail(R"({ "fact": "laughs", "at-least": 5 })", R"({ "fact": "laughs", "at-most": 4 })"));
    CHECK(both_can_fail(R"({ "fact": "laughs", "at-least": 6 })", R"({ "fact": "laughs", "at-most": 4 })"));
    CHECK(!both_can_fail(R"({ "band": [8] })", R"({ "band": [11, 14] })"));
    CHECK(both_can_fail(R"({ "band": [8] })", R"({ "band": [11] })"));
    CHECK(!both_can_fail(R"({ "seen": "lunch/post" })", R"({ "any": [ { "not": { "seen": "lunch/post" } }, { "fact": "told" } ] })"));
    CHECK(!both_can_fail(R"({ "fact": "kept", "has": "lunch/post" })",
                         R"({ "not": { "all": [ { "fact": "kept", "has": "lunch/post" } ] } })"));
}

TEST_CASE("options that are open in turn do not lock a choice") {
    std::string text = sample::with(R"("move": "check-in", "goto": "after", "set")",
                                    R"("move": "check-in", "goto": "after", "when": { "fact": "laughs", "at-least": 9 }, "set")");
    text = sample::with(text, R"("harm": true, "goto")", R"("harm": true, "when": { "fact": "told" }, "goto")");
    CHECK(sample::codes(text).empty());
}

TEST_CASE("a perspective question counts through what does not wait, and its versions count together") {
    CHECK(sample::codes(sample::with(R"(        { "choice": "thumb")", R"(        { "seen-by": 15, "on": "post" }, { "choice": "thumb")"))
              .empty());
    const std::string for_eight =
        sample::with(R"({ "perspective": "mina-now",)", R"({ "perspective": "mina-now", "when": { "band": [8] },)");
    CHECK(sample::codes(for_eight) == "no-perspective");
    CHECK(sample::codes(sample::with(for_eight, R"("text": "Laugh too")", R"("text": "Laugh too", "when": { "fact": "told" })")) ==
          "no-perspective");
    CHECK(sample::codes(sample::with(for_eight, R"({ "choice": "thumb",)", R"({ "choice": "thumb", "decision": false,)")).empty());
}

TEST_CASE("a debrief in the wrong order is no debrief, and versions by band count as one") {
    std::string text = sample::with(R"("stage": "feel")", R"("stage": "why")");
    text = sample::with(text, R"("debrief": "why", "stage": "why")", R"("debrief": "why", "stage": "feel")");
    CHECK(sample::codes(text) == "debrief-bypassed");
    const std::string plan = R"({ "plan": "plan", "ask": "Make a plan.")";
    const std::string other =
        R"({ "plan": "old-plan", "when": { "band": [11, 14] }, "ask": "A plan?", "if": [ { "id": "a", "text": "x" } ], "then": [ { "id": "b", "text": "y" } ] }, )";
    const std::string young = R"({ "plan": "plan", "when": { "band": [8] }, "ask": "Make a plan.")";
    CHECK(sample::codes(sample::with(plan, young)) == "debrief-bypassed");
    CHECK(sample::codes(sample::with(plan, other + young)).empty());
}

TEST_CASE("a debrief that can be skipped is bypassed") {
    const std::string text =
        sample::with(R"({ "id": "talk", "place": "calm",)", R"({ "id": "talk", "place": "calm", "strength": 2, "summary": "We talked.",)");
    const auto findings = sample::lint(text);
    CHECK(sample::codes(findings) == "debrief-bypassed");
    CHECK(findings[0].hint.find("skipped") != std::string::npos);
}

TEST_CASE("a way of harm reaches better only if facts let it") {
    const std::string to_after = sample::with(R"("harm": true, "goto": "late")", R"("harm": true, "goto": "after")");
    CHECK(sample::codes(to_after) == "harm-only-better unreachable-scene");
    const std::string asks = sample::with(to_after, R"({ "when": { "fact": "heard", "at-least": 3 }, "to": "better" })",
                                          R"({ "when": { "fact": "wrote" }, "to": "better" })");
    CHECK(sample::codes(asks) == "unreachable-scene");
    const std::string chosen = sample::with(to_after, R"({ "when": { "fact": "heard", "at-least": 3 }, "to": "better" })",
                                            R"({ "when": { "chose": "lunch/thumb/write" }, "to": "better" })");
    CHECK(sample::codes(chosen) == "unreachable-scene");
    const std::string given = sample::with(asks, R"({ "card": "thursday",)", R"({ "card": "thursday", "set": [ { "fact": "wrote" } ],)");
    CHECK(sample::codes(given) == "harm-only-better unreachable-scene");
}

TEST_CASE("a way that mends something is not made only of harm") {
    const std::string late = R"({ "say": "scroll",)";
    const auto choice = [](const std::string& move) {
        return R"({ "perspective": "p", "about": "mina", "ask": "And she?", "answers": [ { "id": "a", "text": "A" }, { "id": "b", "text": "B" }, { "id": "c", "text": "C" } ], "reply": "Yes." },
          { "choice": "still", "ask": "And now?", "options": [ { "id": "sorry", "text": "Say sorry", "goto": "better")" +
               move + R"( }, { "id": "sleep", "text": "Sleep", "goto": "talk" } ] }, )";
    };
    CHECK(sample::codes(sample::with(late, choice(R"(, "move": "check-in")") + late)).empty());
    CHECK(sample::codes(sample::with(late, choice("") + late)) == "harm-only-better");
}

TEST_CASE("rings of scenes without a press are told, rings with one are not") {
    const std::string scenes =
        R"(    { "id": "ring", "beats": [ { "silent": "a", "set": [ { "fact": "told" } ] } ], "goto": [ { "when": { "fact": "wrote" }, "to": "round" }, { "to": "talk" } ] },
    { "id": "round", "beats": [ { "BEAT": "b", "text": "Hm." } ], "goto": "ring" },
    { "id": "talk",)";
    const std::string text = sample::with(sample::with(R"(    { "id": "talk",)", scenes), R"("text": "It is still there." } ],
      "goto": "talk")",
                                          R"("text": "It is still there." } ],
      "goto": "ring")");
    CHECK(sample::codes(sample::with(text, R"("BEAT": "b", "text": "Hm.")", R"("silent": "b")")) == "endless-goto");
    CHECK(sample::codes(sample::with(text, "BEAT", "say")).empty());
}

TEST_CASE("town facts may change what is said, not what is done") {
    CHECK(sample::codes(sample::with(R"({ "say": "again",)",
                                     R"({ "say": "again-too", "when": { "fact": "mina-knows-you" }, "text": "Hi." }, { "say": "again",)"))
              .empty());
    const std::string sets =
        R"({ "silent": "s", "when": { "not": { "fact": "mina-knows-you" } }, "set": [ { "fact": "told" } ] }, { "say": "again",)";
    CHECK(sample::codes(sample::with(R"({ "say": "again",)", sets)) == "town-decides");
}

TEST_CASE("hurting words stand only in what somebody else says") {
    const auto code = [](const std::string& said) {
        return sample::codes(sample::with(R"("text": "no {hurt:looks} this time")", "\"text\": \"" + said + "\""));
    };
    CHECK(code("a {hurt:body} b {hurt:origin}").empty());
    CHECK(code("a {hurt:nose}") == "hurt-misused");
    CHECK(code("a {hurt:looks") == "hurt-misused");
    CHECK(code("a {hurt:looks {alias}") == "hurt-misused");
    CHECK(sample::codes(sample::with(R"("who": "rex", "text": "no {hurt)", R"("who": "you", "text": "no {hurt)")) == "hurt-misused");
    CHECK(sample::codes(sample::with(R"("mina plays. sorry")", R"("{hurt:looks} sorry")")).empty());
    CHECK(sample::codes(sample::with(R"("text": "Laugh too")", R"("text": "Say {hurt:looks}")")) == "hurt-misused");
}

TEST_CASE("braces hold the player's name or a count, nothing else") {
    const auto code = [](const std::string& said) { return sample::codes(sample::with("Sit where you like.", said)); };
    CHECK(code("Sit, {alias}.").empty());
    CHECK(code("Sit, {n}.") == "unknown-placeholder");
    CHECK(code("Sit, {.") == "unknown-placeholder");
}

TEST_CASE("the wordings of a band are its own, else the nearest younger") {
    const story::Episode episode = sample::read(sample::valid()).episode;
    const story::Text& text = std::get<story::Say>(episode.scenes[0].beats[0].body).text;
    CHECK(content::wordings_for(text, story::Band::Eight) == std::vector<std::string_view>{"The chips are hot."});
    CHECK(content::wordings_for(text, story::Band::Fourteen) == std::vector<std::string_view>{"The chips are hot today, for once."});
    const story::Text& counted = std::get<story::Say>(episode.scenes[0].beats[5].body).text;
    CHECK(content::wordings_for(counted, story::Band::Eight).size() == 2);
    CHECK(content::most_words(counted, story::Band::Eight) == 3);
}
