// SPDX-License-Identifier: MIT
#include "print/lesson_parts.hpp"

#include "classroom/places.hpp"
#include "print/own_words.hpp"

#include <algorithm>

namespace print {
namespace {

constexpr std::string_view stops_title = "Where to stop", talk_title = "To talk about", disclosure_title = "If a child";

using classroom::GuidePart;
using classroom::GuideSection;

bool is_text(const GuidePart& part) {
    return part.kind != GuidePart::Kind::Table;
}

Block part_block(const Order& order, const GuidePart& part, double width, double size) {
    const story::Episode& episode = *order.episode->episode;
    std::string text = classroom::with_places(episode, part.text);
    if (text.starts_with("**Another way.**"))
        text = in_own_words(order.teller(episode), text);
    const Spans spans = from_markdown(text);
    if (part.kind == GuidePart::Kind::Item)
        return item(order.letters, "•", spans, width, {size});
    Block block = words(order.letters, spans, width, {size}).after(size * 0.5);
    block.with_next = part.text.ends_with(':'); // the head of a list
    return block;
}

void add_texts(const Order& order, const GuideSection& section, double size, std::vector<Block>& out) {
    for (const GuidePart& part : section.parts)
        if (is_text(part))
            out.push_back(part_block(order, part, order.area().w, size));
}

const GuideSection* section_named(const classroom::Guide& guide, std::string_view title) {
    const auto at = std::ranges::find_if(guide.sections, [&](const GuideSection& one) { return one.title.starts_with(title); });
    return at == guide.sections.end() ? nullptr : &*at;
}

}

void add_beside_stops(const Order& order, const classroom::Guide& guide, Beside where, double size, std::vector<Block>& out) {
    const GuideSection* section = section_named(guide, stops_title);
    if (!section)
        return;
    const auto table = std::ranges::find(section->parts, GuidePart::Kind::Table, &GuidePart::kind);
    const bool above = where == Beside::Above;
    add_texts(order, {section->title, {above ? section->parts.begin() : table, above ? table : section->parts.end()}}, size, out);
}

void add_disclosure(const Order& order, const classroom::Guide& guide, double size, std::vector<Block>& out) {
    const GuideSection* section = section_named(guide, disclosure_title);
    if (!section)
        return;
    const double width = order.area().w;
    std::vector<Block> parts{words(order.letters, plain(section->title), width - 20, {12.5, Ink::Accent, true, false, Side::Start, 1.25})};
    for (const GuidePart& part : section->parts)
        parts.push_back(part_block(order, part, width - 20, size));
    out.push_back(panel(stack(parts), 10, Ground::Note, 1.2).tagged("disclosure").after(10));
}

void add_talk(const Order& order, const classroom::Guide& guide, double size, std::vector<Block>& out) {
    if (const GuideSection* section = section_named(guide, talk_title)) {
        out.push_back(heading(order, section->title, order.area().w));
        add_texts(order, *section, size, out);
    }
}

void add_rest(const Order& order, const classroom::Guide& guide, double size, std::vector<Block>& out) {
    for (const GuideSection& section : guide.sections) {
        const auto begins = [&](std::string_view title) { return section.title.starts_with(title); };
        if (begins(stops_title) || begins(talk_title) || begins(disclosure_title) || std::ranges::none_of(section.parts, is_text))
            continue;
        if (!section.title.empty())
            out.push_back(heading(order, section.title, order.area().w, size * 1.15));
        add_texts(order, section, size, out);
    }
}

}
