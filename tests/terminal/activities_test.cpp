// SPDX-License-Identifier: MIT
#include "../play/sample_activities.hpp"
#include "base/text.hpp"
#include "terminal/controls.hpp"
#include "terminal/run.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace {

/// The number a control has in the terminal.
std::string number_of(const page::Page& page, const std::string& id) {
    const auto all = terminal::numbered(page);
    for (std::size_t at = 0; at < all.size(); ++at)
        if (all[at]->id.str() == id)
            return std::to_string(at + 1);
    return {};
}

/// Everything said while the activities are played by numbers alone.
std::string transcript(bool unicode) {
    play::Game silent = activities::game();
    std::string typed;
    for (const activities::Script& script : activities::scripts()) {
        std::vector<std::string> presses = script.presses;
        presses.emplace_back("continue");
        for (const std::string& id : presses) {
            const std::string number = number_of(silent.page(), id);
            REQUIRE_MESSAGE(!number.empty(), script.name << " " << id);
            typed += number + "\n";
            silent.press(page::ControlId(id));
        }
    }
    play::Game game = activities::game();
    std::istringstream in(typed);
    std::ostringstream out;
    terminal::run(game, in, out, {unicode, 80});
    if (std::getenv("RIPPLE_SHOW_TRANSCRIPT"))
        std::cout << out.str();
    return out.str();
}

/// Without line breaks and more than one space.
std::string flat(const std::string& text) {
    std::string out;
    for (const std::string_view word : base::words(text))
        out += (out.empty() ? "" : " ") + std::string(word);
    return out;
}

}

TEST_CASE("every piece of every activity and everything said back is printed") {
    const std::string said = flat(transcript(true));
    play::Game game = activities::game();
    activities::play_all(game, [&](const std::string& name, const page::Page& page) {
        INFO(name);
        for (const page::Control& one : page.controls)
            CHECK_MESSAGE(
                (one.role == page::ControlRole::Frame || one.id.str() == "journal" || said.find(flat(one.label)) != std::string::npos),
                one.label);
        for (const page::Block& one : page.blocks)
            CHECK_MESSAGE((one.of.str() == "free" || said.find(flat(page::plain(one.text))) != std::string::npos), page::plain(one.text));
    });
}

TEST_CASE("activities are ASCII in a plain terminal and fit 80 columns") {
    const std::string said = transcript(false);
    for (const char c : said)
        REQUIRE(static_cast<unsigned char>(c) < 0x80);
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(line.size() <= 80, line);
}

TEST_CASE("while hands are at work only what changed is said") {
    const std::string said = transcript(true);
    const auto count = [&](const std::string& part) {
        std::size_t found = 0;
        for (std::size_t at = said.find(part); at != std::string::npos; at = said.find(part, at + 1))
            ++found;
        return found;
    };
    CHECK(count("You have 4 minutes left") == 1);
    CHECK(count("Your name, your class, your teacher's name (picked)") == 1);
    CHECK(count("(Changed)") == 0);
}

TEST_CASE("a ripple is said with arrows, a form by its app, a report by its step") {
    const std::string said = transcript(true);
    CHECK(said.find("1. Rex (it begins here)\n   -> Tilly, Bo\n") != std::string::npos);
    CHECK(said.find("Noor (it doesn't get here)") != std::string::npos);
    CHECK(said.find("[Knock: \"Incident report\"]") != std::string::npos);
    CHECK(said.find("(Step 2 of 4)") != std::string::npos);
    CHECK(said.find("   She reads it today.\n") != std::string::npos);
    CHECK(said.find("[Burble, \"River\". Mina's phone]") != std::string::npos);
}
