// SPDX-License-Identifier: MIT
#include "content/dictionary.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace content;
using story::Plural;

namespace {

PoEntry entry(const char* context, const char* id, std::vector<std::string> words, const char* plural = "") {
    PoEntry out;
    out.context = context;
    out.id = id;
    out.plural = plural;
    out.words = std::move(words);
    return out;
}

Dictionary in(const char* tag, std::vector<PoEntry> entries, std::vector<base::Diagnostic>* found = nullptr) {
    const Language* language = find_language(tag);
    REQUIRE(language);
    Dictionary out(*language);
    PoFile file;
    file.entries = std::move(entries);
    const auto all = out.add(file);
    if (found)
        *found = all;
    else
        CHECK(all.empty());
    return out;
}

story::Text plain(const char* words) {
    story::Text text;
    text.words = words;
    return text;
}

story::Text by_band(std::vector<std::pair<story::Band, const char*>> all) {
    story::Text text;
    for (const auto& [band, words] : all)
        text.forms.push_back({band, {}, {}, words});
    return text;
}

std::string for_band(const story::Text& text, story::Band band) {
    return story::words_for(text, {band}, 0);
}

}

TEST_CASE("every language of the table counts into forms it has, and says so in its header") {
    for (const Language& one : known_languages()) {
        CHECK_MESSAGE(one.plural_header.starts_with("nplurals=" + std::to_string(one.forms.size()) + ";"), one.tag);
        for (int n = 0; n <= 1000; ++n)
            CHECK_MESSAGE(std::ranges::find(one.forms, one.plural(n)) != one.forms.end(), one.tag << " " << n);
    }
}

TEST_CASE("Arabic counts in six ways, French takes nothing as one, Ukrainian looks at the last figure") {
    const auto* ar = find_language("ar");
    const std::pair<int, Plural> six[] = {{0, Plural::Zero},    {1, Plural::One},   {2, Plural::Two},   {3, Plural::Few},
                                          {10, Plural::Few},    {11, Plural::Many}, {99, Plural::Many}, {100, Plural::Other},
                                          {102, Plural::Other}, {103, Plural::Few}};
    for (const auto& [n, form] : six)
        CHECK_MESSAGE(ar->plural(n) == form, n);
    CHECK(find_language("fr")->plural(0) == Plural::One);
    CHECK(find_language("fr")->plural(2) == Plural::Other);
    CHECK(find_language("uk")->plural(21) == Plural::One);
    CHECK(find_language("uk")->plural(12) == Plural::Many);
    CHECK(find_language("uk")->plural(23) == Plural::Few);
}

TEST_CASE("a line whose English changed since falls back to English and says so") {
    const Dictionary fr = in("fr", {entry("e:a", "one", {"un"})});
    story::Text same = plain("one"), changed = plain("just one");
    fr.translate(same, "e:a");
    fr.translate(changed, "e:a");
    CHECK(same.words == "un");
    CHECK(same.lang.empty());
    CHECK(changed.words == "just one");
    CHECK(changed.lang == "en");
}

TEST_CASE("fuzzy, half and obsolete translations are not shown") {
    PoEntry fuzzy = entry("e:a", "one", {"un"}), gone = entry("e:b", "two", {"deux"});
    fuzzy.set_fuzzy(true);
    gone.obsolete = true;
    const Dictionary fr = in("fr", {fuzzy, gone, entry("e:c", "{n} face", {"{n} visage", ""}, "{n} faces")});
    CHECK_FALSE(fr.find("e:a", "one"));
    CHECK_FALSE(fr.find("e:b", "two"));
    CHECK_FALSE(fr.find("e:c", "{n} face", "{n} faces", 1));
    CHECK(fr.plain());
}

TEST_CASE("a line in another language on purpose is left as it is") {
    story::Text text = plain("ça va ?");
    text.lang = "fr";
    in("ar", {entry("e:a", "ça va ?", {"x"})}).translate(text, "e:a");
    CHECK(text.words == "ça va ?");
    CHECK(text.lang == "fr");
}

TEST_CASE("older readers get what is translated for younger ones, younger ones rather English than harder words") {
    using enum story::Band;
    story::Text text = by_band({{Eight, "low"}, {Fourteen, "high"}});
    in("fr", {entry("e:a@8", "low", {"bas"})}).translate(text, "e:a");
    CHECK(for_band(text, Eight) == "bas");
    CHECK(for_band(text, Fourteen) == "bas");
    text = by_band({{Eight, "low"}, {Fourteen, "high"}});
    in("fr", {entry("e:a@14", "high", {"haut"})}).translate(text, "e:a");
    CHECK(for_band(text, Eight) == "low");
    CHECK(for_band(text, Eleven) == "low");
    CHECK(for_band(text, Fourteen) == "haut");
}

TEST_CASE("a counted text takes all forms of its language") {
    story::Text text;
    text.counts = story::FactIndex(0);
    text.forms = {{{}, {}, Plural::One, "{n} face"}, {{}, {}, Plural::Other, "{n} faces"}};
    const Dictionary ar = in("ar", {entry("e:a", "{n} face", {"none", "one", "two", "few {n}", "many {n}", "other {n}"}, "{n} faces")});
    ar.translate(text, "e:a");
    const auto read = [&](std::int64_t n) { return story::words_for(text, {.plural = ar.language().plural}, n); };
    CHECK(read(0) == "none");
    CHECK(read(1) == "one");
    CHECK(read(2) == "two");
    CHECK(read(5) == "few 5");
    CHECK(read(12) == "many 12");
    CHECK(read(100) == "other 100");
}

TEST_CASE("a translation may tell apart how the player is spoken of where English does not") {
    story::Text text = plain("You stayed.");
    in("fr", {entry("e:a", "You stayed.", {"Tu es {they:là|she:restée|he:resté}."})}).translate(text, "e:a");
    const auto read = [&](story::Address address) { return story::words_for(text, {.address = address}, 0); };
    CHECK(read(story::Address::They) == "Tu es là.");
    CHECK(read(story::Address::She) == "Tu es restée.");
    CHECK(read(story::Address::He) == "Tu es resté.");
    CHECK(in_address("{she:elle|they:on} {alias}", story::Address::He) == "on {alias}");
    CHECK(in_address("{open", story::Address::He) == "{open");
}

TEST_CASE("a translation that loses or invents a hole is told and not shown") {
    std::vector<base::Diagnostic> found;
    const Dictionary fr =
        in("fr", {entry("e:a", "Hi {alias}", {"Salut"}), entry("e:b", "Hi", {"Salut {alias}"}), entry("e:c", "Hi", {"Salut {"})}, &found);
    CHECK(found.size() == 3);
    CHECK(fr.plain());
    CHECK(in("fr", {entry("e:a", "1 face", {"un visage", "{n} visages"}, "{n} faces")}).find("e:a", "1 face", "{n} faces", 5) ==
          "{n} visages");
}

TEST_CASE("sums keep their order within right-to-left words") {
    CHECK(keep_sums("كم 2+3=5 ؟") == "كم \u20662+3=5\u2069 ؟");
    CHECK(keep_sums("7 × 8 = ?") == "\u20667 × 8 = ?\u2069");
    CHECK(keep_sums("الساعة 12:41 و 15") == "الساعة 12:41 و 15");
}

TEST_CASE("the pseudo-language is at least two fifths longer, with accents, and leaves holes alone") {
    const std::string words = pseudo_words(*find_language("en-XA"), "Hello {alias}, it is late");
    CHECK(words.find("{alias}") != std::string::npos);
    CHECK(words.find("Hello") == std::string::npos);
    CHECK(words.starts_with("["));
    CHECK(words.ends_with("]"));
}
