// SPDX-License-Identifier: MIT
#include "print/paper_story.hpp"
#include "print/parts.hpp"

#include <algorithm>
#include <numeric>

namespace print {

const Needs& unplugged_needs() {
    static const Needs needs{{"foot", "title", "how", "simple", "go-to", "on", "end", "talk", "plan"}, {"steps", "simpler"}};
    return needs;
}

namespace {

constexpr double card_size = 9.6;

std::string number(std::size_t at) {
    return std::to_string(at + 1);
}

/// A choice, and the number to turn to in a box at the right.
Block way(const Order& order, const std::string& mark, const Spans& words_, std::size_t to, double width) {
    const double right = 64;
    Block left = mark.empty() ? words(order.letters, words_, width - right, {card_size, Ink::Text, true})
                              : item(order.letters, mark, words_, width - right, {card_size, Ink::Text, true});
    Block turn = words(order.letters, plain(order.words.line("go-to", {{"n", number(to)}})), right,
                       {card_size, Ink::Accent, true, false, Side::End});
    return beside({std::move(left), std::move(turn)}, 0).after(card_size * 0.4);
}

Block card_block(const Order& order, const StoryCard& card, std::size_t at, double width) {
    const double inner = width - 20, number_room = 48; // three digits on one line
    std::vector<Block> parts{
        beside({words(order.letters, plain(number(at)), number_room, {20, Ink::Accent, true, false, Side::Start, 1.1}),
                words(order.letters, plain(card.where), inner - number_room, {card_size * 0.9, Ink::Soft, false, false, Side::End})},
               0)};
    for (const Line& line : card.lines)
        parts.push_back(line_block(order.letters, line, inner, card_size));
    if (!card.ask.empty())
        parts.push_back(words(order.letters, plain(card.ask), inner, {card_size, Ink::Text, true}).after(card_size * 0.8));
    char letter = 'A';
    for (const StoryCard::Way& one : card.ways)
        parts.push_back(one.words.empty() ? way(order, "", plain(order.words.line("on")), one.to, inner)
                                          : way(order, std::string(1, letter++), one.words, one.to, inner));
    if (card.ways.empty())
        parts.push_back(panel(stack({words(order.letters, plain(card.ending), inner - 16, {card_size * 1.15, Ink::Accent, true}),
                                     words(order.letters, plain(order.words.line("end")), inner - 16, {card_size})}),
                              8, Ground::Note)
                            .after(card_size));
    return panel(stack(parts), 10, Ground::None, 1).tagged("card:" + number(at)).after(10);
}

/// The cards in an order that leaves little white: where the next one does not fit, a later one that does comes first. A number is only
/// a number. `used`: so much of the first column is taken.
std::vector<StoryCard> packed(const Order& order, std::vector<StoryCard> cards, double width, double used) {
    std::vector<double> high;
    high.reserve(cards.size());
    for (std::size_t at = 0; at < cards.size(); ++at)
        high.push_back(card_block(order, cards[at], at, width).height);
    const double gap = card_block(order, cards.front(), 0, width).before, room = order.area().h;
    std::vector<std::size_t> left(cards.size()), placed;
    std::iota(left.begin(), left.end(), std::size_t{0});
    while (!left.empty()) {
        // the first card stays the first
        const auto fits = [&](std::size_t at) { return used + (used > 0 ? gap : 0) + high[at] <= room && (at == 0 || !placed.empty()); };
        auto next = std::ranges::find_if(left, fits);
        if (next == left.end()) {
            used = 0;
            next = left.begin();
        }
        used += (used > 0 ? gap : 0) + high[*next];
        placed.push_back(*next);
        left.erase(next);
    }
    std::vector<std::size_t> number(cards.size());
    for (std::size_t at = 0; at < placed.size(); ++at)
        number[placed[at]] = at;
    std::vector<StoryCard> out;
    for (const std::size_t at : placed) {
        out.push_back(std::move(cards[at]));
        for (StoryCard::Way& way : out.back().ways)
            way.to = number[way.to];
    }
    return out;
}

/// What is asked at the end of the story, to talk about, and the plan one may take along.
Block talk_block(const Order& order, double width) {
    const story::Episode& episode = *order.episode->episode;
    const Teller teller = order.teller(episode);
    std::vector<Block> parts{words(order.letters, plain(order.words.line("talk")), width - 20, {14, Ink::Accent, true})};
    std::vector<std::string> asked;
    for (const story::Scene& scene : episode.scenes)
        for (const story::Beat& beat : scene.beats) {
            const auto* question = std::get_if<story::Question>(&beat.body);
            if (!question || question->kind != story::Question::Kind::Debrief || chance_of(beat.when, order.band) == Chance::Never)
                continue;
            const Spans ask = text_spans(teller, question->ask, nullptr);
            if (std::ranges::find(asked, text_of(ask)) != asked.end())
                continue;
            asked.push_back(text_of(ask));
            parts.push_back(item(order.letters, "•", ask, width - 20, {card_size * 1.05}));
        }
    parts.push_back(words(order.letters, plain(order.words.line("plan")), width - 20, {card_size, Ink::Text, true}).after(card_size));
    for (const story::Scene& scene : episode.scenes)
        for (const story::Beat& beat : scene.beats)
            if (std::holds_alternative<story::Plan>(beat.body))
                for (const Line& line : lines_of(teller, beat))
                    if (line.kind == LineKind::Answer)
                        parts.push_back(line_block(order.letters, line, width - 20, card_size));
    return panel(stack(parts), 10, Ground::Water).after(12);
}

Block list_block(const Order& order, const char* head, const char* list, double width) {
    std::vector<Block> parts{words(order.letters, plain(order.words.line(head)), width - 20, {13, Ink::Accent, true})};
    int at = 0;
    for (const std::string& one : order.words.list(list))
        parts.push_back(item(order.letters, std::to_string(++at), plain(one), width - 20, {card_size}));
    return panel(stack(parts), 10, Ground::Water).after(10);
}

}

Made make_unplugged(const Order& order) {
    const story::Episode& episode = *order.episode->episode;
    const std::string name = story::words_for(episode.title, {order.band}, 0);
    constexpr Columns columns{2, 14};
    const double width = (order.area().w - columns.gap) / 2;
    const std::string foot = order.words.line("foot", {{"title", name}});
    const std::string place = episode.places.empty() ? "title" : episode.places.front().id.str();
    std::vector<Block> parts{
        stack(
            {banner("places/" + place, width, 130), title(order, order.words.line("title", {{"title", name}}), width, 20).after(8),
             words(order.letters, text_spans(order.teller(episode), episode.note.text, nullptr), width, {card_size, Ink::Soft}).after(4)}),
        list_block(order, "how", "steps", width), list_block(order, "simple", "simpler", width)};
    double used = 0;
    for (const Block& block : parts)
        used += block.height + (used > 0 ? block.before : 0);
    const std::vector<StoryCard> cards = packed(order, paper_story(order.teller(episode)), width, used);
    for (std::size_t at = 0; at < cards.size(); ++at)
        parts.push_back(card_block(order, cards[at], at, width));
    parts.push_back(talk_block(order, width));
    Sheet sheet{foot, foot, {}};
    pour(sheet, order.leaf(), parts, columns);
    return made(std::move(sheet));
}

}
