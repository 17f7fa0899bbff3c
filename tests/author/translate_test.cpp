// SPDX-License-Identifier: MIT
#include "../save/test_folder.hpp"
#include "author/commands.hpp"
#include "author/phrase_source.hpp"
#include "author/translate_command.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

const content::Catalogue& catalogue() {
    static const content::Catalogue opened = content::open_catalogue(source_folder() + "/content").value();
    return opened;
}

int run(const std::string& what, const fs::path& to, std::ostream& out, std::vector<std::string> languages = {}) {
    return author::translate_command(catalogue(), {what, std::move(languages), to.string(), source_folder() + "/game"}, out);
}

std::string text_of(const fs::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

}

TEST_CASE("every phrase in the sources is found, with the comment above its group") {
    const auto read = author::read_phrases(source_folder() + "/game");
    REQUIRE(read.value);
    std::size_t written = 0;
    for (const auto& entry : fs::recursive_directory_iterator(source_folder() + "/game"))
        if (entry.path().filename().string().starts_with("words") && entry.path().extension() == ".hpp") {
            const std::string text = text_of(entry.path());
            for (std::size_t at = text.find("inline constexpr Phrase "); at != std::string::npos;
                 at = text.find("inline constexpr Phrase ", at + 1))
                ++written;
        }
    CHECK(read.value->size() == written);
    CHECK(written > 400);
    for (const author::SourcePhrase& one : *read.value)
        CHECK_MESSAGE(!one.english.empty(), one.id);
}

TEST_CASE("literals in several pieces, marks inside them and forms by count are read as the compiler reads them") {
    const auto found =
        author::phrases_in_source("w.hpp", "// Title\ninline constexpr Phrase a{\"a.b\", \"one \\\"two\\\" \"\n \"three\"}; // mind this\n"
                                           "inline constexpr Phrase c{\n    \"c\", \"{n} things\", \"1 thing\"};\n");
    REQUIRE(found.size() == 2);
    CHECK(found[0].english == "one \"two\" three");
    CHECK(found[0].part == "Title");
    CHECK(found[0].note == "mind this");
    CHECK(found[1].one == "1 thing");
    CHECK(found[1].at.line == 5); // where its id stands
}

TEST_CASE("extracting writes a file for the game, the world and each story, and never over one that is there") {
    const test::Folder folder;
    std::ostringstream out;
    CHECK(run("extract", folder.path(), out, {"fr"}) == author::well);
    for (const char* file : {"interface.po", "world.po", "the-photo.po", "knock.po"})
        CHECK_MESSAGE(fs::exists(folder.path() / "fr" / file), file);
    std::ofstream(folder.path() / "fr" / "knock.po") << "mine";
    CHECK(run("extract", folder.path(), out, {"fr"}) == author::failed);
    CHECK(text_of(folder.path() / "fr" / "knock.po") == "mine");
}

TEST_CASE("a damaged file is told, makes status fail, and is not written over") {
    const test::Folder folder;
    std::ostringstream out;
    REQUIRE(run("extract", folder.path(), out, {"fr"}) == author::well);
    CHECK(run("status", folder.path(), out) == author::well);
    std::ofstream(folder.path() / "fr" / "knock.po") << "msgid \"a\nmsgstr \"b\"\n";
    CHECK(run("status", folder.path(), out) == author::content_wrong);
    CHECK(run("merge", folder.path(), out) == author::content_wrong);
    CHECK(text_of(folder.path() / "fr" / "knock.po") == "msgid \"a\nmsgstr \"b\"\n");
    CHECK(out.str().find("knock.po:1:7: error") != std::string::npos);
}

TEST_CASE("merging what is up to date changes nothing") {
    const test::Folder folder;
    std::ostringstream out;
    REQUIRE(run("extract", folder.path(), out, {"ar"}) == author::well);
    const std::string before = text_of(folder.path() / "ar" / "the-photo.po");
    CHECK(run("merge", folder.path(), out) == author::well);
    CHECK(text_of(folder.path() / "ar" / "the-photo.po") == before);
}

TEST_CASE("a language the game cannot count in is refused") {
    const test::Folder folder;
    std::ostringstream out;
    CHECK(run("extract", folder.path(), out, {"xx"}) == author::usage);
    CHECK(out.str().find("\"xx\"") != std::string::npos);
}
