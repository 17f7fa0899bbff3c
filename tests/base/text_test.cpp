// SPDX-License-Identifier: MIT
#include "base/diagnostic.hpp"
#include "base/text.hpp"

#include <doctest/doctest.h>

#include <array>

TEST_CASE("broken UTF-8 is found where it begins") {
    CHECK_FALSE(base::invalid_utf8_at("Mina’s 😂 chips").has_value());
    CHECK(base::invalid_utf8_at("ab\xFF") == 2);
    CHECK(base::invalid_utf8_at("a\xC3") == 1);            // cut off
    CHECK(base::invalid_utf8_at("\xC0\x80") == 0);         // overlong
    CHECK(base::invalid_utf8_at("x\xED\xA0\x80") == 1);    // a surrogate
    CHECK(base::invalid_utf8_at("\xF4\x90\x80\x80") == 0); // past the last code point
}

TEST_CASE("a broken byte reads as the replacement character and the rest goes on") {
    CHECK(base::code_points("a\xFF"
                            "b") == U"a\uFFFDb");
    CHECK(base::code_points("é") == U"é");
}

TEST_CASE("words are counted at white space") {
    CHECK(base::count_words("") == 0);
    CHECK(base::count_words("  im fine\nlol ") == 3);
    CHECK(base::words(" a  bc ").size() == 2);
}

TEST_CASE("a misspelt word finds its neighbour and a strange one nobody") {
    constexpr std::array<std::string_view, 3> known{"corridor", "canteen", "classroom"};
    CHECK(base::nearest("coridor", known) == "corridor");
    CHECK(base::nearest("xylophone", known).empty());
    CHECK(base::did_you_mean("canten", known) == "did you mean \"canteen\"?");
    CHECK(base::did_you_mean("zzz", known).empty());
}

TEST_CASE("a finding says file, line, column, severity, message, code and what to do") {
    const base::Diagnostic one{base::Severity::Error,     "unknown-scene",      {"a.json", 3, 7}, "/start",
                               "there is no scene \"x\"", "did you mean \"y\"?"};
    CHECK(base::format(one) == "a.json:3:7: error: there is no scene \"x\" [unknown-scene]\n    hint: did you mean \"y\"?");
    CHECK(base::format({base::Severity::Note, "note", {"a.json", 0, 0}, "", "all well", ""}) == "a.json: note: all well [note]");
    CHECK(base::any_error({one}));
    CHECK_FALSE(base::any_error({}));
}
