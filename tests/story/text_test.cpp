// SPDX-License-Identifier: MIT
#include "story/text.hpp"

#include <doctest/doctest.h>

using namespace story;

TEST_CASE("a band gets its own wording, or that of the nearest younger one") {
    const Text text{{}, {{Band::Eight, {}, {}, "short"}, {Band::Fourteen, {}, {}, "dry"}}, {}, {}};
    CHECK(words_for(text, {Band::Eight}, 0) == "short");
    CHECK(words_for(text, {Band::Eleven}, 0) == "short");
    CHECK(words_for(text, {Band::Fourteen}, 0) == "dry");
    const Text older{{}, {{Band::Eleven, {}, {}, "old enough"}}, {}, {}};
    CHECK(words_for(older, {Band::Eight}, 0) == "old enough"); // better than nothing
}

TEST_CASE("a count picks its plural and stands in the words") {
    const Text text{{}, {{{}, {}, Plural::One, "{n} face"}, {{}, {}, Plural::Other, "{n} faces"}}, FactIndex(0), {}};
    CHECK(words_for(text, {}, 1) == "1 face");
    CHECK(words_for(text, {}, 9) == "9 faces");
    Reader arabic;
    arabic.plural = [](std::int64_t) { return Plural::Few; };
    CHECK(words_for(text, arabic, 3) == "3 faces"); // no form for it: other
}

TEST_CASE("people speak of the player as the player wants, by name") {
    const Text text{{}, {{{}, Address::They, {}, "they're new, {alias}"}, {{}, Address::She, {}, "she's new, {alias}"}}, {}, {}};
    Reader reader;
    reader.alias = "Pebble";
    CHECK(words_for(text, reader, 0) == "they're new, Pebble");
    reader.address = Address::She;
    CHECK(words_for(text, reader, 0) == "she's new, Pebble");
    CHECK(words_for(Text{"{alias} and {alias}", {}, {}, {}}, reader, 0) == "Pebble and Pebble");
}

TEST_CASE("words that hurt keep their mark for the face to hide") {
    CHECK(words_for(Text{"go away {hurt:origin}", {}, {}, {}}, {}, 0) == "go away {hurt:origin}");
}

TEST_CASE("every spelling reads back to its value") {
    for (const auto& one : spellings(Move{}))
        CHECK(from_word<Move>(one.word) == one.value);
    for (const auto& one : spellings(Mood{}))
        CHECK(spell(*from_word<Mood>(one.word)) == one.word);
    CHECK_FALSE(from_word<Mood>("grumpy").has_value());
}
