// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "town.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace {

std::set<std::string> table_codes() {
    std::set<std::string> out;
    for (const content::Rule& rule : content::rules())
        out.emplace(rule.code);
    return out;
}

}

TEST_CASE("the valid episode is clean") {
    for (const auto& one : sample::lint(sample::valid()))
        FAIL_CHECK(base::format(one));
}

TEST_CASE("every code stands in the table once, with a reason") {
    CHECK(table_codes().size() == content::rules().size());
    for (const content::Rule& rule : content::rules()) {
        INFO(rule.code);
        CHECK(base::count_words(rule.explain) >= 5);
        CHECK(rule.explain.ends_with('.'));
    }
}

TEST_CASE("every code has a broken file that triggers it and no other, with its severity and a place") {
    std::set<std::string> files;
    for (const auto& file : std::filesystem::directory_iterator(sample::folder + "broken"))
        files.insert(file.path().stem().string());
    CHECK(files == table_codes());
    for (const content::Rule& rule : content::rules()) {
        const std::string code(rule.code);
        const auto findings = sample::lint(sample::text_of(sample::folder + "broken/" + code + ".json"));
        INFO(code << ": " << sample::codes(findings));
        CHECK(!findings.empty());
        for (const auto& one : findings) {
            CHECK(one.code == code);
            CHECK(one.severity == rule.severity);
            CHECK(one.at.line > 0);
            CHECK(one.at.column > 0);
            CHECK(one.message.find("  ") == std::string::npos);
        }
    }
}

TEST_CASE("what a rule finds the reader lets pass, and what the reader finds is never read") {
    for (const content::Rule& rule : content::rules()) {
        INFO(rule.code);
        const auto text = sample::text_of(sample::folder + "broken/" + std::string(rule.code) + ".json");
        const auto loaded = content::read_episode("test.json", text, sample::town());
        CHECK(loaded.ok() == (rule.look != nullptr));
        CHECK(loaded.diagnostics.empty() == (rule.look != nullptr));
    }
}

TEST_CASE("all findings come in one run, in the order of the file: keys, references and rules alike") {
    std::string text = sample::with(R"("tagline")", R"("tag-line")");
    text = sample::with(text, R"("picture": "list")", R"("picture": "lits")");
    text = sample::with(text, R"("quiet": true)", R"("quiet": 1)");
    text = sample::with(text, R"("Laugh too")", R"("Laugh too, with all of them, as if it were a very good joke")");
    text = sample::with(text, R"("who": "reed", "text": "Sit)", R"("who": "reet", "text": "Sit)");
    text = sample::with(text, R"("text": "Nothing", "reply": "Ask Mina.")", R"("text": "Nothing")");
    CHECK(sample::codes(text) == "unknown-key unknown-art wrong-type choice-too-long unknown-speaker missing-feedback");
    CHECK(!content::read_episode("test.json", text, sample::town()).ok());
}

TEST_CASE("findings say the exact line and column, the path and the nearest known word") {
    const auto findings = sample::lint(sample::with(R"("move": "turn-over")", R"("move": "turn-ovr")"));
    REQUIRE(findings.size() == 1);
    CHECK(base::format(findings[0]) ==
          "test.json:48:67: error: \"turn-ovr\" is not a word I know here [bad-value]\n    hint: did you mean \"turn-over\"?");
    CHECK(findings[0].where == "/scenes/0/beats/9/options/1/move");
}

TEST_CASE("an unknown key is pointed at where the key stands, with the nearest key of that object") {
    const auto findings = sample::lint(sample::with(R"("ending-title": "Still time")", R"("ending-titel": "Still time")"));
    CHECK(sample::codes(findings) == "missing-field unknown-key");
    CHECK(findings[1].at.line == 71);
    CHECK(findings[1].at.column == 66);
    CHECK(findings[1].hint == "did you mean \"ending-title\"?");
}

TEST_CASE("nothing is said about ways while one of them leads nowhere") {
    const std::string text = sample::with(R"("goto": "late" } ])", R"("goto": "lat" } ])");
    CHECK(sample::codes(text) == "unknown-scene");
}

TEST_CASE("a text that is JSON but no object is told once") {
    for (const char* text : {"[]", "3", "\"episode\"", "null"})
        CHECK(sample::codes(text) == "wrong-type");
    CHECK(sample::codes("{}").find("missing-field") != std::string::npos);
}

TEST_CASE("of thousands of findings the first are listed and the rest are counted") {
    std::string keys;
    for (int i = 0; i < 20'000; ++i)
        keys += "\"k" + std::to_string(i) + "\": 1, ";
    const auto findings = sample::lint(sample::with("\"format\": 1,", keys + "\"format\": 1,"));
    CHECK(findings.size() == 5000);
    CHECK(findings.back().hint == "and 15000 more findings that are not listed");
}
