// SPDX-License-Identifier: MIT
#include "author/translate_templates.hpp"
#include "content/translations.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <set>

namespace {

const std::string content_folder = source_folder() + "/content";

/// What may still be in English, or not be begun: the rest of what is shipped is translated whole.
const std::set<std::string_view> unfinished{author::drills_po};

std::string listed(const std::vector<std::string>& found) {
    std::string all = std::to_string(found.size()) + " found\n";
    for (const std::string& one : found)
        all += "  " + one + "\n";
    return all;
}

content::PoEntry entry(const char* context, const char* id, const char* words) {
    content::PoEntry one;
    one.context = context;
    one.id = id;
    one.words = {words};
    return one;
}

}

TEST_CASE("every language we ship is in step with the sources: nothing missing, fuzzy, obsolete or without words") {
    const auto catalogue = content::open_catalogue(content_folder);
    REQUIRE(catalogue);
    const auto phrases = author::read_phrases(source_folder() + "/game");
    REQUIRE(phrases.value);
    const auto tags = content::translated_tags(content_folder + "/languages");
    CHECK(tags == std::vector<std::string>{"ar", "fr"});
    for (const std::string& tag : tags) {
        const auto sources = author::translate_templates(catalogue.value(), *phrases.value, *content::find_language(tag));
        CHECK(sources.size() == catalogue.value().entries.size() + 3); // the game, the town, the drills
        for (const content::PoFile& source : sources) {
            const std::string file = content_folder + "/languages/" + tag + "/" + source.file;
            const auto text = content::read_file(file);
            if (!text && unfinished.contains(source.file))
                continue;
            REQUIRE_MESSAGE(text, file);
            const auto found = author::out_of_step(content::read_po(file, text.value()).file, source, !unfinished.contains(source.file));
            CHECK_MESSAGE(found.empty(), tag << "/" << source.file << ": " << listed(found) << "\"translate merge\" brings it up to date");
        }
    }
}

TEST_CASE("whatever is out of step is found, and what is not translated only where all has to be") {
    content::PoFile source, translated;
    source.entries = {entry("a", "one", ""), entry("b", "two", ""), entry("c", "three", ""), entry("d", "four", "")};
    translated.entries = {entry("a", "one", "un"), entry("b", "two, as it was", "deux"), entry("c", "three", ""),
                          entry("d", "four", "quatre"), entry("e", "five", "cinq")};
    translated.entries[3].set_fuzzy(true);
    translated.entries[4].obsolete = true;
    const std::vector<std::string> anywhere{"missing: b: \"two\"", "in no source: b: \"two, as it was\""};
    CHECK(author::out_of_step(translated, source, false) == anywhere);
    CHECK(author::out_of_step(translated, source, true).size() == 5);
    CHECK(author::out_of_step(source, source, false).empty());
}
