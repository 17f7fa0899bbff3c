// SPDX-License-Identifier: MIT
#include "print/lesson_parts.hpp"

#include "classroom/places.hpp"

#include <algorithm>

namespace print {
namespace {

bool is_stops(const classroom::GuideSection& section) {
    return std::ranges::any_of(section.parts, [](const classroom::GuidePart& part) {
        return part.kind == classroom::GuidePart::Kind::Table &&
               std::ranges::any_of(part.rows.front(), [](const std::string& head) { return head.starts_with("ask"); });
    });
}

Block part_block(const Order& order, const classroom::GuidePart& part, double width, double size) {
    const Spans spans = from_markdown(classroom::with_places(*order.episode->episode, part.text));
    if (part.kind == classroom::GuidePart::Kind::Item)
        return item(order.letters, "•", spans, width, {size});
    Block block = words(order.letters, spans, width, {size}).after(size * 0.6);
    block.with_next = part.text.ends_with(':'); // the head of a list
    return block;
}

/// The page to keep in one's head: if a child tells something real.
void add_panel(const Order& order, const classroom::GuideSection& section, double width, double size, std::vector<Block>& out) {
    std::vector<Block> parts{words(order.letters, plain(section.title), width - 24, {13, Ink::Accent, true, false, Side::Start, 1.25})};
    for (const classroom::GuidePart& part : section.parts)
        parts.push_back(part_block(order, part, width - 24, size));
    out.push_back(panel(stack(parts), 12, Ground::Note, 1.2).after(14));
}

}

void add_guide(const Order& order, const classroom::Guide& guide, double size, std::vector<Block>& out,
               const std::function<void(const std::vector<Block>&)>& stops) {
    const double width = order.area().w;
    for (const classroom::GuideSection& section : guide.sections) {
        if (section.title.starts_with("If a child")) {
            add_panel(order, section, width, size, out);
            continue;
        }
        const bool has_stops = is_stops(section);
        std::vector<Block> parts;
        for (const classroom::GuidePart& part : section.parts)
            if (part.kind != classroom::GuidePart::Kind::Table)
                parts.push_back(part_block(order, part, width, size));
        // what is said before the table stands before its stops
        const auto table = std::ranges::find(section.parts, classroom::GuidePart::Kind::Table, &classroom::GuidePart::kind);
        const auto before = has_stops ? table - section.parts.begin() : 0;
        if (has_stops)
            stops({parts.begin(), parts.begin() + before});
        else if (!section.title.empty() &&
                 std::ranges::any_of(section.parts, [](const auto& part) { return part.kind != classroom::GuidePart::Kind::Table; }))
            out.push_back(heading(order, section.title, width));
        out.insert(out.end(), parts.begin() + before, parts.end());
    }
}

}
