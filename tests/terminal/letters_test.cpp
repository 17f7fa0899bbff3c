// SPDX-License-Identifier: MIT
#include "../play/sample_town.hpp"
#include "content/catalogue.hpp"
#include "source_folder.hpp"
#include "terminal/ascii.hpp"
#include "terminal/controls.hpp"
#include "terminal/input.hpp"
#include "terminal/run.hpp"

#include <doctest/doctest.h>

#include <sstream>

namespace {

const terminal::Shape plain{false, 80, false}, ascii{false, 80, true};

std::string first_page(const char* lang, const terminal::Shape& shape, const std::string& typed = {}) {
    const auto catalogue = content::open_catalogue(source_folder() + "/content");
    REQUIRE(catalogue.ok());
    play::Opening opening;
    opening.settings.language = lang;
    play::Game game(play::library_of(catalogue.value()), save::Store(), opening);
    std::istringstream in(typed);
    std::ostringstream out;
    terminal::run(game, in, out, shape);
    return out.str();
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

page::Page arabic_phone() {
    page::Page page;
    page.kind = "chat";
    page.lang = "ar";
    for (const char* name : {"الصف ٦ب", "مينا، فقط", "الثمانية"}) {
        page::Control& tab = page.controls.emplace_back();
        tab.id = page::ControlId("channel-" + std::to_string(page.controls.size()));
        tab.role = page::ControlRole::Tab;
        tab.label = name;
    }
    return page;
}

std::string pressed(const page::Page& page, const std::string& typed) {
    const terminal::Meaning meaning = terminal::meaning_of(typed, page);
    const auto* press = std::get_if<terminal::Press>(&meaning);
    return press ? press->id.str() : "";
}

}

TEST_CASE("words with letters that ASCII cannot spell stay as they are, all others become ASCII") {
    CHECK(terminal::plainly("“مرحبا؟” – Zoë 😂") == "\"مرحبا?\" - Zoe (laughing face)");
    CHECK(terminal::plainly("中\xff") == "中?");
    CHECK(terminal::to_ascii("في ٤٢، لا") == "?? 42, ??");
    CHECK(terminal::has_ascii("Français"));
    CHECK_FALSE(terminal::has_ascii("العربية"));
    CHECK(terminal::wrapped("“Zoë”، لا", plain) == "“Zoë”، لا\n");
    CHECK(terminal::wrapped("“Zoë”", plain) == "\"Zoe\"\n");
    CHECK(terminal::wrapped("“Zoë”، لا", ascii) == "\"Zoe\", ??\n");
}

TEST_CASE("a locale that says UTF-8 is believed, one that says nothing gets letters too, one that says otherwise gets none") {
    CHECK(terminal::shape_of("UTF-8", "ar_EG.UTF-8").unicode);
    CHECK(terminal::shape_of("ANSI_X3.4-1968", "ar_EG.UTF-8").unicode); // asked for, but not installed
    CHECK(terminal::shape_of("ANSI_X3.4-1968", "fr_FR.utf8").unicode);
    for (const char* nothing : {"C", "POSIX", ""}) {
        CHECK_FALSE(terminal::shape_of("ANSI_X3.4-1968", nothing).unicode);
        CHECK_FALSE(terminal::shape_of("ANSI_X3.4-1968", nothing).only_ascii);
    }
    CHECK_FALSE(terminal::shape_of("ISO-8859-6", "ar_EG").unicode);
    CHECK(terminal::shape_of("ISO-8859-6", "ar_EG").only_ascii);
}

TEST_CASE("a chat in Arabic is called by its own word, also when it is typed, with either digits") {
    const page::Page page = arabic_phone();
    const auto tabs = terminal::tab_words(page);
    REQUIRE(tabs.size() == 3);
    CHECK(tabs[0].word == "الصف");
    CHECK(tabs[1].word == "مينا");
    CHECK(pressed(page, "مينا") == "channel-2");
    CHECK(pressed(page, " الثمانية\n") == "channel-3");
    CHECK(pressed(page, "الصف 6ب") == "channel-1");
    CHECK(pressed(page, "الصف ٦ب") == "channel-1");
    CHECK(pressed(page, "????").empty());
}

TEST_CASE("where nothing is known of the terminal a game in Arabic shows its letters, one in French is ASCII") {
    const std::string arabic = first_page("ar", plain);
    CHECK_FALSE(terminal::has_ascii(arabic));
    CHECK(count(arabic, "??") == 0);
    const std::string french = first_page("fr", plain);
    for (const std::string& line : {std::string("Tape"), std::string("\n1. ")})
        CHECK(french.find(line) != std::string::npos);
    CHECK(count(french, "é") == 0);
}

TEST_CASE("where letters cannot be shown it is said once, in words that can be, and never else") {
    const std::string said = first_page("ar", ascii, "again\nagain\n");
    CHECK(count(said, "LC_ALL=C.UTF-8") == 1);
    CHECK(said.find("LC_ALL=C.UTF-8") < said.find("??"));
    for (const char c : said)
        REQUIRE(static_cast<unsigned char>(c) < 0x80);
    CHECK(count(first_page("ar", plain), "LC_ALL") == 0);
    CHECK(count(first_page("ar", {}), "LC_ALL") == 0);
    CHECK(count(first_page("fr", ascii), "LC_ALL") == 0);
}
