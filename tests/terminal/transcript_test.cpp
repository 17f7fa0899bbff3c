// SPDX-License-Identifier: MIT
#include "../play/sample_town.hpp"
#include "terminal/run.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>
#include <sstream>

namespace {

std::string transcript(const std::string& typed, bool unicode, int* status = nullptr) {
    play::Game game = town::guest_game();
    std::istringstream in(typed);
    std::ostringstream out;
    const int code = terminal::run(game, in, out, {unicode, 80});
    if (status)
        *status = code;
    if (std::getenv("RIPPLE_SHOW_TRANSCRIPT"))
        std::cout << out.str();
    return out.str();
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

const std::string to_story = "1\nJUST play as a guest\nharbour school\nstart\n";
const std::string whole_story = to_story + "\n\n1\n\n1\n\n\n\n\n1\nkeep these\n\n\nthe adults\n\n1\n\n1\ni write to them\nthat's my "
                                           "plan\njournal\nback\nhelp\nback\nbreak\n1\n1\nsettings\nnight\nclose\n";

}

TEST_CASE("in a plain terminal the whole game is ASCII and fits 80 columns") {
    const std::string said = transcript(whole_story + "quit\n", false);
    for (const char c : said)
        REQUIRE(static_cast<unsigned char>(c) < 0x80);
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(line.size() <= 80, line);
    CHECK(said.find("\"Look, it's the [a cruel word about how somebody looks]\" ... he says.") != std::string::npos);
    CHECK(said.find("If somebody is laughed at, then I write to them.") != std::string::npos);
    CHECK(said.find("Night (chosen)") != std::string::npos);
}

TEST_CASE("a chat is said line by line with its clock, picture and reactions") {
    const std::string said = transcript(to_story, true);
    CHECK(said.find("[Burble, \"Class 6B\". 15 in this chat]") != std::string::npos);
    CHECK(said.find("Rex (12:41): behold (laughing face 9)") != std::string::npos);
    CHECK(said.find("[Picture: Mina in goal, eyes shut]") != std::string::npos);
    CHECK(said.find("(a phone buzzes)") != std::string::npos);
}

TEST_CASE("while a chat goes on only what is new is said") {
    const std::string said = transcript(to_story + "\n\n", true);
    CHECK(count(said, "behold") == 1);
    CHECK(count(said, "[Canteen") == 1);
    CHECK(count(said, "(Mina stopped typing)") == 1);
}

TEST_CASE("again says the whole page once more") {
    const std::string said = transcript(to_story + "\n\nagain\n", true);
    CHECK(count(said, "behold") == 2);
    CHECK(count(said, "What might Mina be thinking?") == 2);
}

TEST_CASE("a reaction that grows under an old line is said on its own") {
    story::Episode episode = town::episode();
    auto& beats = episode.scenes[0].beats;
    beats.insert(beats.begin() + 4,
                 sample::beat("ha-3", story::Update{{sample::lunch, 0}, story::Update::Kind::Reaction, "laugh", 12, {}}));
    play::Library library = town::library();
    library.episodes[0].episode = std::make_shared<const story::Episode>(std::move(episode));
    play::Game game(std::move(library), save::Store());
    std::istringstream in(to_story + "\n");
    std::ostringstream out;
    terminal::run(game, in, out, {true, 80});
    CHECK(out.str().find("(On \"behold\": laughing face 12)") != std::string::npos);
}

TEST_CASE("the end of input is a kind goodbye with status 0, wherever it comes") {
    std::size_t length = 0;
    while (length != std::string::npos && length < whole_story.size()) {
        int status = -1;
        const std::string said = transcript(whole_story.substr(0, length), true, &status);
        CHECK(status == 0);
        CHECK(said.ends_with("That's enough for today. See you at the lake.\n"));
        length = whole_story.find('\n', length);
        length = length == std::string::npos ? length : length + 1;
    }
}

TEST_CASE("leaving by the pages ends the game too") {
    const std::string said = transcript("leave\nclose the game\n1\n", true);
    CHECK(count(said, "> ") == 2);
}

TEST_CASE("skip and journal are words in a story") {
    const std::string said = transcript(to_story + "skip\n", true);
    CHECK(said.find("Rex posts a picture. Nine laugh.") != std::string::npos);
    CHECK(transcript(to_story + "journal\n", true).find("Looking back") != std::string::npos);
}
