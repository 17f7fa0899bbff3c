// SPDX-License-Identifier: MIT
#include "print/drill_words.hpp"
#include "print/parts.hpp"

#include <algorithm>

namespace print {

const Needs& deck_needs() {
    static const Needs needs{{"foot", "may-happen", "one-of-these"}};
    return needs;
}

namespace {

std::string topic_name(const Order& order, const std::string& topic) {
    const auto& topics = order.catalogue.world.drill_topics;
    const auto at = std::ranges::find(topics, topic, &content::DrillTopic::id);
    return at == topics.end() ? std::string() : at->name;
}

Block front(const Order& order, const DrillWords& drill, double width, double size) {
    std::vector<Block> parts{
        words(order.letters, plain(drill.title), width, {size * 1.5, Ink::Accent, true, false, Side::Start, 1.15}),
        words(order.letters, plain(topic_name(order, drill.topic) + " · " + drill.where), width, {size * 0.96, Ink::Soft})};
    for (const Line& line : drill.situation)
        parts.push_back(line_block(order.letters, line, width, size, true));
    return stack(parts);
}

Block back(const Order& order, const DrillWords& drill, double width, double size) {
    std::vector<Block> parts{
        words(order.letters, join(bold(drill.title), plain("  ·  " + order.words.line("may-happen"))), width, {size * 0.96, Ink::Soft})};
    if (drill.by_outcome)
        parts.push_back(words(order.letters, plain(order.words.line("one-of-these")), width, {size, Ink::Text, false, true}));
    for (const DrillWay& way : drill.ways) {
        const std::string mark = way.letters.empty() ? "•" : way.letters;
        parts.push_back(
            words(order.letters, join(bold(mark + "  "), bold(way.title)), width, {size * 1.05, Ink::Accent, true}).after(size * 0.6));
        for (const Line& line : way.lines)
            parts.push_back(line_block(order.letters, line, width, size, true));
    }
    parts.push_back(rule(width, size * 0.7));
    parts.push_back(words(order.letters, drill.ask, width, {size, Ink::Text, true}).after(size * 0.3));
    for (const auto& [who, reply] : drill.and_if)
        parts.push_back(words(order.letters, join(join(bold(text_of(who)), plain(" ")), reply), width, {size}).after(size * 0.2));
    return stack(parts);
}

}

Made make_deck(const Order& order) {
    constexpr Grid grid{2, 2};
    constexpr double largest = 10.5, smallest = 6.2;
    std::vector<DrillWords> drills;
    for (const content::Entry& entry : order.catalogue.drills)
        if (entry.episode && std::ranges::find(entry.episode->bands, order.band) != entry.episode->bands.end())
            drills.push_back(drill_words(order.teller(*entry.episode), entry.id));
    Sheet sheet{order.words.line("foot"), order.words.line("foot"), {}};
    for (std::size_t first = 0; first < drills.size(); first += static_cast<std::size_t>(grid.count())) {
        sheet.leaves.push_back({order.leaf(), {}});
        sheet.leaves.push_back({order.leaf(), {}});
        Leaf& face = sheet.leaves[sheet.leaves.size() - 2];
        Leaf& other = sheet.leaves.back();
        for (int at = 0; at < grid.count() && first + static_cast<std::size_t>(at) < drills.size(); ++at) {
            const DrillWords& drill = drills[first + static_cast<std::size_t>(at)];
            const page::Rect cell = grid.cell(order.leaf(), at).inset(inside_card);
            const page::Rect behind = grid.cell_behind(order.leaf(), at).inset(inside_card);
            put(face,
                fitted(cell.h, largest, smallest, [&](double size) { return front(order, drill, cell.w, size); })
                    .tagged("front:" + drill.id),
                {cell.x, cell.y});
            put(other,
                fitted(behind.h, largest, smallest, [&](double size) { return back(order, drill, behind.w, size); })
                    .tagged("back:" + drill.id),
                {behind.x, behind.y});
        }
        add_cuts(face, grid);
        add_cuts(other, grid);
    }
    return made(std::move(sheet));
}

}
