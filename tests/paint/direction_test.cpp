// SPDX-License-Identifier: MIT
#include "paint/setting.hpp"

#include <doctest/doctest.h>

using namespace paint;

namespace {

SetWords set(PangoContext* space, const char* words, bool right_to_left, page::Align align = page::Align::Start) {
    return set_words(space, {"andika"}, page::words(words), {20}, 600, {}, align, right_to_left);
}

/// From which side the letter at this byte lies.
int left_of(const SetWords& words, int byte) {
    PangoRectangle where;
    pango_layout_index_to_pos(words.layout.get(), byte, &where);
    return where.width < 0 ? where.x + where.width : where.x;
}

}

TEST_CASE("on a page from right to left words begin at the right, whatever their letters") {
    const PangoSpace space = make_space();
    for (const char* words : {"مرحبا", "hello", "12:41"}) {
        const SetWords there = set(space.get(), words, true);
        CHECK_MESSAGE(left_of(there, 0) > 400 * PANGO_SCALE, words);
        const SetWords here = set(space.get(), words, false);
        CHECK_MESSAGE(left_of(here, 0) < 200 * PANGO_SCALE, words);
        const SetWords end = set(space.get(), words, true, page::Align::End);
        CHECK_MESSAGE(left_of(end, 0) < 200 * PANGO_SCALE, words);
    }
}

TEST_CASE("a full stop stands at the end of its words on either page") {
    const PangoSpace space = make_space();
    const SetWords latin = set(space.get(), "hello.", true);
    CHECK(left_of(latin, 5) > left_of(latin, 0));
    const SetWords arabic = set(space.get(), "مرحبا.", false);
    CHECK(left_of(arabic, 10) < left_of(arabic, 0));
}

TEST_CASE("a sum that is kept reads from left to right within Arabic, and would not otherwise") {
    const PangoSpace space = make_space();
    const SetWords kept = set(space.get(), "كم \u20662+3=5\u2069", true);
    const int two = 5 + 3; // after "كم " and the isolate
    CHECK(left_of(kept, two) < left_of(kept, two + 2));
    CHECK(left_of(kept, two + 2) < left_of(kept, two + 4));
    const SetWords bare = set(space.get(), "كم 2+3=5", true);
    CHECK(left_of(bare, 5) > left_of(bare, 9));
}

TEST_CASE("a sentence that begins with a name in other letters still runs as its own letters do") {
    const PangoSpace space = make_space();
    const SetWords there = set(space.get(), "\u2068Knock\u2069 مرحبا.", true);
    const int stop = 3 + 5 + 3 + 1 + 10;
    CHECK(left_of(there, stop) < left_of(there, 3));
    const SetWords name = set(space.get(), "\u2068Knock\u2069.", true);
    CHECK(left_of(name, 3 + 5 + 3) < left_of(name, 3));
}
