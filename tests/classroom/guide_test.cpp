// SPDX-License-Identifier: MIT
#include "../story/sample.hpp"
#include "sample_guide.hpp"

#include <doctest/doctest.h>

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), by);
}

}

TEST_CASE("of several places in one bracket no mark is left behind") {
    std::string text = sample::guide_text;
    const std::string row = "| Door: \"Go in.\" (not at 14; `gate/door`, `gate/door-older`) | \"Why?\" | A yes. | A no. |\n";
    text.insert(text.find("\n\n**Another way.**") + 1, row);
    const auto guide = classroom::read_guide("guide.md", text);
    REQUIRE(guide.value);
    CHECK(guide.value->stops.back().where == "Door: \"Go in.\" (not at 14)");
}

TEST_CASE("a guide says where to stop, what to ask, and what to do if a child tells something") {
    const auto read = classroom::read_guide("guide.md", sample::guide_text);
    CHECK(read.diagnostics.empty());
    REQUIRE(read.value);
    const classroom::Guide& guide = *read.value;
    CHECK(guide.title == "The Sample");
    CHECK(guide.purpose == "Somebody is laughed at in a chat. Nobody writes.");
    REQUIRE(guide.stops.size() == 2);
    CHECK(guide.stops[0].where == "Lunch, first");
    CHECK(guide.stops[0].at == std::vector<std::string>{"lunch/mina-now"});
    CHECK(guide.stops[0].card == classroom::Card{"\"Who saw it?\"", "Fifteen.", "\"So?\""});
    CHECK(guide.stops[0].line == 13);
    CHECK(guide.stops[1].where == "Corridor");
    CHECK(guide.stops[1].at == std::vector<std::string>{"corridor/walk", "corridor/hood"});
    CHECK(guide.rewind == "Go back to `lunch/thumb`.");
    CHECK(guide.talk == std::vector<std::string>{"What did Mina hear? And what not?", "Whose job was it?"});
    CHECK(guide.disclosure == "Listen.\nPass it on.");
}

TEST_CASE("a broken table of stops is told with its line") {
    const auto finding = [](const std::string& text) {
        const auto read = classroom::read_guide("guide.md", text);
        CHECK_FALSE(read.value);
        REQUIRE_FALSE(read.diagnostics.empty());
        return base::format(read.diagnostics.front());
    };
    CHECK(finding(replaced(sample::guide_text, "| at | ask", "| where | ask")).starts_with("guide.md:11:1: error: "));
    CHECK(finding(replaced(sample::guide_text, "| Hood up. | Naming. |", "| Hood up. |"))
              .find("guide.md:14:1: error: this row has 3 cells") == 0);
    CHECK(finding(replaced(sample::guide_text, "| Fifteen. |", "|  |")).find("guide.md:13:1: error: \"listen for\" is empty here") == 0);
    CHECK(finding(replaced(sample::guide_text, "`lunch/mina-now`; ", "")).find("name scene and beat in backquotes") != std::string::npos);
    CHECK(finding(replaced(sample::guide_text, "## Where to stop", "## Where to halt")).find("table of stops") != std::string::npos);
    CHECK(finding("\xff").find("UTF-8") != std::string::npos);
}

TEST_CASE("a stop that the story does not have is told, with the nearest one it has") {
    const auto read = classroom::read_guide("guide.md", replaced(sample::guide_text, "lunch/mina-now", "lunch/mina-nov"));
    REQUIRE(read.value);
    const auto found = classroom::check_stops(*read.value, sample::episode());
    REQUIRE(found.size() == 1);
    CHECK(found[0].at.line == 13);
    CHECK(found[0].hint == "did you mean \"lunch/mina-now\"?");
    // a reaction comes together with what is before it: nobody can stop there
    const auto other = classroom::read_guide("guide.md", replaced(sample::guide_text, "lunch/mina-now", "lunch/ha-1"));
    REQUIRE(other.value);
    CHECK(classroom::check_stops(*other.value, sample::episode()).size() == 1);
}

TEST_CASE("stops come in the order of the story, and it is known which of them every class meets") {
    const auto read = classroom::read_guide("guide.md", sample::guide_text);
    REQUIRE(read.value);
    const auto points = classroom::pause_points(*read.value, sample::episode());
    REQUIRE(points.size() == 2);
    CHECK(points[0].stop.where.starts_with("Lunch"));
    CHECK(points[0].share < points[1].share);
    CHECK(points[1].share < 1);
    CHECK(points[0].always);
    CHECK(points[1].always);
}

TEST_CASE("a stop on one way only is not met by every class") {
    const auto read = classroom::read_guide("guide.md", replaced(sample::guide_text, "lunch/mina-now", "alone/dm"));
    REQUIRE(read.value);
    const auto points = classroom::pause_points(*read.value, sample::episode());
    REQUIRE(points.size() == 2);
    const bool first_is_alone = points[0].stop.at.front() == "alone/dm";
    CHECK_FALSE(points[first_is_alone ? 0 : 1].always);
    CHECK(points[first_is_alone ? 1 : 0].always);
}

TEST_CASE("a guide gives its sections with their marks for paper") {
    std::string text = sample::guide_text;
    text.insert(text.find("## Where to stop"), "| time | play |\n|---|---|\n| 15 minutes | a *bit* |\n\n");
    const auto guide = classroom::read_guide("guide.md", text);
    REQUIRE(guide.value);
    const auto& sections = guide.value->sections;
    CHECK(sections.front().title.empty());
    CHECK(sections.front().parts.front().text == "**What it is for.** Somebody is laughed at in a chat. *Nobody* writes.");
    REQUIRE(sections.size() == 5);
    CHECK(sections[2].title.starts_with("To talk about"));
    CHECK(sections[2].parts.front().text == "What did **Mina** hear? And what not?");
    CHECK(guide.value->stops[0].marked.ask == "\"Who *saw* it?\"");
}
