// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "content/lint.hpp"
#include "everywhere.hpp"
#include "paint/setting.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace rules;

namespace {

/// Small letters and apostrophes only.
std::string bare(std::string_view word) {
    std::string out;
    for (const char c : word)
        if ((c >= 'a' && c <= 'z') || c == '\'')
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
    return out;
}

bool is_negative(const std::string& word) {
    static const std::set<std::string> all{"not", "no", "never", "nobody", "nothing", "none", "nowhere", "neither", "cannot", "without"};
    return all.contains(word) || word.ends_with("n't");
}

/// Words that begin another thought: what is denied before and after them is denied once each.
bool begins_anew(const std::string& word) {
    static const std::set<std::string> all{"and",  "but",   "or",    "because", "that",  "if", "who",   "when",
                                           "what", "which", "while", "so",      "until", "to", "where", "with"};
    return all.contains(word);
}

/// A25: within one thought something is denied twice: "you can't not go".
Findings double_negatives(const std::string& text) {
    Findings found;
    int denied = 0;
    for (const std::string_view word : base::words(text)) {
        const std::string plain = bare(word);
        denied = begins_anew(plain) ? 0 : denied + (is_negative(plain) ? 1 : 0);
        if (denied > 1)
            found.push_back("denied twice: " + text);
        if (word.find_first_of(".,;:!?\"()") != std::string_view::npos || plain.empty())
            denied = 0;
        if (denied > 1)
            break;
    }
    return found;
}

/// A25: words in capitals, or more than one mark of exclamation.
Findings shouting(const std::string& text) {
    static const std::set<std::string> names{"MIT", "CC", "BY", "SFML", "JSON", "PDF"};
    Findings found;
    for (const std::string_view word : base::words(text)) {
        std::string letters;
        for (const char c : word)
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
                letters += c;
        const bool capitals = letters.size() > 2 && std::ranges::all_of(letters, [](char c) { return c >= 'A' && c <= 'Z'; });
        if (capitals && !names.contains(letters))
            found.push_back("in capitals: " + text);
    }
    if (text.find("!!") != std::string::npos)
        found.push_back("two marks: " + text);
    return found;
}

/// What the game itself says; how people in it talk is theirs.
std::vector<std::string> told_by_the_game(const page::Page& page) {
    using page::BlockRole;
    std::vector<std::string> all;
    for (const page::Block& block : page.blocks)
        if (block.speaker.empty() && !block.mine && block.role != BlockRole::Message && block.role != BlockRole::Draft &&
            block.role != BlockRole::Card && block.role != BlockRole::Speech)
            all.push_back(page::plain(block.text));
    for (const page::Control& control : page.controls)
        if (control.role != page::ControlRole::Choice && control.role != page::ControlRole::Answer && page.moment.empty()) {
            all.push_back(control.label);
            all.push_back(control.note);
        }
    return all;
}

/// A27: letters no font here can draw.
int missing_letters(PangoContext* space, const std::string& font, const std::string& words) {
    return pango_layout_get_unknown_glyphs_count(
        paint::set_words(space, paint::Letters{font, false}, page::words(words), {20}, 600).layout.get());
}

}

TEST_CASE("A24 every scene and drill can be read at the age it is for") {
    const auto catalogue = content::open_catalogue(source_folder() + "/content");
    REQUIRE(catalogue.ok());
    std::size_t files = 0;
    for (const auto* shelf : {&catalogue.value().entries, &catalogue.value().drills})
        for (const content::Entry& entry : *shelf) {
            const auto text = content::read_file(entry.file);
            REQUIRE(text.ok());
            ++files;
            for (const base::Diagnostic& one : content::lint(entry.file, text.value(), catalogue.value().world))
                for (const char* code : {"reading-grade", "screen-too-long", "bubble-too-long", "choice-too-long"})
                    CHECK_MESSAGE(one.code != code, base::format(one));
        }
    CHECK(files > 50);
    CHECK(std::ranges::any_of(content::rules(), [](const content::Rule& rule) { return rule.code == "reading-grade" && rule.look; }));
}

TEST_CASE("A25 the game never denies twice and never shouts") {
    Gathered found;
    std::set<std::string> told;
    for (const Met& met : pages_in("en"))
        for (const std::string& text : told_by_the_game(met.page))
            if (told.insert(text).second) {
                found.add(met.where, double_negatives(text));
                found.add(met.where, shouting(text));
            }
    CHECK(told.size() > 500);
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("A25 what is denied twice, and what shouts, is found; what is denied once each is not") {
    CHECK_FALSE(double_negatives("You can't not go.").empty());
    CHECK_FALSE(double_negatives("It is not without danger.").empty());
    CHECK(double_negatives("Nobody wrote, and you did not either.").empty());
    CHECK(double_negatives("It is not your fault. Nobody is angry.").empty());
    CHECK_FALSE(shouting("STOP it").empty());
    CHECK_FALSE(shouting("Well done!!").empty());
    CHECK(shouting("OK. I am here!").empty());
}

TEST_CASE("A27 every letter of every page has a glyph, in both fonts and every language") {
    const paint::PangoSpace space = paint::make_space();
    Gathered found;
    for (const std::string& lang : languages()) {
        std::set<std::string> told;
        for (const Met& met : pages_in(lang)) {
            for (const page::Block& block : met.page.blocks)
                told.insert({page::plain(block.text), block.small, block.speaker});
            for (const page::Control& control : met.page.controls)
                told.insert({control.label, control.note, control.group});
        }
        for (const std::string& words : told)
            for (const char* font : {"andika", "opendyslexic"})
                if (missing_letters(space.get(), font, words) > 0)
                    found.add(lang + " " + font, {"no glyph for all of: " + words});
    }
    CHECK_MESSAGE(found.empty(), found.told());
    CHECK(missing_letters(space.get(), "andika", "\U000E0FFF\U0010FFFD") > 0);
}
