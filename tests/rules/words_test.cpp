// SPDX-License-Identifier: MIT
#include "content/lint.hpp"
#include "content/tone.hpp"
#include "everywhere.hpp"
#include "paint/setting.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace rules;

namespace {

/// A25, in words of the game itself: what it quotes is somebody's, or stands on something.
Findings hard_or_loud(const std::string& text) {
    const std::string own = content::without_quotes(text);
    Findings found;
    if (content::denies_twice(own))
        found.push_back("denied twice: " + text);
    if (content::shouts(own))
        found.push_back("shouts: " + text);
    return found;
}

/// What the game itself says; how people in it talk is theirs.
std::vector<std::string> told_by_the_game(const page::Page& page) {
    using page::BlockRole;
    std::vector<std::string> all;
    // at the end of a drill all that was said and written comes together; what of it the story says is linted
    for (const page::Block& block : page.blocks)
        if (page.kind != "drill-end" && block.speaker.empty() && !block.mine && block.role != BlockRole::Message &&
            block.role != BlockRole::Draft && block.role != BlockRole::Card && block.role != BlockRole::Speech)
            all.push_back(page::plain(block.text));
    for (const page::Control& control : page.controls)
        if (control.role != page::ControlRole::Choice && control.role != page::ControlRole::Answer && page.moment.empty()) {
            all.push_back(control.label);
            all.push_back(control.note);
        }
    return all;
}

/// Fails with every finding of these codes in any story or drill. How many files were read.
std::size_t findings_with(const std::set<std::string>& codes) {
    for (const std::string& code : codes)
        CHECK_MESSAGE(std::ranges::any_of(content::rules(), [&](const content::Rule& rule) { return rule.code == code && rule.look; }),
                      code);
    const auto catalogue = content::open_catalogue(source_folder() + "/content");
    REQUIRE(catalogue.ok());
    std::size_t files = 0;
    for (const auto* shelf : {&catalogue.value().entries, &catalogue.value().drills})
        for (const content::Entry& entry : *shelf) {
            const auto text = content::read_file(entry.file);
            REQUIRE(text.ok());
            ++files;
            for (const base::Diagnostic& one : content::lint(entry.file, text.value(), catalogue.value().world))
                CHECK_MESSAGE(!codes.contains(one.code), base::format(one));
        }
    return files;
}

/// A27: letters no font here can draw.
int missing_letters(PangoContext* space, const std::string& font, const std::string& words) {
    return pango_layout_get_unknown_glyphs_count(
        paint::set_words(space, paint::Letters{font, false}, page::words(words), {20}, 600).layout.get());
}

}

TEST_CASE("A24 every scene and drill can be read at the age it is for") {
    CHECK(findings_with({"reading-grade", "screen-too-long", "bubble-too-long", "choice-too-long"}) > 50);
}

TEST_CASE("A25 the game never denies twice and never shouts") {
    Gathered found;
    std::set<std::string> told;
    for (const Met& met : pages_in("en"))
        for (const std::string& text : told_by_the_game(met.page))
            if (told.insert(text).second)
                found.add(met.where, hard_or_loud(text));
    CHECK(told.size() > 500);
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("A25 no story and no drill denies twice or shouts, but for those who talk in it") {
    CHECK(findings_with({"denied-twice", "shouting"}) > 50);
}

TEST_CASE("A25 what is denied twice, and what shouts, is found; what is denied once each is not, nor what is quoted") {
    CHECK(content::denies_twice("You can't not go."));
    CHECK(content::denies_twice("It is not without danger."));
    CHECK_FALSE(content::denies_twice("Nobody wrote, and you did not either."));
    CHECK_FALSE(content::denies_twice("It is not your fault. Nobody is angry."));
    CHECK(content::shouts("STOP it"));
    CHECK(content::shouts("Well done!!"));
    CHECK_FALSE(content::shouts("OK. I am here!"));
    CHECK(hard_or_loud("He writes “STOP” on it.").empty());
    CHECK(hard_or_loud("He writes “stop” ON EVERY wall.").size() == 1);
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
