// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "page/arrange.hpp"
#include "paint/text.hpp"

#include <doctest/doctest.h>

using namespace paint;
using page::words;

TEST_CASE("lines are one and a half times the letters apart") {
    const PangoMeasure measure("andika");
    const page::TextStyle style{20};
    const double one = measure.size_of(words("one"), style, 400).h;
    const double three = measure.size_of(words("one\ntwo\nthree"), style, 400).h;
    CHECK(one == doctest::Approx(30).epsilon(0.03));
    CHECK(three == doctest::Approx(90).epsilon(0.03));
}

TEST_CASE("words break at the width they are given, long ones too") {
    const PangoMeasure measure("andika");
    const page::TextStyle style{20};
    for (const char* said : {"Fifteen people saw it. Nobody wrote anything.", "Donaudampfschifffahrtsgesellschaftsdampfer"}) {
        const page::Size size = measure.size_of(words(said), style, 120);
        CHECK(size.w <= 121);
        CHECK(size.h > 50);
    }
}

TEST_CASE("words that hurt take the room of a bar and their description") {
    const PangoMeasure measure("andika");
    const page::TextStyle style{20};
    const page::Words hidden{{"a mean word", true}};
    CHECK(measure.size_of(hidden, style, 1000).w > measure.size_of(words("a mean word"), style, 1000).w);
    CHECK(measure.size_of(hidden, style, 1000).w != measure.size_of(words("[a mean word]"), style, 1000).w);
}

TEST_CASE("Arabic and Chinese are measured like everything else") {
    const PangoMeasure measure("andika");
    for (const char* said : {"\u0645\u0631\u062D\u0628\u0627 \u0628\u0643 \u0641\u064A \u0627\u0644\u0628\u062D\u064A\u0631\u0629",
                             "\u4F60\u597D\u5417\uFF1F"})
        CHECK(measure.size_of(words(said), {20}, 400).w > 40);
}

TEST_CASE("no line of a bubble is longer than forty characters, no other line longer than eighty") {
    for (const char* font : {"andika", "opendyslexic"}) {
        const PangoMeasure measure(font);
        for (const page::Page& page : samples::all())
            for (const page::Size& window : {page::Size{1280, 720}, page::Size{2560, 1080}}) {
                const page::Layout layout = page::arrange(page, window, measure, {});
                for (const page::Piece& piece : layout.pieces) {
                    if (piece.shape != page::Shape::Text)
                        continue;
                    const page::Shape holder =
                        piece.holder < 0 ? page::Shape::Panel : layout.pieces[static_cast<std::size_t>(piece.holder)].shape;
                    const bool bubble = holder == page::Shape::Mine || holder == page::Shape::Theirs || holder == page::Shape::Speech;
                    CHECK_MESSAGE(measure.longest_line(piece.words, piece.style, piece.rect.w) <= (bubble ? 40 : 80),
                                  page::plain(piece.words));
                }
            }
    }
}
