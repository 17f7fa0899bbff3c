// SPDX-License-Identifier: MIT
#include "content/activity_parts.hpp"
#include "content/beat_reader.hpp"
#include "content/condition_reader.hpp"
#include "content/text_reader.hpp"

#include <algorithm>
#include <limits>

// What is chosen from lists: keep, spot, circle, sort, order. What is put together stands in making_reader.cpp, what runs through the town
// in spread_reader.cpp.
namespace content {
namespace {

void read_bins(Reading& reading, Node& node, story::SortBody& out) {
    NameTable taken;
    for (const ValueIndex item : need_items(reading, node, "bins")) {
        auto& bin = out.bins.emplace_back();
        Node inside(reading.report, item);
        if (!inside.is_object())
            continue;
        bin.id = story::OptionId(read_own_id(reading, inside, "id", taken));
        bin.text = need_text(reading, inside, "text");
    }
    constexpr std::size_t most = 32;
    if (out.bins.size() > most)
        reading.report.error("bad-value", node.find("bins"), "there are too many bins");
}

/// The bins a card may be in, as bits.
std::uint32_t read_in(Reading& reading, Node& node, const story::SortBody& body) {
    const auto names = names_of(body.bins, [](const auto& bin) -> std::string_view { return bin.id.str(); });
    std::uint32_t bits = 0;
    for (const ValueIndex item : node.items("in")) {
        const std::string_view name = as_word(reading.report, item, "in");
        const auto found = std::ranges::find(names, name);
        if (found != names.end())
            bits |= std::uint32_t{1} << static_cast<std::uint32_t>(found - names.begin());
        else if (reading.report.document().is(item, JsonKind::String))
            reading.report.error("bad-value", item, "there is no bin \"" + std::string(name) + "\" here",
                                 reading.report.guess(name, names));
    }
    if (const ValueIndex in = node.find("in");
        bits == 0 && reading.report.document().is(in, JsonKind::Array) && reading.report.document().size(in) == 0)
        reading.report.error("bad-value", in, "this card may be in no bin at all");
    return bits;
}

}

story::Activity read_keep(Reading& reading, Node& node) {
    story::Activity out;
    story::KeepBody body;
    read_ask(reading, node, out);
    if (const ValueIndex into = node.need("into"); !into.none())
        body.into = read_kept_into(reading, into);
    read_kept_lines(reading, node, body, true);
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

story::Activity read_sort(Reading& reading, Node& node) {
    story::Activity out;
    story::SortBody body;
    read_ask(reading, node, out);
    read_bins(reading, node, body);
    body.cards = read_pieces(reading, node, "cards", out, {.right = false},
                             [&](Node& card) { body.in.push_back(card.is_object() ? read_in(reading, card, body) : 0U); });
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

story::Activity read_order(Reading& reading, Node& node) {
    constexpr std::int64_t most = 64;
    story::Activity out;
    story::OrderBody body;
    read_ask(reading, node, out);
    body.cards = read_pieces(reading, node, "cards", out, {.right = false}, [&](Node& card) {
        if (card.is_object())
            card.need("rank");
        body.rank.push_back(card.is_object() ? static_cast<int>(card.number_or("rank", 1, 1, most)) : 1);
    });
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

story::Activity read_spot(Reading& reading, Node& node) {
    story::Activity out;
    story::SpotBody body;
    read_ask(reading, node, out);
    body.app = read_app(reading, node, "app");
    body.title = text_if_any(reading, node, "title");
    body.lines = read_pieces(reading, node, "lines", out);
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

story::Activity read_circle(Reading& reading, Node& node) {
    story::Activity out;
    story::CircleBody body;
    read_ask(reading, node, out);
    // Only the number is kept, so nobody can be right or marked.
    body.people = read_pieces(reading, node, "people", out, {.right = false, .mark = false});
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

}
