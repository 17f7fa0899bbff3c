// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "../play/sample_town.hpp"
#include "fake_voice.hpp"
#include "page/ruler.hpp"
#include "source_folder.hpp"
#include "window/page_view.hpp"
#include "window/read_aloud.hpp"
#include "window/ssml.hpp"

#include <doctest/doctest.h>

namespace {

page::Page page_with(page::Block block) {
    page::Page page;
    page.kind = "story";
    page.title = "x";
    page.blocks.push_back(std::move(block));
    return page;
}

page::Block mina_says(std::string words) {
    page::Block block;
    block.id = "line";
    block.role = page::BlockRole::Speech;
    block.speaker = "Mina";
    block.text = page::words(std::move(words));
    return block;
}

window::ReadAloud reader(test::Spoken& spoken) {
    spoken.patient = true;
    window::ReadAloud aloud(test::fake_voice(spoken));
    play::Settings settings;
    settings.read_aloud = true;
    aloud.follow(settings);
    return aloud;
}

/// Reads a page up to the utterance with these words in it.
void read_to(window::ReadAloud& aloud, test::Spoken& spoken, const std::string& words) {
    while (aloud.speaking() && spoken.said.back().words.find(words) == std::string::npos) {
        spoken.speaking = false;
        aloud.turn();
    }
    REQUIRE(aloud.speaking());
}

}

TEST_CASE("the word the voice is at is found in its line, and before the line's own words there is none") {
    test::Spoken spoken;
    window::ReadAloud aloud = reader(spoken);
    const page::Page page = page_with(mina_says("it's <fine>"));
    aloud.shown(page, {});
    read_to(aloud, spoken, "fine");
    const std::string said = spoken.said.back().words;
    REQUIRE(said == "Mina says: it's fine");
    CHECK(aloud.word().empty()); // it has not told yet
    spoken.word = 0;
    CHECK(aloud.word().empty());
    spoken.word = said.find("it's");
    CHECK(aloud.word() == page::Span{0, 4});
    spoken.word = said.find("fine");
    CHECK(aloud.word() == page::Span{6, 10});
    spoken.word = said.find("ine");
    CHECK(aloud.word().empty()); // no word begins there
    spoken.word = 99;
    CHECK(aloud.word().empty());
    spoken.word.reset();
    CHECK(aloud.block() == "line");
    aloud.interrupt();
    spoken.word = said.find("fine");
    CHECK(aloud.word().empty());
}

TEST_CASE("another word of the same line changes the picture only where the line stands, and ends as if painted anew") {
    const page::Page page = samples::two_speak();
    const auto line = std::ranges::find_if(page.blocks, [](const page::Block& one) { return one.role == page::BlockRole::Speech; });
    REQUIRE(line != page.blocks.end());
    page::Comfort still;
    still.calm_motion = true;
    window::PageView view(source_folder() + "/assets"), other(source_folder() + "/assets");
    view.show(page, {1280, 720}, still);
    view.mark_spoken(line->id, {0, 3});
    const paint::Image first = view.picture();
    view.mark_spoken(line->id, {4, 8});
    CHECK_FALSE(view.stale());
    const auto parts = view.move({});
    REQUIRE(parts.size() == 1);
    CHECK(parts.front().w * parts.front().h < 1280 * 720 / 6);
    CHECK(view.picture().pixels != first.pixels);
    CHECK(view.move({}).empty());
    other.show(page, {1280, 720}, still);
    other.mark_spoken(line->id, {4, 8});
    CHECK(view.picture().pixels == other.picture().pixels);
    view.mark_spoken({});
    CHECK(view.focus().word.empty());
    CHECK(view.stale());
}

TEST_CASE("the ruler goes along with the word from line to line, and words that are out of sight come into it") {
    page::Page page = samples::narration();
    page::Block& block = page.blocks.front();
    page::Comfort large;
    large.text_scale = 200;
    large.ruler = true;
    for (int i = 0; i < 30; ++i)
        block.text.front().text += " And then nobody said a thing.";
    const std::string words = page::plain(block.text);
    window::PageView view(source_folder() + "/assets");
    view.show(page, {800, 600}, large);
    REQUIRE(view.layout().main.most() > 300);
    double y = -1;
    for (std::size_t at = 0; at != std::string::npos && at + 1 < words.size(); at = words.find(' ', at + 1)) {
        const std::size_t from = at == 0 ? 0 : at + 1;
        view.mark_spoken(block.id, {from, from + 2});
        const auto ruler = page::ruler_at(view.page(), view.layout(), view.focus());
        REQUIRE_MESSAGE(ruler, "out of sight at " << from);
        CHECK(view.focus().word_y >= y);
        const double line = view.focus().word_y - page::scrolled(view.layout(), view.focus(), page::Zone::Main);
        CHECK((ruler->y < line && line < ruler->bottom()));
        y = view.focus().word_y;
    }
    CHECK(view.focus().main > 300);
    view.mark_spoken(block.id, {});
    CHECK(view.focus().word_y == y); // a dash has no word, the ruler stays
    view.mark_spoken(page.blocks.back().id, {});
    CHECK(view.focus().word_y == -1);
}

TEST_CASE("for a voice that reads SSML each word has its mark, and no sign of a line is taken for markup") {
    CHECK(window::ssml("Mina says: a < b & c") ==
          "<speak><mark name=\"0\"/>Mina <mark name=\"5\"/>says: <mark name=\"11\"/>a <mark name=\"13\"/>&lt; <mark name=\"15\"/>b "
          "<mark name=\"17\"/>&amp; <mark name=\"19\"/>c</speak>");
    CHECK(window::ssml("<speak>\n\x01x</speak>") == "<speak><mark name=\"0\"/>&lt;speak&gt; <mark name=\"8\"/>x&lt;/speak&gt;</speak>");
    CHECK(window::ssml("مرحبا بك") == "<speak><mark name=\"0\"/>مرحبا <mark name=\"11\"/>بك</speak>");
    CHECK(window::ssml("") == "<speak></speak>");
}

TEST_CASE("a mark says its byte, and somebody else's says nothing") {
    CHECK(window::byte_of_mark("0") == 0);
    CHECK(window::byte_of_mark("1042") == 1042);
    for (const char* foreign : {"", "__spd_3", "12a", "-1", " 4", "99999999999999999999999"})
        CHECK_FALSE(window::byte_of_mark(foreign));
}
