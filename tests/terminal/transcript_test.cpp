// SPDX-License-Identifier: MIT
#include "../play/sample_town.hpp"
#include "terminal/printer.hpp"
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
                                           "plan\njournal\nback\nhelp\nback\nbreak\n1\n1\nsettings\nplay\ngentle\nusual\nclose\n";

}

TEST_CASE("in a plain terminal the whole game is ASCII and fits 80 columns") {
    const std::string said = transcript(whole_story + "quit\n", false);
    for (const char c : said)
        REQUIRE(static_cast<unsigned char>(c) < 0x80);
    std::istringstream lines(said);
    for (std::string line; std::getline(lines, line);)
        CHECK_MESSAGE(line.size() <= 80, line);
    CHECK(said.find("\"Look, it's the [a cruel word about how somebody looks]\" ... he says.") != std::string::npos);
    CHECK(said.find("If somebody is laughed at, I write to them.") != std::string::npos);
    CHECK(said.find("(Changed) * ") == std::string::npos);
    CHECK(said.find("Usual (chosen)") != std::string::npos);
    CHECK(said.find("Night") == std::string::npos);
    CHECK(said.find("Rex: behold (picture: Mina in goal, eyes shut) ( )") != std::string::npos);
    CHECK(said.find("You guess: I want to go home") != std::string::npos);
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

TEST_CASE("after going back everything is said again, also on the pages that follow") {
    const std::string said = transcript(to_story + "\n\n1\n\n1\nrewind\n2\n1\n", true);
    const std::string after = said.substr(said.find("Return to a moment"));
    CHECK(after.find("Rex (12:41): behold") != std::string::npos);
    CHECK(after.find("What do you do?") != std::string::npos);
    CHECK(after.find("You (12:44): you ok?") != std::string::npos);
    const std::string by_back = transcript(to_story + "\nback\n\n", true);
    CHECK(count(by_back, "behold") == 2);
    CHECK(count(by_back, "(Mina stopped typing)") == 2);
}

TEST_CASE("a group that is renamed is said once") {
    play::Library library = town::library();
    story::Episode episode = town::episode();
    auto& beats = episode.scenes[0].beats;
    beats.insert(beats.begin() + 4, sample::beat("", story::Membership{sample::group, story::Membership::Kind::Leave, sample::mina, {}}));
    beats.insert(beats.begin() + 4,
                 sample::beat("", story::Membership{sample::group, story::Membership::Kind::Rename, {}, sample::text("Splat")}));
    library.episodes[0].episode = std::make_shared<const story::Episode>(std::move(episode));
    play::Game game(std::move(library), save::Store());
    std::istringstream in(to_story + "\n\n1\n\n");
    std::ostringstream out;
    terminal::run(game, in, out, {true, 80});
    CHECK(count(out.str(), "(The chat is now called \"Splat\")") == 1);
    CHECK(count(out.str(), "(Changed)") == 0);
}

TEST_CASE("a chat elsewhere is opened by its word, and the choices keep their numbers") {
    const std::string said = transcript(to_story + "\n\n1\n\nmina\nclass\n", true);
    CHECK(said.find("Type mina (1 new) to look.") != std::string::npos);
    CHECK(said.find("Mina (12:42): hi") != std::string::npos);
    CHECK(said.find("You're only looking. What you choose still goes to Class 6B.") != std::string::npos);
    CHECK(said.find("Type class to look.") != std::string::npos);
    CHECK(said.find("\n3. ", said.find("What do you do?")) == std::string::npos);
}

TEST_CASE("a guest who quits is asked once whether to leave") {
    const std::string stayed = transcript(to_story + "quit\n2\n\n", true);
    CHECK(stayed.find("Nothing is kept. Leave anyway?\n1. Leave\n2. Stay") != std::string::npos);
    CHECK(stayed.find("(Mina stopped typing)") != std::string::npos);
    for (const char* leave : {"1\n", "quit\n", "leave\n"})
        CHECK(count(transcript(to_story + "quit\n" + leave + "\n", true), "stopped typing") == 0);
    CHECK(transcript(to_story + "quit\n1\n", true).find("Nothing was kept.\n") != std::string::npos);
    CHECK(transcript("quit\n", true).find("Leave anyway") == std::string::npos);
}

TEST_CASE("at the end of input it is said whether anything is kept") {
    CHECK(transcript(to_story, true).find("Nothing was kept.\n") != std::string::npos);
    const town::Folder folder;
    play::Game game(town::library(), save::Store(folder.path()));
    town::press(game, {"play", "self", "keep"});
    std::istringstream in;
    std::ostringstream out;
    terminal::run(game, in, out, {true, 80});
    CHECK(out.str().find("Your place is kept.\n") != std::string::npos);
}

TEST_CASE("who wants to tell something is told first that one can, and what was typed is not said back") {
    const std::string said = transcript(to_story + "somebody is hurting my brother\n", true);
    CHECK(said.find("You can tell somebody. Here is how.\n\nThe lighthouse") != std::string::npos);
    CHECK(said.find("brother") == std::string::npos);
}

TEST_CASE("what is not known gets the words that can be typed as its last line") {
    const std::string said = transcript(to_story + "\nfish\n", true);
    CHECK(said.find("I don't know that one. Type 1, or a word from the last line.\nAlso: skip, journal, help, break, back, home, again, "
                    "quit.\n> ") != std::string::npos);
    CHECK(said.find("fish") == std::string::npos);
}

TEST_CASE("somebody who stands nowhere is named once, also the second time") {
    page::Page page;
    page.kind = "story";
    page.stage.describe = "Mr Barge.";
    page.stage.figures = {{"barge", "Mr Barge", "", "", false}};
    terminal::Printer printer({true, 80});
    CHECK(printer.say(page).find("[Mr Barge.]") != std::string::npos);
    page::Page other;
    other.kind = "help";
    printer.say(other);
    CHECK(printer.say(page).find("[Mr Barge.]") != std::string::npos);
}

TEST_CASE("nothing is called closed") {
    const std::string said = transcript("1\njust\nhome\n2\nhelp\nhelp\nbreak\nbreak\n", true);
    CHECK(said.find("closed") == std::string::npos);
    CHECK(said.find("2. Home (Nobody's about. No story here yet.)") != std::string::npos);
    CHECK(said.find("This is help. You're here.") != std::string::npos);
    CHECK(said.find("This is your break.") != std::string::npos);
}
