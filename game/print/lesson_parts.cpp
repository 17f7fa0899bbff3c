// SPDX-License-Identifier: MIT
#include "print/lesson_parts.hpp"

#include <algorithm>

namespace print {
namespace {

/// Where the beat is that `name` ("lunch/thumb") means; empty if there is none.
std::string place_of(const story::Episode& episode, const std::string& name) {
    const std::size_t slash = name.find('/');
    const story::SceneIndex scene = episode.find(story::SceneId(std::string_view(name).substr(0, slash)));
    if (slash == std::string::npos || scene.none())
        return {};
    const auto& beats = episode.scene(scene).beats;
    const story::BeatId beat(std::string_view(name).substr(slash + 1));
    if (std::ranges::find(beats, beat, &story::Beat::id) == beats.end())
        return {};
    return where_and_when(episode, episode.scene(scene).place.value_or(~0U), episode.scene(scene).time);
}

bool is_stops(const GuideSection& section) {
    return std::ranges::any_of(section.parts, [](const GuidePart& part) {
        return part.kind == GuidePart::Kind::Table &&
               std::ranges::any_of(part.rows.front(), [](const std::string& head) { return head.starts_with("ask"); });
    });
}

Block part_block(const Order& order, const GuidePart& part, double width, double size) {
    const Spans spans = from_markdown(with_places(*order.episode->episode, part.text));
    if (part.kind == GuidePart::Kind::Item)
        return item(order.letters, "•", spans, width, {size});
    return words(order.letters, spans, width, {size}).after(size * 0.6);
}

/// The page to keep in one's head: if a child tells something real.
void add_panel(const Order& order, const GuideSection& section, double width, double size, std::vector<Block>& out) {
    std::vector<Block> parts{words(order.letters, plain(section.title), width - 24, {13, Ink::Accent, true, false, Side::Start, 1.25})};
    for (const GuidePart& part : section.parts)
        parts.push_back(part_block(order, part, width - 24, size));
    out.push_back(panel(stack(parts), 12, Ground::Note, 1.2).after(14));
}

}

std::string with_places(const story::Episode& episode, const std::string& words) {
    std::string out = words;
    for (std::size_t from = out.find('`'); from != std::string::npos; from = out.find('`', from)) {
        const std::size_t to = out.find('`', from + 1);
        if (to == std::string::npos)
            return out;
        const std::string name = out.substr(from + 1, to - from - 1), place = place_of(episode, name);
        const std::string& by = place.empty() ? name : place;
        out.replace(from, to + 1 - from, by);
        from += by.size();
    }
    return out;
}

void add_guide(const Order& order, const Guide& guide, double size, std::vector<Block>& out, const std::function<void()>& stops) {
    const double width = order.area().w;
    for (const GuideSection& section : guide.sections) {
        if (section.title.starts_with("If a child")) {
            add_panel(order, section, width, size, out);
            continue;
        }
        const bool has_stops = is_stops(section);
        if (has_stops)
            stops();
        else if (!section.title.empty() &&
                 std::ranges::any_of(section.parts, [](const auto& part) { return part.kind != GuidePart::Kind::Table; }))
            out.push_back(heading(order, section.title, width));
        for (const GuidePart& part : section.parts)
            if (part.kind != GuidePart::Kind::Table)
                out.push_back(part_block(order, part, width, size));
    }
}

}
