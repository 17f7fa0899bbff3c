// SPDX-License-Identifier: MIT
#include "content/explorer.hpp"
#include "town.hpp"

#include <algorithm>

namespace {

const std::string& drill() {
    static const std::string text = sample::text_of(sample::folder + "drill.json");
    return text;
}

/// The drill with one place of its text replaced.
std::string bent(const std::string& what, const std::string& by) {
    return sample::with(drill(), what, by);
}

content::Catalogue opened(const sample::ContentFolder& folder) {
    auto read = content::open_catalogue(folder.path());
    REQUIRE(read.ok());
    return std::move(read.value());
}

}

TEST_CASE("a drill needs neither number nor map, and lints clean") {
    for (const auto& one : sample::lint(drill()))
        FAIL_CHECK(base::format(one));
    const auto read = sample::read(drill());
    CHECK(read.episode.topic == "left-out");
    CHECK(read.episode.number == 0);
    CHECK(read.episode.place.empty());
}

TEST_CASE("an episode still needs both, and a drill a topic of this world") {
    CHECK(sample::codes(sample::with(R"("number": 90, )", "")) == "missing-field");
    const auto findings = sample::lint(bent(R"("drill": "left-out")", R"("drill": "left-oot")"));
    REQUIRE(sample::codes(findings) == "bad-value");
    CHECK(findings[0].hint == "did you mean \"left-out\"?");
    CHECK(sample::codes(bent(R"("drill": "left-out")", R"("drill": 3)")) == "wrong-type");
}

TEST_CASE("rules on words, safety and help hold for drills, too") {
    CHECK(sample::codes(bent("It's three words.", "Just ignore it.")) == "banned-advice");
    CHECK(sample::codes(bent("Take your towel up to the top", "Take your towel and your bag and go all the way up to the top")) ==
          "choice-too-long");
    CHECK(sample::codes(bent(R"("sources": ["L2"])", R"("sources": [])")) == "no-source-row");
    CHECK(sample::codes(bent(R"("move": "keep-company", "goto": "top")", R"("harm": true, "goto": "top")")) == "harm-only-better");
}

TEST_CASE("a drill has one decision with three ways, each to an ending of its own") {
    CHECK(sample::codes(bent(R"(,
            { "id": "call", "text": "Ring the town hall with Tilly", "move": "ask-help", "goto": "ramp" })",
                             "")) == "drill-shape unreachable-scene");
    CHECK(sample::codes(bent(R"("move": "check-in", "goto": "kiosk")", R"("move": "check-in", "goto": "if")")).find("drill-shape") !=
          std::string::npos);
    const std::string second =
        R"({ "choice": "again", "ask": "And?", "options": [ { "id": "x", "text": "One", "goto": "if" }, { "id": "y", "text": "Two" } ] }, )";
    CHECK(sample::lint(bent(R"({ "say": "up",)", second + R"({ "say": "up",)")).front().message.find("here are 2") != std::string::npos);
}

TEST_CASE("every way of a drill passes the question who it might be") {
    CHECK(sample::codes(bent(R"({ "id": "brother", "text": "your little brother?")", R"({ "id": "cousin", "text": "your cousin?")")) ==
          "drill-shape");
    CHECK(sample::codes(bent(R"({ "debrief": "if",)", R"({ "debrief": "if", "when": { "band": [8] },)")) == "drill-shape");
    const std::string past =
        bent(R"(Tilly is the first to fall off." } ], "goto": "if")", R"(Tilly is the first to fall off." } ], "goto": "end")");
    const auto findings = sample::lint(past);
    REQUIRE(sample::codes(findings) == "drill-shape");
    CHECK(findings[0].message.find("who it might be") != std::string::npos);
}

TEST_CASE("a drill is neither long nor a mere line") {
    std::string beats;
    for (int i = 0; i < 9; ++i)
        beats += R"({ "say": "more-)" + std::to_string(i) + R"(", "text": "And then." }, )";
    CHECK(sample::codes(bent(R"({ "say": "top",)", beats + R"({ "say": "top",)")) == "drill-shape");
    std::string words;
    for (int i = 0; i < 6; ++i)
        words +=
            R"({ "say": "long-)" + std::to_string(i) +
            R"(", "text": "The lake is big. The sky is big. The hat of Mr Barge is big. A duck sits on it. It sings a song. The song is about a fish." }, )";
    const auto longer = sample::lint(bent(R"({ "say": "top",)", words + R"({ "say": "top",)"));
    REQUIRE(sample::codes(longer) == "drill-shape");
    CHECK(longer[0].message.find("more than two minutes") != std::string::npos);
    std::string bare = bent("There are nine steps, and then the sand. Everyone is there.", "");
    bare = sample::with(bare, "He has the crisps on his knees. He looks at the lake as if he liked it best from here.", "");
    bare = sample::with(bare, "Come down! It's lovely! I mean. Oh.", "Oh.");
    bare = sample::with(bare, "Left at the kiosk. It's a bit longer. I was waiting for someone to ask.", "Left.");
    CHECK(sample::codes(bare) == "drill-shape");
}

TEST_CASE("a drill goes one way: turning back is the game's business") {
    const std::string ring = bent(R"(The picnic is down)", R"(Again: the picnic is down)");
    CHECK(sample::codes(sample::with(ring, R"("goto": "end" } ] })",
                                     R"("goto": [ { "when": { "seen": "top/up" }, "to": "see" }, { "to": "end" } ] } ] })")) ==
          "drill-shape");
}

TEST_CASE("drills are found in drills/, by topic and id, and a damaged one never stops the others") {
    const sample::ContentFolder folder;
    folder.write("drills/b.json", bent("nine-steps", "b"));
    folder.write("drills/a.json", sample::with(bent("nine-steps", "a"), "left-out", "telling"));
    folder.write("drills/cut.json", drill().substr(0, 300));
    folder.write("drills/_draft.json", "nothing yet");
    folder.write("drills/notes.txt", "no drill");
    const auto found = opened(folder);
    REQUIRE(found.drills.size() == 3);
    CHECK(found.drills[0].id == "cut");
    CHECK(found.drills[0].episode == nullptr);
    CHECK(found.drills[0].diagnostics.at(0).code == "syntax");
    CHECK(found.drills[1].id == "b");
    CHECK(found.drills[2].id == "a");
    CHECK(found.drills[2].episode != nullptr);
    CHECK(found.find("a") == &found.drills[2]);
    CHECK(found.entries.empty());
}

TEST_CASE("a folder without drills is fine") {
    CHECK(opened(sample::ContentFolder()).drills.empty());
}

TEST_CASE("a drill among the episodes, an episode among the drills, and a second one of the same id are closed") {
    const sample::ContentFolder folder;
    folder.write("episodes/one/episode.json", bent("nine-steps", "one"));
    folder.write("episodes/the-list/episode.json", sample::valid());
    folder.write("drills/list.json", sample::with(sample::valid(), R"("the-list")", R"("other")"));
    folder.write("drills/twin.json", bent("nine-steps", "the-list"));
    const auto found = opened(folder);
    for (const auto& [id, code] : {std::pair("one", "unreadable"), std::pair("other", "unreadable")}) {
        const content::Entry* entry = found.find(id);
        REQUIRE(entry);
        CHECK(entry->episode == nullptr);
        CHECK(entry->diagnostics.back().code == code);
    }
    CHECK(found.find("the-list")->episode != nullptr);
    CHECK(std::ranges::none_of(found.drills, [](const content::Entry& one) { return one.episode != nullptr; }));
}

TEST_CASE("each drill we ship takes about two minutes, whoever reads it, and nobody gets stuck in it") {
    const auto opened = content::open_catalogue(source_folder() + "/content");
    REQUIRE(opened.ok());
    CHECK(opened.value().drills.size() >= 8);
    for (const content::Entry& entry : opened.value().drills) {
        INFO(entry.file);
        REQUIRE(entry.episode);
        for (const story::Band band : entry.episode->bands) {
            story::Setup setup;
            setup.reader = {band, story::Address::They, "Pebble"};
            const auto found = content::explore(*entry.episode, setup);
            CHECK(found.stuck.empty());
            CHECK(found.endings.size() >= 2);
            CHECK(found.shortest_minutes > 0.5);
            CHECK(found.longest_minutes <= 2);
        }
    }
}
