// SPDX-License-Identifier: MIT
#include "terminal/controls.hpp"
#include "terminal/input.hpp"

#include <doctest/doctest.h>

#include <algorithm>

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
        control.note = open ? "" : role == page::ControlRole::Frame ? "This is the first page." : "Not from here.";
        page.controls.push_back(control);
    };
    add("choose-write", page::ControlRole::Choice, "Write to Mina");
    add("choose-wait", page::ControlRole::Choice, "Wait for Mina");
    add("choose-shut", page::ControlRole::Choice, "Walk off", false);
    add("shut", page::ControlRole::Button, "Shut the door", false);
    add("channel-0", page::ControlRole::Tab, "Class 6B");
    add("channel-1", page::ControlRole::Tab, "Mina");
    page.controls.back().chosen = true;
    add("journal", page::ControlRole::Button, "Look back");
    add("scale-80", page::ControlRole::Pick, "80 %");
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
    if (const auto* tell = std::get_if<terminal::Tell>(&meaning))
        return tell->words;
    const auto* unknown = std::get_if<terminal::NotKnown>(&meaning);
    return unknown ? unknown->words : "";
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
    CHECK(told("shut the door") == "Shut the door: Not from here.");
    CHECK(told("back") == "This is the first page.");
}

TEST_CASE("what is not known is told with what can be typed") {
    CHECK(told("x") == "I don't know that one. Type a number from 1 to 3, or a word from the last line.");
    CHECK(told("w") == "More than one begins like that. Type a number from 1 to 3, or a word from the last line.");
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

TEST_CASE("rewind and undo look back") {
    CHECK(pressed("rewind") == "journal");
    CHECK(pressed("undo") == "journal");
}

TEST_CASE("a chat is opened by its first word and has no number") {
    CHECK(pressed("class") == "channel-0");
    CHECK(told("4").find("I don't know that one.") == 0);
    const auto words = terminal::tab_words(sample());
    REQUIRE(words.size() == 1);
    CHECK(words[0].word == "class");
}

TEST_CASE("chats with the same first word are called by their whole name") {
    page::Page page = sample();
    page.controls.push_back(page.controls[4]);
    page.controls.back().id = page::ControlId("channel-2");
    page.controls.back().label = "Class chess";
    const auto words = terminal::tab_words(page);
    REQUIRE(words.size() == 2);
    CHECK(words[0].word == "class 6b");
    CHECK(words[1].word == "class chess");
}

TEST_CASE("a chat is not called by an article") {
    page::Page page = sample();
    page.controls[4].label = "The Eight";
    const auto words = terminal::tab_words(page);
    REQUIRE(words.size() == 1);
    CHECK(words[0].word == "eight");
    const terminal::Meaning meaning = terminal::meaning_of("eight", page);
    REQUIRE(std::holds_alternative<terminal::Press>(meaning));
    CHECK(std::get<terminal::Press>(meaning).id.str() == "channel-0");
}

TEST_CASE("what does something only in a window is not offered") {
    CHECK(pressed("80 %").empty());
    CHECK(std::ranges::none_of(terminal::numbered(sample()), [](const page::Control* one) { return one->label == "80 %"; }));
}

TEST_CASE("somebody who types that they are afraid is led to help, unless it is one of the choices") {
    for (const char* words : {"i am scared", "SAD", "someone hurt me", "can i tell a teacher?", "help me", "im alone"})
        CHECK_MESSAGE(std::holds_alternative<terminal::NeedsHelp>(terminal::meaning_of(words, sample())), words);
    CHECK_FALSE(std::holds_alternative<terminal::NeedsHelp>(terminal::meaning_of("sadly", sample())));
    page::Page page = sample();
    page.controls[0].label = "Tell Mina";
    CHECK(std::holds_alternative<terminal::Press>(terminal::meaning_of("tell", page)));
}
