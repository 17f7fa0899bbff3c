// SPDX-License-Identifier: MIT
#include "play/words.hpp"
#include "play/words_activity.hpp"
#include "sample_town.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

using namespace play;

namespace {

const content::Language& named(const char* tag) {
    const content::Language* found = content::find_language(tag);
    REQUIRE(found);
    return *found;
}

Wording wording(const char* tag, std::vector<std::pair<Phrase, std::vector<std::string>>> words) {
    content::PoFile file;
    for (auto& [phrase, all] : words) {
        content::PoEntry& one = file.entries.emplace_back();
        one.context = std::string(phrase.id);
        one.id = phrase.one.empty() ? phrase.english : phrase.one;
        one.plural = phrase.one.empty() ? std::string_view() : phrase.english;
        one.words = std::move(all);
    }
    Wording out{content::Dictionary(named(tag))};
    CHECK(out.dictionary.add(file).empty());
    return out;
}

/// The shipped town, and a player in the first scene of The Photo.
play::Game shipped(const char* tag, save::Store store = save::Store()) {
    const auto catalogue = content::open_catalogue(source_folder() + "/content");
    REQUIRE(catalogue.ok());
    Library library = library_of(catalogue.value());
    library.languages = {&named("en"), &named("en-XA"), &named("en-XB")};
    Opening opening;
    opening.settings.language = tag;
    return {std::move(library), std::move(store), opening};
}

bool in_accents(const std::string& words) {
    return words.find("ë") != std::string::npos || words.find("ö") != std::string::npos || words.find("î") != std::string::npos ||
           words.find("à") != std::string::npos || words.find("š") != std::string::npos || words.find('[') != std::string::npos;
}

}

TEST_CASE("words are said in the wording that is there, and in English before and after") {
    const Wording fr = wording("fr", {{words::help, {"Aide"}}});
    CHECK(say(words::help) == "Help");
    {
        const Speaking in(fr);
        CHECK(say(words::help) == "Aide");
        CHECK(say(words::back) == "Back"); // nobody translated it
        const Wording de = wording("de", {{words::help, {"Hilfe"}}});
        const Speaking within(de);
        CHECK(say(words::help) == "Hilfe");
    }
    CHECK(say(words::help) == "Help");
}

TEST_CASE("what is counted is counted as the language does") {
    CHECK(say_count(words::map_stories, 1) == "1 story so far.");
    CHECK(say_count(words::map_stories, 0) == "0 stories so far.");
    const Wording ar = wording("ar", {{words::map_stories, {"zero", "one", "two", "few {n}", "many {n}", "other {n}"}}});
    const Speaking in(ar);
    CHECK(say_count(words::map_stories, 2) == "two");
    CHECK(say_count(words::map_stories, 7) == "few \u20687\u2069");
    CHECK(say_count(words::map_stories, 11) == "many \u206811\u2069");
}

TEST_CASE("names put into right-to-left words keep to themselves") {
    const Wording ar = wording("ar", {{words::map_you, {"أنت {who}."}}});
    const Speaking in(ar);
    CHECK(say(words::map_you, {{"who", "River"}}) == "أنت \u2068River\u2069.");
}

TEST_CASE("lists are joined as the language joins them") {
    CHECK(listed({"a", "b", "c"}) == "a, b and c");
    const Wording fr = wording("fr", {{words::and_last, {" et "}}});
    const Speaking in(fr);
    CHECK(listed({"a", "b", "c"}) == "a, b et c");
    CHECK(listed({"a"}) == "a");
}

TEST_CASE("a phrase may tell apart how the player is spoken of") {
    Wording fr = wording("fr", {{words::help, {"{they:Prêt·e|she:Prête|he:Prêt}"}}});
    const Speaking in(fr);
    CHECK(say(words::help) == "Prêt·e");
    fr.address = story::Address::She;
    CHECK(say(words::help) == "Prête");
}

TEST_CASE("every word of the first pages is in the language that was asked for") {
    play::Game game = shipped("en-XA");
    for (const char* press : {"", "settings", "back", "about", "back", "help", "back", "play", "guest", "place-school"}) {
        if (*press)
            game.press(page::ControlId(press));
        const page::Page page = game.page();
        for (const page::Control& one : page.controls)
            if (!one.id.str().starts_with("language"))
                CHECK_MESSAGE(in_accents(one.label), page.kind << " " << one.id.str() << ": " << one.label);
        for (const page::Block& one : page.blocks)
            CHECK_MESSAGE(in_accents(page::plain(one.text)), page.kind << ": " << page::plain(one.text));
    }
}

TEST_CASE("the language changes at once, in the middle of a story, and the story stands where it stood") {
    play::Game game = shipped("");
    town::press(game, {"play", "guest", "place-school", "begin"});
    for (int i = 0; i < 4; ++i)
        game.press(game.page().controls.front().id);
    const page::Page before = game.page();
    Settings settings = game.settings();
    settings.language = "en-XB";
    game.change(settings);
    const page::Page after = game.page();
    CHECK(after.right_to_left);
    CHECK(town::control_ids(after) == town::control_ids(before));
    REQUIRE(after.blocks.size() == before.blocks.size());
    for (std::size_t i = 0; i < after.blocks.size(); ++i)
        CHECK(after.blocks[i].id == before.blocks[i].id);
    CHECK(page::plain(after.blocks.front().text).find("\u202E") != std::string::npos);
    settings.language = "";
    game.change(settings);
    CHECK(page::plain(game.page().blocks.front().text) == page::plain(before.blocks.front().text));
    CHECK_FALSE(game.page().right_to_left);
}

TEST_CASE("the title offers the languages by their own names only where there are some") {
    CHECK_FALSE(town::has(town::guest_game().page(), "language"));
    play::Game game = shipped("");
    REQUIRE(town::has(game.page(), "language"));
    game.press(page::ControlId("language"));
    CHECK(game.page().kind == "language");
    game.press(page::ControlId("language-en-XA"));
    CHECK(game.settings().language == "en-XA");
    CHECK(in_accents(game.page().title));
    CHECK(game.page().find(page::ControlId("language-en-XA"))->chosen);
}

TEST_CASE("a kept place remembers its language") {
    const town::Folder folder;
    {
        play::Game game = shipped("en-XA", save::Store(folder.path()));
        town::press(game, {"play", "self", "keep"});
        REQUIRE(game.kept());
    }
    play::Game game = shipped("", save::Store(folder.path()));
    CHECK(game.settings().language.empty());
    town::press(game, {"carry-on"});
    CHECK(game.settings().language == "en-XA");
}
