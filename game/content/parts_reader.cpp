// SPDX-License-Identifier: MIT
#include "content/parts_reader.hpp"

#include "content/activity_parts.hpp"
#include "content/condition_reader.hpp"
#include "content/text_reader.hpp"

#include <algorithm>

namespace content {

void read_cast(Reading& reading, Node& root) {
    const auto add = [&](std::string_view id) {
        const CastMember* member = reading.world.find(story::SpeakerId(id));
        reading.episode.cast.push_back(member != nullptr ? member->speaker : story::Speaker{story::SpeakerId(id), "You", {}, false});
    };
    for (const ValueIndex item : root.items("cast")) {
        const std::string_view id = as_word(reading.report, item, "cast");
        if (!reading.report.document().is(item, JsonKind::String))
            continue;
        if (id != "you" && reading.world.find(story::SpeakerId(id)) == nullptr) {
            const auto known = names_of(reading.world.cast, [](const CastMember& one) -> std::string_view { return one.speaker.id.str(); });
            reading.report.error("unknown-speaker", item, "nobody called \"" + std::string(id) + "\" lives in Ripple Bay",
                                 reading.report.guess(id, known));
        }
        if (!reading.speakers.add(id))
            reading.report.error("duplicate-id", item, "\"" + std::string(id) + "\" is in the cast twice");
        add(id);
    }
    if (!reading.speakers.find("you")) {
        reading.speakers.add("you");
        add("you");
    }
}

void read_channels(Reading& reading, Node& root) {
    for (const ValueIndex item : root.items_if_any("channels")) {
        auto& out = reading.episode.channels.emplace_back();
        Node node(reading.report, item);
        if (!node.is_object())
            continue;
        out.id = story::ChannelId(read_own_id(reading, node, "id", reading.channels));
        out.app = read_app(reading, node, "app");
        out.name = need_text(reading, node, "name");
        out.members = static_cast<int>(node.number_or("members", 2, 1, 1'000'000'000));
        for (const ValueIndex with : node.items_if_any("with"))
            if (const auto who = read_speaker_ref(reading, with); !who.none())
                out.with.push_back(who);
    }
}

void read_pictures(Reading& reading, Node& root) {
    for (const ValueIndex item : root.items_if_any("pictures")) {
        auto& out = reading.episode.pictures.emplace_back();
        Node node(reading.report, item);
        if (!node.is_object())
            continue;
        out.id = story::PictureId(read_own_id(reading, node, "id", reading.pictures));
        out.alt = node.word_or("alt", {});
        translate(reading, node.find("alt"), out.alt);
    }
}

void read_devices(Reading& reading, Node& root) {
    for (const ValueIndex item : root.items_if_any("devices")) {
        auto& out = reading.episode.devices.emplace_back();
        Node node(reading.report, item);
        if (!node.is_object())
            continue;
        out.id = read_own_id(reading, node, "id", reading.devices);
        for (const ValueIndex trait : node.items("traits"))
            if (const auto known = as_one_of<story::DeviceTrait>(reading.report, trait, "traits"))
                out.traits.push_back(*known);
    }
}

namespace {

std::optional<std::uint32_t> read_person(Reading& reading, const story::Graph& graph, ValueIndex at) {
    if (at.none())
        return std::nullopt;
    const auto who = read_speaker_ref(reading, at);
    if (who.none())
        return std::nullopt;
    const auto found = std::ranges::find(graph.people, who);
    if (found == graph.people.end()) {
        reading.report.error("unknown-speaker", at, "this one is not among the \"people\" of the graph");
        return std::nullopt;
    }
    return static_cast<std::uint32_t>(found - graph.people.begin());
}

void read_edge(Reading& reading, story::Graph& graph, ValueIndex item) {
    Node node(reading.report, item);
    if (!node.is_object())
        return;
    const auto from = read_person(reading, graph, node.need("from"));
    const auto to = read_person(reading, graph, node.need("to"));
    auto& edge = graph.edges.emplace_back();
    edge.from = from.value_or(0);
    edge.to = to.value_or(0);
    edge.excuse = text_if_any(reading, node, "excuse");
    edge.when = condition_if_any(reading, node, "when");
}

}

void read_graphs(Reading& reading, Node& root) {
    for (const ValueIndex item : root.items_if_any("graphs")) {
        auto& out = reading.episode.graphs.emplace_back();
        Node node(reading.report, item);
        if (!node.is_object())
            continue;
        out.id = story::GraphId(read_own_id(reading, node, "id", reading.graphs));
        for (const ValueIndex who : node.items("people"))
            if (const auto speaker = read_speaker_ref(reading, who); !speaker.none())
                out.people.push_back(speaker);
        for (const ValueIndex start : node.items("starts"))
            if (const auto person = read_person(reading, out, start))
                out.starts.push_back(*person);
        for (const ValueIndex edge : node.items("edges"))
            read_edge(reading, out, edge);
    }
}

}
