// SPDX-License-Identifier: MIT
#include "../window/fake_voice.hpp"
#include "everywhere.hpp"
#include "play/utterance.hpp"
#include "window/read_aloud.hpp"

#include <doctest/doctest.h>

#include <chrono>

using namespace rules;

namespace {

/// Signs that a voice would read out or stumble over.
std::string for_the_eye_only(const std::string& words) {
    for (const char* sign : {"*", "_", "`", "{", "}", "<", ">", "→", "★", "😂", "\u2066", "  ", ".."})
        if (words.find(sign) != std::string::npos)
            return sign;
    // every small picture and variation selector
    for (std::size_t at = 0; at + 1 < words.size(); ++at)
        if (static_cast<unsigned char>(words[at]) == 0xF0 && static_cast<unsigned char>(words[at + 1]) == 0x9F)
            return "emoji";
    return {};
}

/// A13: every line, picture and control of a page is told to somebody who comes to it anew.
Findings unsaid(const page::Page& page) {
    Findings found;
    std::string all;
    for (const play::Utterance& one : play::Telling().news(page))
        all += one.words + "\n";
    for (const page::Block& block : page.blocks) {
        const bool of_control = !block.of.empty() && (block.role == page::BlockRole::Item || block.region == page::Region::Screen);
        const bool sound = block.role == page::BlockRole::Caption && block.id.starts_with("sound-");
        if (!of_control && !sound && all.find(play::spoken(block.text)) == std::string::npos)
            found.push_back("not said: \"" + page::plain(block.text) + "\"");
        if (!of_control && !block.picture.alt.empty() && all.find(play::spoken(block.picture.alt)) == std::string::npos)
            found.push_back("picture not said: " + block.picture.alt);
    }
    for (const page::Control& control : page.controls) {
        const std::string said = play::control_words(page, control.id).words;
        const std::size_t name = said.find(play::spoken(control.label));
        if (name == std::string::npos)
            found.push_back("control not said: " + control.id.str());
        else if (said.size() <= name + play::spoken(control.label).size())
            found.push_back("neither state nor role said: " + said);
        if (!control.note.empty() && said.find(play::spoken(control.note)) == std::string::npos)
            found.push_back("note not said: " + control.note);
    }
    return found;
}

/// A14: nothing that is only for the eye is said.
Findings unspeakable(const page::Page& page) {
    Findings found;
    std::vector<play::Utterance> all = play::Telling().news(page);
    for (const page::Control& control : page.controls)
        all.push_back(play::control_words(page, control.id));
    for (const play::Utterance& one : all)
        if (const std::string sign = for_the_eye_only(one.words); !sign.empty())
            found.push_back("\"" + sign + "\" in: " + one.words);
    return found;
}

/// A28: every line is said in its own language, and every line's letters are set for it.
Findings wrong_language(const page::Page& page, const page::Layout& layout) {
    Findings found;
    for (const play::Utterance& one : play::Telling().news(page)) {
        const auto block = std::ranges::find(page.blocks, one.block, &page::Block::id);
        const std::string own = one.told != play::Told::Line || block == page.blocks.end() || block->lang.empty() ? page.lang : block->lang;
        if (one.block.empty() || one.told == play::Told::Line ? one.lang != own : one.lang.empty())
            found.push_back("said in \"" + one.lang + "\", not \"" + own + "\": " + one.words);
    }
    for (const page::Piece& piece : layout.pieces) {
        const page::Block* block = piece.block < 0 ? nullptr : &page.blocks[static_cast<std::size_t>(piece.block)];
        if (piece.shape == page::Shape::Text && block && !block->lang.empty() && page::plain(piece.words) == page::plain(block->text) &&
            piece.lang != block->lang)
            found.push_back("set in \"" + piece.lang + "\", not \"" + block->lang + "\": " + page::plain(piece.words));
    }
    return found;
}

/// Each word that is said of a line stands in that line; only small pictures are said in other words.
Findings marks_wrong_word(const page::Page& page) {
    Findings found;
    for (const play::Utterance& one : play::Telling().news(page)) {
        const auto block = std::ranges::find(page.blocks, one.block, &page::Block::id);
        const std::string plain = block == page.blocks.end() ? std::string() : page::plain(block->text);
        if (one.told == play::Told::Line && one.read.empty() && !play::spoken(plain).empty())
            found.push_back("no word of it can be marked: " + one.words);
        for (const play::SaidWord& word : one.read) {
            const std::string said = one.words.substr(word.said, one.words.find_first_of(" \n", word.said) - word.said);
            const std::string read = word.read.to > plain.size() ? "?" : plain.substr(word.read.from, word.read.to - word.read.from);
            if (read.empty() || (said.find(read) == std::string::npos && play::spoken(read).find(said) == std::string::npos))
                found.push_back("said \"" + said + "\", marked \"" + read + "\": " + one.words);
        }
    }
    return found;
}

void holds_on_every_page(const std::function<Findings(const page::Page&)>& rule) {
    Gathered found;
    for (const std::string& lang : languages()) {
        const play::Game game = game_in(lang);
        const play::Speaking in(game.wording());
        for (const Met& met : pages_in(lang))
            found.add(met.where, rule(met.page));
    }
    CHECK_MESSAGE(found.empty(), found.told());
}

}

TEST_CASE("A13 every line, picture and control of every page is said, in every language") {
    holds_on_every_page(unsaid);
}

TEST_CASE("A14 no markup and no small picture is ever said, in any language") {
    holds_on_every_page(unspeakable);
}

TEST_CASE("A14 the word that is marked while a line is read is the word that is said, on every page, in every language") {
    holds_on_every_page(marks_wrong_word);
}

TEST_CASE("A14 whatever is being said breaks off within 50 milliseconds, and is said again on request") {
    test::Spoken spoken;
    spoken.patient = true;
    window::ReadAloud aloud(test::fake_voice(spoken));
    play::Settings settings;
    settings.read_aloud = true;
    aloud.follow(settings);
    const page::Page page = game_in("en").page();
    aloud.shown(page, page.controls.front().id);
    REQUIRE(spoken.speaking);
    const auto before = std::chrono::steady_clock::now();
    aloud.interrupt();
    CHECK_FALSE(spoken.speaking);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::milliseconds(50));
    CHECK_FALSE(aloud.speaking());
    const std::size_t said = spoken.said.size();
    aloud.again();
    CHECK(spoken.said.size() == said + 1);
    CHECK(spoken.said.back().words == spoken.said.front().words);
}

TEST_CASE("A28 every line is said and set in its own language, also one in another language than its page") {
    const paint::PangoMeasure measure("andika");
    Gathered found;
    std::size_t foreign = 0;
    for (const std::string& lang : languages()) {
        const play::Game game = game_in(lang);
        const play::Speaking in(game.wording());
        for (const Met* met : kinds_in(lang)) {
            page::Page page = met->page;
            CHECK_MESSAGE(page.lang == (lang.starts_with("en") ? "en" : lang), met->where);
            found.add(met->where, wrong_language(page, page::arrange(page, {1366, 768}, measure, {})));
            for (page::Block& block : page.blocks)
                if (block.role == page::BlockRole::Speech || block.role == page::BlockRole::Message ||
                    block.role == page::BlockRole::Narration) {
                    block.lang = lang == "fr" ? "es" : "fr";
                    ++foreign;
                }
            found.add(met->where + ", foreign", wrong_language(page, page::arrange(page, {1366, 768}, measure, {})));
        }
    }
    CHECK(foreign > 100);
    CHECK_MESSAGE(found.empty(), found.told());
}

TEST_CASE("a page whose line has a sign for the eye, or whose control has no name, is found") {
    page::Page page;
    page.kind = "story";
    page.blocks.emplace_back().id = "a";
    page.blocks.back().text = page::words("a {mean} word");
    CHECK_FALSE(unspeakable(page).empty());
    CHECK(for_the_eye_only("so 🙈").size() > 1);
    page.blocks.back().text = page::words("plain words");
    CHECK(unspeakable(page).empty());
    CHECK(unsaid(page).empty());
    page.blocks.back().role = page::BlockRole::Heading;
    page.title = "plain words";
    page.blocks.emplace_back(page.blocks.back()).id = "b";
    page.blocks.back().text = page::words("another heading");
    page.blocks.back().picture.alt = "two boots";
    CHECK(unsaid(page).empty());
    page.controls.emplace_back().id = page::ControlId("x");
    page.controls.back().label = "x";
    CHECK(unsaid(page).empty());
    page::Layout layout;
    layout.pieces.emplace_back().block = 0;
    layout.pieces.back().words = page.blocks.front().text;
    page.blocks.front().lang = "ru";
    CHECK(wrong_language(page, layout).size() == 1);
}
