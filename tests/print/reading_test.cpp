// SPDX-License-Identifier: MIT
#include "print/draw.hpp"
#include "print/paper_story.hpp"
#include "print/scene_map.hpp"
#include "printing.hpp"

#include <algorithm>
#include <set>

TEST_CASE("a word file that lacks a line, or has one too many, is told with the place") {
    const print::Needs needs{{"title", "note"}, {"steps"}};
    const auto read = [&](const char* text) { return print::read_wordbook("x.json", text, needs, story::Band::Eleven); };
    CHECK(read(R"({"format":1,"title":"a","note":{"8":"b","14":"c"},"steps":["d"]})").value->line("note") == "b");
    const auto missing = read(R"({"format":1,"title":"a","steps":[]})");
    REQUIRE(!missing.value);
    CHECK(missing.diagnostics.front().message.find("note") != std::string::npos);
    const auto unknown = read("{\"format\":1,\"title\":\"a\",\"note\":\"b\",\"steps\":[],\n\"titel\":\"c\"}");
    REQUIRE(!unknown.value);
    CHECK(unknown.diagnostics.front().at.line == 2);
}

TEST_CASE("marks inside a line become letters, and words that hurt a bar") {
    const print::Spans spans = print::from_markdown("a **b** *c* `d`");
    CHECK(print::text_of(spans) == "a b c d");
    CHECK(spans[1].bold);
    CHECK(spans[3].italic);
    const std::map<std::string, std::vector<std::string>, std::less<>> lines{{"hurt-looks", {"a cruel word"}}};
    const print::Wordbook words(lines);
    const print::Teller teller{*printing::catalogue().entries.front().episode, {}, words};
    const print::Spans hurt = print::story_spans(teller, "you {hurt:looks}!");
    CHECK(print::text_of(hurt) == "you [a cruel word]!");
    CHECK(hurt[1].hidden);
}

TEST_CASE("on paper every card can be reached, every way leads to a card, and every ending of the story is there") {
    for (const content::Entry& entry : printing::catalogue().entries)
        for (const story::Band band : story::all_bands) {
            CAPTURE(entry.id);
            const print::Wordbook words;
            const auto cards = print::paper_story({*entry.episode, {band, story::Address::They, "Pebble"}, words});
            std::set<std::size_t> reached{0};
            std::set<std::string> endings;
            for (std::size_t at = 0; at < cards.size(); ++at)
                for (const auto& way : cards[at].ways) {
                    REQUIRE(way.to < cards.size());
                    CHECK(way.to != at);
                    reached.insert(way.to);
                }
            CHECK(reached.size() == cards.size());
            for (const auto& card : cards) {
                CHECK(card.ways.empty() == !card.ending.empty());
                CHECK(card.ways.size() <= 4);
                if (!card.ending.empty())
                    endings.insert(card.ending);
            }
            const auto all = std::ranges::count_if(entry.episode->scenes, [](const auto& one) { return one.ending.has_value(); });
            CHECK(endings.size() == static_cast<std::size_t>(all));
        }
}

TEST_CASE("the map of a story has every scene once, none over another, and an arrow for each way") {
    for (const content::Entry& entry : printing::catalogue().entries) {
        CAPTURE(entry.id);
        const print::SceneMap map = print::scene_map(*entry.episode, 500, 600);
        CHECK(map.nodes.size() == entry.episode->scenes.size());
        CHECK(map.edges.size() == print::ways_of(*entry.episode).size());
        for (std::size_t i = 0; i < map.nodes.size(); ++i)
            for (std::size_t j = i + 1; j < map.nodes.size(); ++j)
                CHECK(!map.nodes[i].rect.overlaps(map.nodes[j].rect));
    }
}

TEST_CASE("a PDF has the letters in it, and a drawing that is missing leaves no hole") {
    const print::Sheet sheet = printing::sheet({"role-cards", ""});
    const auto pdf = print::to_pdf(sheet, source_folder() + "/assets");
    REQUIRE(pdf.ok());
    CHECK(pdf.value().starts_with("%PDF-1"));
    CHECK(pdf.value().find("Andika") != std::string::npos);
    CHECK(pdf.value().find("/FontFile") != std::string::npos);
    CHECK(print::to_pdf(sheet, "/nowhere").ok());
    const paint::Image image = print::to_image(sheet.leaves.front(), 0.5, source_folder() + "/assets");
    CHECK(image.pixels.size() == static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    CHECK(std::ranges::count(image.pixels, 0xFFFFFFFFU) < static_cast<std::ptrdiff_t>(image.pixels.size()));
}
