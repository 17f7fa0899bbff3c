// SPDX-License-Identifier: MIT
#include "terminal/ascii.hpp"
#include "terminal/lines.hpp"

#include <doctest/doctest.h>

using terminal::to_ascii;
using terminal::wrapped;

TEST_CASE("typographic signs, accents and little faces become plain words") {
    CHECK(to_ascii("“It’s fine” … – ok") == "\"It's fine\" ... - ok");
    CHECK(to_ascii("Zoë, naïve café, Łódź, straße") == "Zoe, naive cafe, Lodz, strasse");
    CHECK(to_ascii("STOP 😂 i cant") == "STOP (laughing face) i cant");
    CHECK(to_ascii("👍🏽") == "(thumbs up)");
    CHECK(to_ascii("中") == "?");
    CHECK(to_ascii("\xff") == "?");
}

TEST_CASE("every Latin letter with an accent has its plain letter") {
    for (char32_t letter = 0xC0; letter < 0x180; ++letter) {
        const std::string utf8{static_cast<char>(0xC0U | (letter >> 6U)), static_cast<char>(0x80U | (letter & 0x3FU))};
        CHECK_MESSAGE(to_ascii(utf8) != "?", utf8);
    }
}

TEST_CASE("lines break at words, long words are cut, and nothing is wider than asked") {
    CHECK(wrapped("one two three", {true, 8}, "  ") == "one two\n  three\n");
    CHECK(wrapped("abcdefghij", {true, 4}) == "abcd\nefgh\nij\n");
    CHECK(wrapped("éééé éé", {true, 5}) == "éééé\néé\n");
    CHECK(wrapped("", {true, 80}) == "\n");
}
