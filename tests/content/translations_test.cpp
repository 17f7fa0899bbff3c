// SPDX-License-Identifier: MIT
#include "../save/test_folder.hpp"
#include "content/episode_reader.hpp"
#include "content/extract.hpp"
#include "content/translations.hpp"
#include "content/wordings.hpp"
#include "town.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace content;

namespace {

const std::string shipped = source_folder() + "/content";

const Language& named(const char* tag) {
    const Language* found = find_language(tag);
    REQUIRE(found);
    return *found;
}

EpisodeFile episode(const Dictionary* dictionary = nullptr, const std::string& id = "the-photo") {
    const std::string drill = shipped + "/drills/" + id + ".json";
    const std::string file = std::filesystem::exists(drill) ? drill : shipped + "/episodes/" + id + "/episode.json";
    Draft draft = read_draft(file, sample::text_of(file), sample::town(), dictionary);
    REQUIRE_FALSE(base::any_error(draft.diagnostics));
    REQUIRE(draft.file);
    return std::move(*draft.file);
}

/// Everything translated as itself with a sign before it.
Dictionary marked(PoFile source) {
    for (PoEntry& one : source.entries)
        for (std::string& words : one.words)
            if (!one.is_header())
                words = "~" + (one.plural.empty() ? one.id : one.plural);
    Dictionary out(named("ar"));
    CHECK(out.add(source).empty());
    return out;
}

}

TEST_CASE("every text of every story and drill is extracted, and comes back in its place") {
    std::vector<std::string> ids{"the-photo", "the-empty-seat", "knock", "the-rumour"};
    for (const auto& one : std::filesystem::directory_iterator(shipped + "/drills"))
        ids.push_back(one.path().stem().string());
    CHECK(ids.size() > 60);
    std::size_t pictures = 0;
    for (const std::string& id : ids) {
        const EpisodeFile english = episode(nullptr, id);
        const Dictionary dictionary = marked(episode_template(english, named("ar")));
        const EpisodeFile other = episode(&dictionary, id);
        const auto texts = all_texts(other), before = all_texts(english);
        REQUIRE(texts.size() == before.size());
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (const std::string_view words : texts[i].text->wordings())
                // what an author gave a language of its own stays in it
                CHECK_MESSAGE((words.starts_with("~") || !before[i].text->lang.empty()), id << ": " << words);
        for (const story::Scene& scene : other.episode.scenes)
            CHECK((scene.time.empty() || scene.time.starts_with("~")));
        for (const std::string& topic : other.episode.note.topics)
            CHECK(topic.starts_with("~"));
        for (const story::Picture& picture : other.episode.pictures)
            CHECK_MESSAGE(picture.alt.starts_with("~"), id << ": " << picture.alt);
        pictures += other.episode.pictures.size();
    }
    CHECK(pictures > 8);
}

TEST_CASE("no two lines of a story share a key with the same words, and keys hold no positions of beats") {
    const PoFile source = episode_template(episode(), named("fr"));
    std::set<std::pair<std::string, std::string>> keys;
    for (const PoEntry& one : source.entries)
        CHECK_MESSAGE(keys.emplace(one.context.value_or(""), one.id).second, one.context.value_or(""));
    CHECK(source.find("the-photo:title", "The Photo") != nullptr);
    CHECK(std::ranges::any_of(source.entries, [](const PoEntry& one) { return one.context == "the-photo:lunch/mina-now/all@8"; }));
    CHECK(std::ranges::any_of(source.entries, [](const PoEntry& one) { return one.context == "the-photo:lunch/mina-now/all.reply@8"; }));
}

TEST_CASE("translators are told who speaks and what to keep") {
    const PoFile source = episode_template(episode(), named("fr"));
    const auto* one = source.find("the-photo:chip/law", "You're {alias}. I'm Mina. New people get a chip. It's the law.");
    REQUIRE(one);
    CHECK(one->extracted.front() == "Mina says it aloud.");
    CHECK(one->extracted.back().starts_with("{alias} is the player's name"));
}

TEST_CASE("a language is read from its folder, and a damaged file stops no other") {
    const test::Folder folder;
    const std::filesystem::path in = folder.path() / "fr";
    std::filesystem::create_directories(in);
    const std::string head = "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\n";
    std::ofstream(in / "a.po") << head << "msgctxt \"x\"\nmsgid \"one\"\nmsgstr \"un\"\n\nmsgctxt \"y\"\nmsgid \"two\nmsgstr \"deux\"\n";
    std::ofstream(in / "b.po") << head << "msgctxt \"z\"\nmsgid \"three\"\nmsgstr \"trois\"\n";
    std::ofstream(in / "c.po") << "msgid \"\"\nmsgstr \"Language: de\\nPlural-Forms: nplurals=3; plural=0;\\n\"\n";
    CHECK(translated_tags(folder.path().string()) == std::vector<std::string>{"fr"});
    const Translated fr = read_translated(folder.path().string(), named("fr"));
    CHECK(fr.dictionary.find("x", "one") == "un");
    CHECK(fr.dictionary.find("z", "three") == "trois");
    std::set<std::string> codes;
    for (const base::Diagnostic& one : fr.diagnostics)
        codes.insert(one.code);
    CHECK(codes == std::set<std::string>{"po-syntax", "po-language", "po-forms"});
}

TEST_CASE("what is shipped in other languages is whole") {
    for (const std::string& tag : translated_tags(shipped + "/languages")) {
        const Translated read = read_translated(shipped + "/languages", named(tag.c_str()));
        for (const base::Diagnostic& one : read.diagnostics)
            CHECK_MESSAGE(one.severity != base::Severity::Error, base::format(one));
    }
}

TEST_CASE("every story and drill we ship opens in every language we ship") {
    for (const std::string& tag : translated_tags(shipped + "/languages")) {
        const Translated read = read_translated(shipped + "/languages", named(tag.c_str()));
        const auto catalogue = open_catalogue(shipped, &read.dictionary);
        REQUIRE(catalogue.ok());
        for (const auto* list : {&catalogue.value().entries, &catalogue.value().drills})
            for (const Entry& entry : *list) {
                for (const base::Diagnostic& one : entry.diagnostics)
                    CHECK_MESSAGE(one.severity != base::Severity::Error, tag << ": " << base::format(one));
                CHECK(entry.episode);
            }
    }
}
