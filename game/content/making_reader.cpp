// SPDX-License-Identifier: MIT
#include "content/activity_parts.hpp"
#include "content/beat_reader.hpp"
#include "content/text_reader.hpp"

#include <algorithm>

// What is put together: compose, report, design.
namespace content {
namespace {

void read_slots(Reading& reading, Node& node, story::Activity& out, story::ComposeBody& body) {
    NameTable taken;
    for (const ValueIndex item : need_items(reading, node, "slots")) {
        auto& slot = body.slots.emplace_back();
        Node inside(reading.report, item);
        if (!inside.is_object())
            continue;
        slot.id = story::OptionId(read_own_id(reading, inside, "id", taken));
        slot.ask = text_if_any(reading, inside, "ask");
        slot.parts = read_pieces(reading, inside, "parts", out);
    }
}

/// Parts of a design by name.
std::vector<std::uint32_t> read_needs(Reading& reading, Node& node, const std::vector<story::Piece>& parts) {
    const auto names = names_of(parts, [](const story::Piece& part) -> std::string_view { return part.id.str(); });
    std::vector<std::uint32_t> needs;
    for (const ValueIndex item : need_items(reading, node, "needs")) {
        const std::string_view name = as_word(reading.report, item, "needs");
        const auto found = std::ranges::find(names, name);
        if (found != names.end())
            needs.push_back(static_cast<std::uint32_t>(found - names.begin()));
        else if (reading.report.document().is(item, JsonKind::String))
            reading.report.error("bad-value", item, "there is no part \"" + std::string(name) + "\" here",
                                 reading.report.guess(name, names));
    }
    return needs;
}

void read_tries(Reading& reading, Node& node, story::DesignBody& body) {
    NameTable taken;
    for (const ValueIndex item : need_items(reading, node, "tries")) {
        auto& one = body.tries.emplace_back();
        Node inside(reading.report, item);
        if (!inside.is_object())
            continue;
        one.id = story::OptionId(read_own_id(reading, inside, "id", taken));
        if (const ValueIndex who = inside.need("who"); !who.none())
            one.who = read_speaker_ref(reading, who);
        one.needs = read_needs(reading, inside, body.parts);
        one.good = need_text(reading, inside, "good");
        one.poor = need_text(reading, inside, "poor");
    }
}

}

story::Activity read_compose(Reading& reading, Node& node) {
    story::Activity out;
    story::ComposeBody body;
    read_ask(reading, node, out);
    if (const ValueIndex channel = node.find("in"); !channel.none())
        body.channel = read_channel_ref(reading, channel);
    if (const ValueIndex to = node.find("to"); !to.none())
        body.to = read_speaker_ref(reading, to);
    read_slots(reading, node, out, body);
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

story::Activity read_report(Reading& reading, Node& node) {
    story::Activity out;
    story::ReportBody body;
    read_ask(reading, node, out);
    body.app = read_app(reading, node, "app");
    const bool keeps = !node.find("lines").none();
    if (const ValueIndex into = keeps ? node.need("into") : node.find("into"); !into.none())
        body.keep.into = read_kept_into(reading, into);
    read_kept_lines(reading, node, body.keep, keeps);
    body.phrases = read_pieces(reading, node, "phrases", out);
    body.places = read_pieces(reading, node, "places", out);
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

story::Activity read_design(Reading& reading, Node& node) {
    constexpr std::int64_t most = 64;
    story::Activity out;
    story::DesignBody body;
    read_ask(reading, node, out);
    body.app = read_app(reading, node, "app");
    node.need("room");
    body.room = static_cast<int>(node.number_or("room", 1, 1, most));
    body.parts = read_pieces(reading, node, "parts", out, {.right = false});
    read_tries(reading, node, body);
    read_outcomes(reading, node, out);
    out.body = std::move(body);
    return out;
}

}
