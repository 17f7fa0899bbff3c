// SPDX-License-Identifier: MIT
#include "activities.hpp"
#include "content/statistics.hpp"
#include "content/wordings.hpp"

#include <algorithm>

using sample::body_of;

TEST_CASE("the episode with an activity of every kind is clean") {
    for (const auto& one : sample::lint(sample::lab()))
        FAIL_CHECK(base::format(one));
}

TEST_CASE("every kind of activity is read with its parts") {
    const story::Episode episode = sample::read(sample::lab()).episode;
    const auto& sort = body_of<story::SortBody>(episode, "jokes");
    CHECK(sort.bins[1].id.str() == "not-ok");
    CHECK(sort.in == std::vector<std::uint32_t>{0b11, 0b10, 0b01, 0b10});
    CHECK(sort.cards[1].reply.words == "She counted them.");
    CHECK(body_of<story::OrderBody>(episode, "steps").rank == std::vector{2, 1, 3, 3});
    const auto& spot = body_of<story::SpotBody>(episode, "trouble");
    CHECK(spot.app == "knock");
    CHECK(spot.title.words == "Incident report");
    CHECK(spot.lines[0].right);
    CHECK_FALSE(spot.lines[2].right);
    const auto& compose = body_of<story::ComposeBody>(episode, "note");
    CHECK(episode.channels[compose.channel.at()].id.str() == "mina");
    CHECK(episode.cast[compose.to.at()].id.str() == "mina");
    CHECK(compose.slots[1].parts.size() == 3);
    const auto& report = body_of<story::ReportBody>(episode, "first");
    CHECK(report.keep.proof == std::vector{true, true, false});
    CHECK(episode.facts[report.keep.into.at()].id.str() == "kept");
    CHECK(report.places[0].right);
    const auto& design = body_of<story::DesignBody>(episode, "form");
    CHECK(design.room == 3);
    CHECK(design.tries[1].needs == std::vector<std::uint32_t>{0, 2});
    CHECK(design.tries[1].id.str() == "mina");
    const auto& ripple = body_of<story::RippleBody>(episode, "break");
    CHECK(episode.graphs[ripple.graph.at()].id.str() == "pier");
    CHECK(episode.facts[ripple.reached.at()].id.str() == "heard");
    CHECK(body_of<story::CircleBody>(episode, "mine").people.size() == 4);
}

TEST_CASE("needs of outcomes name the marks of pieces") {
    const story::Episode episode = sample::read(sample::lab()).episode;
    const auto& note = std::get<story::Activity>(sample::beat_of(episode, "lab", "note").body);
    CHECK(note.marks == std::vector<std::string>{"sees", "bossy"});
    CHECK(note.outcomes[0].need.right == 2);
    CHECK(note.outcomes[0].need.lacks == 0b10);
    CHECK(note.outcomes[1].need.has == 0b10);
    CHECK(note.outcomes[0].move == story::Move::CheckIn);
    CHECK(story::kind_of(note) == "compose");
}

TEST_CASE("a message from parts is a line that others refer to; a note on paper is none") {
    const story::Episode episode = sample::read(sample::lab()).episode;
    const auto& lab = episode.scene(episode.find(story::SceneId("lab")));
    const auto seen = std::ranges::find_if(lab.beats, [](const auto& one) { return std::holds_alternative<story::Update>(one.body); });
    CHECK(episode.beat(std::get<story::Update>(seen->body).line).id.str() == "note");
    CHECK(sample::codes(sample::lab_with(R"("ask": "What do you write?", "in": "mina", "to")", R"("ask": "What do you write?", "to")")) ==
          "unknown-line");
}

TEST_CASE("activities: what is misspelt, missing or out of place is told where it stands") {
    const auto code = [](const std::string& what, const std::string& by) { return sample::codes(sample::lab_with(what, by)); };
    CHECK(code(R"("in": ["joke", "not-ok"])", R"("in": ["joke", "not-okay"])") == "bad-value");
    CHECK(code(R"("in": ["joke", "not-ok"])", R"("in": [])") == "bad-value outcome-unreachable");
    CHECK(code(R"("in": ["joke", "not-ok"], )", "") == "missing-field outcome-unreachable");
    CHECK(code(R"("text": "Tell somebody", "rank": 2)", R"("text": "Tell somebody")") == "missing-field");
    CHECK(code(R"("text": "Tell somebody", "rank": 2)", R"("text": "Tell somebody", "rank": 2, "right": true)") == "unknown-key");
    CHECK(code(R"("app": "knock", "title": "Incident report")", R"("app": "knok", "title": "Incident report")") == "unknown-app");
    CHECK(code(R"("lacks": ["bossy"])", R"("lacks": ["bosy"])") == "bad-value");
    CHECK(code(R"("mark": "sees")", R"("mark": "Sees It")") == "bad-id");
    CHECK(code(R"("in": "mina", "to": "mina",)", R"("in": "minna", "to": "mina",)") == "unknown-channel");
    CHECK(code(R"("in": "mina", "to": "mina",)", R"("in": "mina", "to": "minna",)") == "unknown-speaker");
    CHECK(code(R"("app": "knock", "into": "kept", "lines")", R"("app": "knock", "lines")") == "missing-field");
    CHECK(code(R"("needs": ["short", "answer"])", R"("needs": ["short", "anwser"])") == "bad-value");
    CHECK(code(R"("app": "knock", "room": 3,)", R"("app": "knock",)").find("missing-field") != std::string::npos);
    CHECK(code(R"("graph": "pier", "ask")", R"("graph": "peer", "ask")") == "unknown-graph");
    CHECK(code(R"("reached": "heard",
          "outcomes")",
               R"("reached": "warm",
          "outcomes")") == "bad-value");
    CHECK(code(R"({ "id": "home", "text": "Somebody at home" })", R"({ "id": "home", "text": "Somebody at home", "mark": "home" })") ==
          "unknown-key");
    CHECK(code(R"({ "id": "rest", "reply")", R"({ "id": "rest", "has": ["keep"], "reply")") == "bad-value");
    CHECK(
        code(
            R"("parts": [ { "id": "saw", "text": "i saw the list.", "mark": "sees", "right": true }, { "id": "why", "text": "why did you cry", "mark": "bossy" } ])",
            R"("parts": [])")
            .find("bad-value") != std::string::npos);
}

TEST_CASE("a report may leave out its lines") {
    CHECK(sample::codes(sample::lab_with(
              R"("into": "kept", "lines": ["lunch/post", "lunch/joke", "lunch/chips"], "proof": ["lunch/post", "lunch/joke"],
          "phrases")",
              R"("phrases")")) == "outcome-unreachable"); // four right things cannot be had without proof
}

TEST_CASE("rules over words see cards, bins, slots, parts, tries, replies and excuses") {
    const std::string long_words = "one two three four five six seven eight nine ten eleven twelve thirteen";
    const std::string longer = long_words + " " + long_words;
    const auto code = [](const std::string& what, const std::string& by) { return sample::codes(sample::lab_with(what, by)); };
    const auto text = [](const std::string& words) { return "\"text\": \"" + words + "\""; };
    CHECK(code(text("A joke"), text(long_words)) == "choice-too-long");
    CHECK(code(text("A fish with a hat"), text(long_words)) == "choice-too-long");
    CHECK(code(text("look, a fish"), text(long_words)) == "choice-too-long");
    CHECK(code(text("Burble"), text(long_words)) == "choice-too-long");
    CHECK(code(text("Somebody at home"), text(long_words)) == "choice-too-long");
    CHECK(code(text("Your first name"), text(longer)) == "bubble-too-long");
    CHECK(code("Ten is a lot.", longer) == "bubble-too-long");
    CHECK(code("She should know.", longer) == "bubble-too-long");
    CHECK(code("Only Pip.", "Only Pip. {alias") == "unknown-placeholder");
    for (const std::string where : {"A joke", "Ten is a lot.", "How do you begin?", "look, a fish", "Incident report", "He is bad",
                                    "They are kind, and busy.", "She never hears.", "Only Pip.", "A helpline"})
        CHECK_MESSAGE(code(where, "{hurt:looks}") == "hurt-misused", where);
}

TEST_CASE("statistics count activities by kind, and every text of theirs") {
    const content::EpisodeFile file = sample::read(sample::lab());
    const auto stats = content::statistics(file.episode);
    CHECK(stats.activities.size() == 9);
    CHECK(stats.activities.at("ripple") == 1);
    const story::SceneIndex lab = file.episode.find(story::SceneId("lab"));
    std::size_t counted = 0;
    for (const story::Beat& beat : file.episode.scene(lab).beats)
        counted += content::texts_of(beat).size();
    CHECK(counted == content::texts_of_scene(file, lab).size());
}
