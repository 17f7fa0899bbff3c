// SPDX-License-Identifier: MIT
#include "terminal/input.hpp"

#include <doctest/doctest.h>

namespace {

page::Page sample() {
    page::Page page;
    page.kind = "choice";
    const auto add = [&](const char* id, page::ControlRole role, const char* label, bool open = true) {
        page::Control control;
        control.id = page::ControlId(id);
        control.role = role;
        control.label = label;
        control.open = open;
        control.note = open ? "" : "Not from here.";
        page.controls.push_back(control);
    };
    add("choose-write", page::ControlRole::Choice, "Write to Mina");
    add("choose-wait", page::ControlRole::Choice, "Wait for Mina");
    add("choose-shut", page::ControlRole::Choice, "Walk off", false);
    add("skip", page::ControlRole::Button, "Skip this part");
    add("help", page::ControlRole::Frame, "Help");
    add("back", page::ControlRole::Frame, "Back", false);
    return page;
}

std::string pressed(const char* line) {
    const terminal::Meaning meaning = terminal::meaning_of(line, sample());
    const auto* press = std::get_if<terminal::Press>(&meaning);
    return press ? press->id.str() : "";
}

std::string told(const std::string& line) {
    const terminal::Meaning meaning = terminal::meaning_of(line, sample());
    const auto* tell = std::get_if<terminal::Tell>(&meaning);
    return tell ? tell->words : "";
}

}

TEST_CASE("a number, a name, or the beginning of one that is the only one presses") {
    CHECK(pressed("1") == "choose-write");
    CHECK(pressed("  2 ") == "choose-wait");
    CHECK(pressed("WRITE to   mina") == "choose-write");
    CHECK(pressed("wr") == "choose-write");
    CHECK(pressed("skip") == "skip");
    CHECK(pressed("help") == "help");
}

TEST_CASE("what is closed says why") {
    CHECK(told("3") == "\"Walk off\" is closed just now. Not from here.");
    CHECK_FALSE(told("back").empty());
}

TEST_CASE("what is not known is told with what can be typed") {
    CHECK(told("w").find("a number from 1 to 3, or a word: skip, help, again, quit") != std::string::npos);
    CHECK_FALSE(told("0").empty());
    CHECK_FALSE(told("4").empty());
    CHECK_FALSE(told("99999999999999999999999").empty());
    CHECK_FALSE(told("-1").empty());
    CHECK_FALSE(told("").empty());
    CHECK_FALSE(told("\xff\xfe").empty());
    CHECK_FALSE(told(std::string(100000, 'x')).empty());
}

TEST_CASE("again and quit are always there") {
    CHECK(std::holds_alternative<terminal::Again>(terminal::meaning_of("again", sample())));
    CHECK(std::holds_alternative<terminal::Quit>(terminal::meaning_of("Quit", sample())));
}
