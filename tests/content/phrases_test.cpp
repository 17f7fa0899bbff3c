// SPDX-License-Identifier: MIT
#include "activities.hpp"
#include "content/coverage.hpp"
#include "content/phrases.hpp"

#include <algorithm>

namespace {

/// The codes found when a narrator, a child and an adult say something.
std::string told(const std::string& words) {
    return sample::codes(sample::with("You sit. She hands you a chip.", words));
}
std::string said_by_rex(const std::string& words) {
    return sample::codes(sample::with("mina plays too", words));
}
std::string said_by_reed(const std::string& words) {
    return sample::codes(sample::with("How was your day? I said I would ask.", words));
}

content::NeverWords turnips() {
    content::NeverWords never;
    never.salt = 7;
    never.languages["en"] = {content::never_hash(7, "turnip")};
    never.languages["fr"] = {content::never_hash(7, "navet")};
    return never;
}

bool is_never(const std::string& words, std::string_view language = "en") {
    const auto hits = content::phrases_in(words, language, turnips());
    return std::ranges::find(hits, content::PhraseKind::Never, &content::PhraseHit::kind) != hits.end();
}

}

TEST_CASE("a word that never stands in a story is known in every disguise, and only as itself") {
    for (const std::string words : {"turnip", "You TURNIP!", "turnips", "“turnip”", "tuuurnip", "turn1p", "TÜRNIP", "a turnip."})
        CHECK_MESSAGE(is_never(words), words);
    for (const std::string words : {"turn", "turnip-", "a turn in the nip", "turnipseed", "urnip"})
        CHECK_MESSAGE(is_never(words) == (words == "turnip-"), words);
}

TEST_CASE("a text in another language is held to that language too, and others are not") {
    CHECK_FALSE(is_never("navet"));
    CHECK(is_never("navet", "fr"));
    CHECK(is_never("navet", "fr-BE"));
    CHECK(is_never("turnip", "fr"));
}

TEST_CASE("an empty list of words is an error, not a clean bill") {
    content::World town = sample::town();
    town.never = {};
    CHECK(sample::codes(content::lint("test.json", sample::valid(), town)) == "word-never");
}

TEST_CASE("the list that is shipped has several languages and no word in clear") {
    const content::NeverWords& never = sample::town().never;
    CHECK(never.languages.size() >= 8);
    CHECK(never.size() > 500);
    const auto spoilt = content::read_never_words("w.json", R"({ "salt": "1", "languages": { "en": ["turnip"] } })");
    CHECK_FALSE(spoilt.ok());
}

TEST_CASE("brands are found in any case and in words for pictures, and harmless words are none") {
    CHECK(told("He is on YouTube.") == "brand-name");
    CHECK(said_by_rex("on tik tok now") == "brand-name");
    CHECK(sample::codes(sample::with("A list of names on lined paper", "A list of names on a Minecraft page")) == "brand-name");
    CHECK(told("The signal is weak. He eats an apple. The birds tweet.").empty());
}

TEST_CASE("blame and bad advice are found, but not when they are refused, picked or shown up") {
    CHECK(said_by_reed("It is your own fault.") == "blame");
    CHECK(said_by_reed("It is never your own fault.").empty());
    CHECK(said_by_reed("It’s not your fault.").empty());
    CHECK(said_by_rex("just ignore it") == "banned-advice");
    CHECK(said_by_reed("I can’t promise not to tell.").empty());
    CHECK(said_by_reed("You both say sorry now.") == "banned-advice");
    CHECK(sample::codes(sample::with("Laugh too", "Ignore it")).empty());
    const std::string excuse =
        sample::with(R"("who": "rex", "text": "mina plays too")", R"("who": "rex", "shows": ["excuse"], "text": "she had it coming")");
    CHECK(sample::codes(excuse).empty());
    const std::string waves_off = sample::with(R"("text": "How was your day? I said I would ask.", "shows": ["adult-checks-back"])",
                                               R"("text": "Just ignore it.", "shows": ["adult-checks-back", "adult-waves-off"])");
    CHECK(sample::codes(waves_off).empty());
    CHECK(said_by_rex("ignore. it rains").empty()); // two sentences
}

TEST_CASE("a phrase is found across curly quotes, capitals and forms by band") {
    CHECK(said_by_rex("She “had it” Coming") == "blame");
    CHECK(sample::codes(sample::with("The chips are hot today, for once.", "The chips ruined her life.")) == "frightening");
}

TEST_CASE("nobody is called a bully or a victim by the story, though children may say what they say") {
    CHECK(told("The bully walks off.") == "person-label");
    CHECK(said_by_reed("You are no victim.") == "person-label");
    CHECK(said_by_rex("mina is such a victim").empty());
}

TEST_CASE("a poster is told wherever it hangs, and not where it is only one of several answers") {
    CHECK(told("Remember that words can hurt.") == "preachy preachy");
    CHECK(said_by_rex("always be kind everyone") == "preachy");
    CHECK(sample::codes(sample::with(R"("text": "How it felt")", R"("text": "Kindness matters")")).empty());
    CHECK(told("She can't remember that song.").empty()); // only where a sentence begins
}

TEST_CASE("marks are told in what comes back, not in what people talk about") {
    CHECK(sample::codes(sample::with("Could be both.", "Well done.")) == "marks-given");
    CHECK(sample::codes(sample::lab_with("Ten is a lot.", "Wrong! Try again.")) == "marks-given marks-given");
    CHECK(told("Well done chips are the best.").empty());
}

TEST_CASE("grave words are held against the bands that read them") {
    CHECK(said_by_rex("kys") == "topic-band");
    const std::string for_teens = sample::with(R"("bands": [8, 11])", R"("bands": [14])");
    CHECK(sample::codes(sample::with(for_teens, "mina plays too", "she wrote about suicide")).empty());
    CHECK(sample::codes(sample::with(for_teens, "mina plays too", "go and kill yourself")) == "topic-band");
    const std::string all = sample::with(R"("bands": [8, 11])", R"("bands": [8, 11, 14])");
    CHECK(
        sample::codes(sample::with(all, R"("text": "mina plays too")", R"("text": { "8": "mina plays", "14": "he sent nudes" })")).empty());
    CHECK(sample::codes(sample::with(all, R"("text": "mina plays too")", R"("text": { "8": "mina plays", "11": "he sent nudes" })")) ==
          "topic-band");
}

TEST_CASE("steps of help stand in their order wherever cards are put in order, and other orders are left alone") {
    CHECK(sample::codes(sample::lab_with(R"("text": "Block", "rank": 3)", R"("text": "Block", "rank": 1)")) == "help-order");
    CHECK(sample::codes(sample::lab_with(R"("text": "Tell somebody", "rank": 2)", R"("text": "Tell somebody", "rank": 4)")) ==
          "help-order");
    CHECK(sample::codes(sample::lab_with(R"("text": "Block", "rank": 3)", R"("text": "Eat a chip", "rank": 1)")).empty());
}

TEST_CASE("a beat teaches only rows its episode names") {
    const std::string tagged = sample::with(R"({ "say": "bench",)", R"({ "say": "bench", "teaches": ["L1", "53"],)");
    CHECK(sample::codes(tagged).empty());
    CHECK(sample::codes(sample::with(tagged, R"(["L1", "53"],)", R"(["L2"],)")) == "no-source-row");
}

TEST_CASE("coverage names the episodes and beats of a row; a number stands for all its letters") {
    content::Catalogue catalogue;
    catalogue.world = sample::town();
    content::Entry entry;
    entry.title = "The List";
    entry.episode = std::make_shared<story::Episode>(
        sample::read(sample::with(R"({ "say": "bench",)", R"({ "say": "bench", "teaches": ["L1"],)")).episode);
    catalogue.entries = {entry};
    const auto rows = content::coverage(catalogue);
    CHECK(rows.size() == sample::town().sources.size());
    for (const content::CoveredRow& one : rows) {
        const bool named = one.row->id == "L1" || one.row->is_named("53") || one.row->is_named("90");
        CHECK_MESSAGE(one.episodes.size() == (named ? 1U : 0U), one.row->id);
        CHECK(one.beats == (one.row->id == "L1" ? std::vector<std::string>{"the-list: safer/bench"} : std::vector<std::string>{}));
    }
}
