// SPDX-License-Identifier: MIT
#include "page/arrange.hpp"
#include "paint/painter.hpp"
#include "paint/spoken_mark.hpp"
#include "paint/text.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>

using namespace paint;

namespace {

page::Page page_of(page::Words words, bool right_to_left) {
    page::Page page;
    page.kind = "story";
    page.title = "x";
    page.lang = right_to_left ? "ar" : "en";
    page.right_to_left = right_to_left;
    page.blocks.emplace_back().id = "line";
    page.blocks.back().text = std::move(words);
    return page;
}

page::Span span_of(const std::string& text, const std::string& word) {
    const std::size_t at = text.find(word);
    REQUIRE(at != std::string::npos);
    return {at, at + word.size()};
}

std::vector<page::Rect> rects(const char* text, const char* word, bool right_to_left, double width = 600, page::Align align = {}) {
    const PangoSpace space = make_space();
    const page::Words words = page::words(text);
    return rects_of(set_words(space.get(), {"andika"}, words, {20}, width, {}, align, right_to_left), words, span_of(text, word));
}

/// The first and last column in which two pictures differ within a part; -1 where they do not.
std::pair<int, int> columns(const Image& a, const Image& b, const page::Rect& part) {
    std::pair<int, int> found{-1, -1};
    for (int x = std::max(0, static_cast<int>(part.x)); x < std::min(a.width, static_cast<int>(part.right())); ++x)
        for (int y = std::max(0, static_cast<int>(part.y)); y < std::min(a.height, static_cast<int>(part.bottom())); ++y) {
            const auto at = static_cast<std::size_t>(y * a.width + x);
            if (a.pixels[at] == b.pixels[at])
                continue;
            found = {found.first < 0 ? x : found.first, x};
            break;
        }
    return found;
}

/// A line with its mark, and with one of its words marked too.
void marks_only_the_word(const char* theme, const std::string& text, const std::string& word, bool right_to_left) {
    INFO(theme << ": " << word);
    const page::Page page = page_of(page::words(text), right_to_left);
    page::Comfort comfort;
    comfort.theme = theme;
    const PangoMeasure measure("andika");
    const page::Layout layout = page::arrange(page, {1280, 720}, measure, comfort);
    const auto piece =
        std::ranges::find_if(layout.pieces, [](const page::Piece& p) { return p.shape == page::Shape::Text && p.block == 0; });
    REQUIRE(piece != layout.pieces.end());
    page::Focus focus;
    page::settle(layout, focus);
    focus.spoken = "line";
    Painter painter(source_folder() + "/assets");
    Image line, marked;
    painter.paint(page, layout, focus, comfort, line);
    focus.word = span_of(text, word);
    painter.paint(page, layout, focus, comfort, marked);
    const PangoSpace space = make_space();
    const auto where = rects_of(set_words(space.get(), {comfort.font}, piece->words, piece->style, std::floor(piece->rect.w), layout.lang,
                                          piece->align, right_to_left),
                                piece->words, focus.word);
    REQUIRE(where.size() == 1);
    const page::Rect there = where.front().moved(piece->rect.x, seen(layout, focus, piece->rect, piece->zone).y);
    const auto [first, last] = columns(line, marked, {0, 0, 1280, 720});
    CHECK(std::abs(first - there.x) <= 5 * layout.unit);
    CHECK(std::abs(last - there.right()) <= 5 * layout.unit);
    CHECK(columns(line, marked, there.inset(3)).first >= 0);
}

}

TEST_CASE("in every theme the word that is being said looks other than the rest of its line") {
    for (const char* theme : {"paper", "night", "contrast"}) {
        marks_only_the_word(theme, "Mina puts her phone face down.", "phone", false);
        marks_only_the_word(theme, "تضع مينا هاتفها على الطاولة.", "هاتفها", true);
    }
}

TEST_CASE("a word from right to left lies where it is read: the first at the right, the next to its left") {
    const auto first = rects("تضع مينا هاتفها", "تضع", true), second = rects("تضع مينا هاتفها", "مينا", true);
    REQUIRE(first.size() == 1);
    REQUIRE(second.size() == 1);
    CHECK(first.front().right() > 590);
    CHECK(second.front().right() <= first.front().x + 0.1);
    CHECK(second.front().w > 10);
    const auto inside = rects("تضع Mina هاتفها", "Mina", true);
    REQUIRE(inside.size() == 1);
    CHECK(inside.front().right() < rects("تضع Mina هاتفها", "تضع", true).front().x);
}

TEST_CASE("words in the middle or at the end of their room are marked where they stand") {
    for (const page::Align align : {page::Align::Start, page::Align::Centre, page::Align::End}) {
        const auto word = rects("over there", "over", false, 600, align);
        REQUIRE(word.size() == 1);
        const double x = word.front().x;
        CHECK((align == page::Align::Start ? x < 1 : align == page::Align::Centre ? x > 200 && x < 300 : x > 450));
    }
}

TEST_CASE("a word that is broken over lines is marked on each of them, and nothing else of these lines") {
    const char* text = "a Donaudampfschifffahrtsgesellschaftsdampfer b";
    const auto parts = rects(text, "Donaudampfschifffahrtsgesellschaftsdampfer", false, 150);
    REQUIRE(parts.size() >= 3);
    for (std::size_t at = 1; at < parts.size(); ++at)
        CHECK(parts[at].y > parts[at - 1].y);
    CHECK(std::ranges::all_of(parts, [](const page::Rect& part) { return part.w > 5 && part.right() <= 151; }));
    const auto after = rects(text, "b", false, 150);
    REQUIRE(after.size() == 1);
    CHECK((after.front().y > parts.back().y || after.front().x >= parts.back().right()));
}

TEST_CASE("words after a bar are marked where they are set, and so is its description") {
    const page::Words words{{"so ", false}, {"a cruel word", true}, {" they say", false}};
    const std::string plain = page::plain(words);
    const PangoSpace space = make_space();
    const SetWords set = set_words(space.get(), {"andika"}, words, {20}, 900);
    const auto cruel = rects_of(set, words, span_of(plain, "cruel")), say = rects_of(set, words, span_of(plain, "say"));
    REQUIRE(cruel.size() == 1);
    REQUIRE(say.size() == 1);
    const std::string text = pango_layout_get_text(set.layout.get());
    PangoRectangle letter;
    pango_layout_index_to_pos(set.layout.get(), static_cast<int>(text.find("cruel")), &letter);
    CHECK(cruel.front().x == doctest::Approx(static_cast<double>(letter.x) / PANGO_SCALE));
    pango_layout_index_to_pos(set.layout.get(), static_cast<int>(text.find("say")), &letter);
    CHECK(say.front().x == doctest::Approx(static_cast<double>(letter.x) / PANGO_SCALE));
    CHECK(say.front().right() == doctest::Approx(size_of(set).w).epsilon(0.01));
    CHECK(rects_of(set, words, {plain.size() + 4, plain.size() + 9}).empty());
    CHECK(rects_of(set, words, {}).empty());
}
