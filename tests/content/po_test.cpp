// SPDX-License-Identifier: MIT
#include "content/merge.hpp"
#include "content/po.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace content;

namespace {

constexpr const char* whole = R"(# for the whole file
msgid ""
msgstr ""
"Language: fr\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"

# a translator's own words
#. Mina says it aloud.
#: episode.json:12
#, fuzzy, no-wrap
#| msgid "It's ok."
msgctxt "the-photo:chip/law"
msgid "It's \"fine\".\nReally."
msgstr "Ça va."

msgctxt "the-photo:night/scroll"
msgid "{n} face"
msgid_plural "{n} faces"
msgstr[0] "{n} visage"
msgstr[1] "{n} visages"

#~ msgctxt "the-photo:old"
#~ msgid "Gone"
#~ msgstr "Parti"

# the last word
)";

std::string only_code(const char* text) {
    const PoRead read = read_po("a.po", text);
    REQUIRE(read.diagnostics.size() == 1);
    CHECK_FALSE(read.diagnostics.front().hint.empty());
    return read.diagnostics.front().code + " " + std::to_string(read.diagnostics.front().at.line) + ":" +
           std::to_string(read.diagnostics.front().at.column);
}

PoEntry line(const char* context, const char* id, const char* words) {
    PoEntry out;
    out.context = context;
    out.id = id;
    out.words = {words};
    return out;
}

PoFile file_of(std::vector<PoEntry> entries) {
    PoFile out;
    out.entries = std::move(entries);
    return out;
}

}

TEST_CASE("a PO file is read with everything translators and their tools wrote") {
    const PoRead read = read_po("a.po", whole);
    CHECK(read.diagnostics.empty());
    REQUIRE(read.file.entries.size() == 4);
    CHECK(read.file.header("Language") == "fr");
    CHECK(read.file.header("Lang").empty());
    const PoEntry& one = read.file.entries[1];
    CHECK(one.comments == std::vector<std::string>{"a translator's own words"});
    CHECK(one.extracted == std::vector<std::string>{"Mina says it aloud."});
    CHECK(one.references == std::vector<std::string>{"episode.json:12"});
    CHECK(one.flags == std::vector<std::string>{"fuzzy", "no-wrap"});
    CHECK(one.previous == std::vector<std::string>{"msgid \"It's ok.\""});
    CHECK(one.id == "It's \"fine\".\nReally.");
    CHECK(one.fuzzy());
    CHECK(read.file.entries[2].words == std::vector<std::string>{"{n} visage", "{n} visages"});
    CHECK(read.file.entries[3].obsolete);
    CHECK(read.file.last_comments == std::vector<std::string>{"# the last word"});
}

TEST_CASE("nothing is lost when a PO file is written again, and writing twice changes nothing") {
    const std::string once = write_po(read_po("a.po", whole).file);
    CHECK(write_po(read_po("a.po", once).file) == once);
    for (const char* kept : {"# for the whole file", "# a translator's own words", "#| msgid \"It's ok.\"", "#, fuzzy, no-wrap",
                             "#~ msgstr \"Parti\"", "# the last word", "#. Mina says it aloud."})
        CHECK_MESSAGE(once.find(kept) != std::string::npos, kept);
}

TEST_CASE("lines that end as on Windows and a byte order mark are no damage") {
    const PoRead read = read_po("a.po", "\xEF\xBB\xBFmsgctxt \"a\"\r\nmsgid \"b\"\r\nmsgstr \"c\"\r\n");
    CHECK(read.diagnostics.empty());
    REQUIRE(read.file.entries.size() == 1);
    CHECK(read.file.entries.front().words.front() == "c");
}

TEST_CASE("every damage of a PO file is told with its place and what to do") {
    CHECK(only_code("msgid \"a\"\nmsgstr \"b\xFF\"\n") == "po-utf8 2:10");
    CHECK(only_code("msgid \"a\nmsgstr \"b\"\n") == "po-syntax 1:7");
    CHECK(only_code("msgid \"a\"\nmsgstr \"b\" c\n") == "po-syntax 2:11");
    CHECK(only_code("msgid \"a\"\nmsgstr \"b\\q\"\n") == "po-escape 2:10");
    CHECK(only_code("msgid \"a\"\nmsgsrt \"b\"\n").starts_with("po-syntax 2:1"));
    CHECK(only_code("\"words\"\n") == "po-syntax 1:1");
    CHECK(only_code("msgid \"a\"\n").starts_with("po-syntax"));
    CHECK(only_code("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n") == "po-plural 3:1");
    CHECK(only_code("msgid \"a\"\nmsgstr[0] \"c\"\n") == "po-plural 2:1");
    CHECK(only_code("msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n").starts_with("po-duplicate"));
}

TEST_CASE("a damaged entry does not take the next one with it") {
    const PoRead read = read_po("a.po", "msgctxt \"x\"\nmsgid \"a\nmsgstr \"b\"\n\nmsgctxt \"y\"\nmsgid \"c\"\nmsgstr \"d\"\n");
    CHECK(base::any_error(read.diagnostics));
    CHECK(read.file.find("y", "c") != nullptr);
    CHECK(read.file.find("x", "a") == nullptr);
}

TEST_CASE("a PO file cut off at any byte is read without falling over") {
    const std::string_view text = whole;
    for (std::size_t end = 0; end <= text.size(); ++end)
        CHECK(read_po("a.po", text.substr(0, end)).file.entries.size() <= 4);
}

TEST_CASE("merging keeps what is translated, in the order of the source") {
    const PoFile merged =
        merge(file_of({line("b", "two", "deux"), line("a", "one", "un")}), file_of({line("a", "one", ""), line("b", "two", "")}));
    REQUIRE(merged.entries.size() == 2);
    CHECK(merged.entries[0].words.front() == "un");
    CHECK(merged.entries[1].words.front() == "deux");
    CHECK_FALSE(merged.entries[0].fuzzy());
}

TEST_CASE("where the English changed, the translation stays as fuzzy with the English it was made from") {
    const PoFile merged = merge(file_of({line("a", "one", "un")}), file_of({line("a", "just one", "")}));
    REQUIRE(merged.entries.size() == 1);
    CHECK(merged.entries[0].id == "just one");
    CHECK(merged.entries[0].words.front() == "un");
    CHECK(merged.entries[0].fuzzy());
    CHECK(merged.entries[0].previous == std::vector<std::string>{"msgid \"one\""});
    const PoFile again = merge(merged, file_of({line("a", "only one", "")}));
    CHECK(again.entries[0].previous == std::vector<std::string>{"msgid \"one\""});
}

TEST_CASE("what is gone becomes obsolete, and comes back when the source has it again") {
    const PoFile gone = merge(file_of({line("a", "one", "un"), line("b", "two", "")}), file_of({}));
    REQUIRE(gone.entries.size() == 1); // an empty one is nobody's work
    CHECK(gone.entries[0].obsolete);
    const PoFile back = merge(gone, file_of({line("a", "one", "")}));
    REQUIRE(back.entries.size() == 1);
    CHECK(back.entries[0].words.front() == "un");
    CHECK_FALSE(back.entries[0].obsolete);
}

TEST_CASE("two lines in one place do not take each other's translation") {
    const PoFile translated = file_of({line("a", "one", "un"), line("a", "two", "deux")});
    const PoFile merged = merge(translated, file_of({line("a", "two", ""), line("a", "three", ""), line("a", "one", "")}));
    CHECK(merged.entries[0].words.front() == "deux");
    CHECK(merged.entries[1].words.front().empty());
    CHECK(merged.entries[2].words.front() == "un");
}
