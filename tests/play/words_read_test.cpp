// SPDX-License-Identifier: MIT
#include "play/utterance.hpp"
#include "play/words_voice.hpp"

#include <doctest/doctest.h>

using page::BlockRole;

namespace {

page::Block line(BlockRole role, page::Words words, std::string speaker = {}) {
    page::Block block;
    block.id = "line";
    block.role = role;
    block.text = std::move(words);
    block.speaker = std::move(speaker);
    return block;
}

play::Utterance told(const page::Block& block) {
    page::Page page;
    page.kind = "story";
    page.blocks.push_back(block);
    const auto news = play::Telling().news(page);
    REQUIRE(news.size() == 1);
    return news.front();
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// Each word as it is said, up to the next blank, and the letters it stands for.
Pairs pairs(const play::Utterance& one, const page::Block& block) {
    Pairs out;
    const std::string plain = page::plain(block.text);
    for (const play::SaidWord& word : one.read) {
        REQUIRE(word.read.to <= plain.size());
        out.emplace_back(one.words.substr(word.said, one.words.find(' ', word.said) - word.said),
                         plain.substr(word.read.from, word.read.to - word.read.from));
    }
    return out;
}

Pairs pairs(const page::Block& block) {
    return pairs(told(block), block);
}

}

TEST_CASE("of \"Mina says\" only what she says stands in her line, word by word, without the signs around it") {
    const page::Block block = line(BlockRole::Speech, page::words("“It's fine”, she-wolf — no?"), "Mina");
    REQUIRE(told(block).words == "Mina says: “It's fine”, she-wolf — no?");
    CHECK(pairs(block) == Pairs{{"“It's", "It's"}, {"fine”,", "fine"}, {"she-wolf", "she-wolf"}, {"no?", "no"}});
    CHECK(told(block).read.front().said == std::string("Mina says: ").size());
}

TEST_CASE("a word that is also in the words before it is found in the line") {
    const page::Block block = line(BlockRole::Speech, page::words("Mina says: Mina"), "Mina");
    CHECK(pairs(block) == Pairs{{"Mina", "Mina"}, {"says:", "says"}, {"Mina", "Mina"}});
    CHECK(told(block).read.back().read == page::Span{11, 15});
}

TEST_CASE("what is left out of speech or put into it moves no word to another one") {
    CHECK(pairs(line(BlockRole::Message, page::words("STOP 😂🙈 i  cant → ok"), "Tilly")) ==
          Pairs{{"STOP", "STOP"}, {"laughing", "😂"}, {"face", "😂"}, {"i", "i"}, {"cant", "cant"}, {"ok", "ok"}});
    CHECK(pairs(line(BlockRole::Narration, page::words("a *loud* word · then"))) ==
          Pairs{{"a", "a"}, {"loud", "loud"}, {"word,", "word"}, {"then", "then"}});
}

TEST_CASE("of words that hurt their description is what is read") {
    const page::Words words{{"go, ", false}, {"a cruel word", true}, {"! now", false}};
    CHECK(pairs(line(BlockRole::Message, words, "Rex")) ==
          Pairs{{"go,", "go"}, {"a", "a"}, {"cruel", "cruel"}, {"word,", "word"}, {"now", "now"}});
    const page::Words close{{"so", false}, {"x y", true}, {"no", false}};
    CHECK(pairs(line(BlockRole::Narration, close)) == Pairs{{"so,", "so"}, {"x", "x"}, {"y,", "y"}, {"no", "no"}});
}

TEST_CASE("a picture that was sent has no words of its line") {
    page::Block block = line(BlockRole::Message, {}, "Rex");
    block.picture.alt = "two boots";
    page::Page page;
    page.kind = "story";
    page.blocks.push_back(block);
    for (const play::Utterance& one : play::Telling().news(page))
        CHECK(one.read.empty());
}

TEST_CASE("in words from right to left, where names are kept apart, the line's own words are found all the same") {
    content::PoFile file;
    content::PoEntry& says = file.entries.emplace_back();
    says.context = std::string(play::words::voice_says.id);
    says.id = play::words::voice_says.english;
    says.words = {"«{text}»، هكذا تقول {who}"};
    const content::Language* arabic = content::find_language("ar");
    REQUIRE(arabic);
    play::Wording wording{content::Dictionary(*arabic)};
    REQUIRE(wording.dictionary.add(file).empty());
    const play::Speaking in(wording);
    const page::Block block = line(BlockRole::Speech, page::words("لا بأس؟ Mina هنا،"), "مينا");
    const play::Utterance one = told(block);
    REQUIRE(one.words == "«\u2068لا بأس؟ Mina هنا،\u2069»، هكذا تقول \u2068مينا\u2069");
    CHECK(one.read.front().said == 0); // the mark stands before the signs around the word
    const std::string plain = page::plain(block.text);
    std::vector<std::string> read;
    for (const play::SaidWord& word : one.read)
        read.push_back(plain.substr(word.read.from, word.read.to - word.read.from));
    CHECK(read == std::vector<std::string>{"لا", "بأس", "Mina", "هنا"});
}
