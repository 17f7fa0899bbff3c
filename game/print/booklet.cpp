// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

#include <algorithm>

namespace print {

const Needs& booklet_needs() {
    static const Needs needs{{"foot", "title", "about", "count", "bands"}};
    return needs;
}

namespace {

constexpr double size = 8.6;

std::string bands_of(const story::Episode& drill) {
    std::string out;
    for (const story::Band band : drill.bands)
        out += (out.empty() ? "" : ", ") + std::string(story::spell(band));
    return out;
}

/// Every line of a drill, in the order of its file. For adults: answers with what is said to them, all ways.
void add_drill(const Order& order, const content::Entry& entry, double width, std::vector<Block>& out) {
    const story::Episode& drill = *entry.episode;
    Teller teller = order.teller(drill);
    if (std::ranges::find(drill.bands, teller.reader.band) == drill.bands.end() && !drill.bands.empty())
        teller.reader.band = drill.bands.front();
    out.push_back(
        words(order.letters, plain(entry.title), width, {11.5, Ink::Accent, true}).after(14).kept_with_next().tagged("drill:" + entry.id));
    out.push_back(
        words(order.letters, plain(order.words.line("bands", {{"bands", bands_of(drill)}})), width, {7.5, Ink::Soft}).kept_with_next());
    for (const story::Scene& scene : drill.scenes) {
        const std::string where = where_and_when(drill, scene.place.value_or(~0U), scene.time);
        const std::string ending = scene.ending ? text_of(text_spans(teller, scene.ending_title, nullptr)) : where;
        if (!ending.empty())
            out.push_back(words(order.letters, plain(ending), width, {size, Ink::Text, true, true}).after(size * 0.7).kept_with_next());
        for (const story::Beat& beat : scene.beats)
            for (const Line& line : lines_of(teller, beat))
                out.push_back(line_block(order.letters, line, width, size));
    }
}

}

Made make_booklet(const Order& order) {
    constexpr Columns columns{2, 18};
    const double width = (order.area().w - columns.gap) / 2;
    const auto& drills = order.catalogue.drills;
    const auto sound = std::ranges::count_if(drills, [](const content::Entry& one) { return one.episode != nullptr; });
    std::vector<Block> parts{
        stack({title(order, order.words.line("title"), width, 20),
               words(order.letters, plain(order.words.line("count", {{"n", std::to_string(sound)}})), width, {10, Ink::Soft}).after(3),
               words(order.letters, plain(order.words.line("about")), width, {9.5}).after(6)})};
    for (const content::DrillTopic& topic : order.catalogue.world.drill_topics) {
        bool first = true;
        for (const content::Entry& entry : drills) {
            if (!entry.episode || entry.episode->topic != topic.id)
                continue;
            if (std::exchange(first, false))
                parts.push_back(panel(words(order.letters, plain(topic.name), width - 16, {15, Ink::Accent, true}), 8, Ground::Water)
                                    .after(20)
                                    .kept_with_next());
            add_drill(order, entry, width, parts);
        }
    }
    Sheet sheet{order.words.line("foot"), order.words.line("foot"), {}};
    pour(sheet, order.leaf(), parts, columns);
    return made(std::move(sheet));
}

}
