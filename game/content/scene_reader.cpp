// SPDX-License-Identifier: MIT
#include "content/scene_reader.hpp"

#include "content/beat_reader.hpp"
#include "content/condition_reader.hpp"
#include "content/text_reader.hpp"

namespace content {
namespace {

std::optional<std::uint32_t> read_place(Reading& reading, ValueIndex at) {
    const std::string_view name = as_word(reading.report, at, "place");
    if (!reading.report.document().is(at, JsonKind::String))
        return std::nullopt;
    if (const auto known = reading.places.find(name); known != reading.places.end())
        return known->second;
    if (const story::Place* place = reading.world.find(story::PlaceId(name))) {
        reading.episode.places.push_back(*place);
        return reading.places[name] = static_cast<std::uint32_t>(reading.episode.places.size() - 1);
    }
    const auto known = names_of(reading.world.places, [](const story::Place& place) -> std::string_view { return place.id.str(); });
    reading.report.error("unknown-place", at, "there is no place \"" + std::string(name) + "\" in this world",
                         reading.report.guess(name, known));
    return std::nullopt;
}

/// Where a scene goes: none in the inner value means the end of the episode.
std::optional<story::SceneIndex> read_way(Reading& reading, ValueIndex at) {
    if (reading.report.document().is(at, JsonKind::String) && reading.report.document().string(at) == "end")
        return story::SceneIndex();
    const story::SceneIndex to = read_scene_ref(reading, at);
    return to.none() ? std::nullopt : std::optional(to);
}

void read_ways(Reading& reading, ValueIndex at, story::Scene& out) {
    if (!reading.report.document().is(at, JsonKind::Array)) {
        if (const auto to = read_way(reading, at))
            out.to.push_back({{}, *to});
        return;
    }
    for (const ValueIndex item : Items(reading.report.document(), at)) {
        Node node(reading.report, item);
        if (!node.is_object())
            continue;
        story::Condition when = condition_if_any(reading, node, "when");
        if (const ValueIndex target = node.need("to"); !target.none())
            if (const auto to = read_way(reading, target))
                out.to.push_back({std::move(when), *to});
    }
}

void read_ending(Reading& reading, Node& node, story::Scene& out) {
    if (const ValueIndex ending = node.find("ending"); !ending.none()) {
        out.ending = as_one_of<story::EndingTag>(reading.report, ending, "ending");
        out.ending_title = need_text(reading, node, "ending-title");
    }
}

void read_opening(Reading& reading, Node& node, story::Scene& out) {
    if (const ValueIndex place = node.find("place"); !place.none())
        out.place = read_place(reading, place);
    out.time = node.word_or("time", {});
    translate(reading, node.find("time"), out.time);
    if (const ValueIndex device = node.find("device"); !device.none()) {
        out.device = as_word(reading.report, device, "device");
        if (!reading.devices.find(out.device))
            reading.report.error("bad-value", device, "there is no device \"" + out.device + "\" in this episode",
                                 reading.report.guess(out.device, reading.devices.names()));
    }
    out.strength = static_cast<int>(node.number_or("strength", 1, 1, 3));
    out.summary = text_if_any(reading, node, "summary");
    out.skip_effects = effects_if_any(reading, node, "on-skip");
    if (const ValueIndex stage = node.find("stage"); !stage.none())
        out.stage = read_stage(reading, stage);
}

}

story::Scene read_scene(Reading& reading, ValueIndex at, NameTable& taken) {
    story::Scene out;
    reading.file.scenes.push_back(at);
    reading.file.first_beat.push_back(static_cast<std::uint32_t>(reading.file.beats.size()));
    Node node(reading.report, at);
    if (!node.is_object())
        return out;
    out.id = story::SceneId(read_own_id(reading, node, "id", taken));
    if (out.id.str() == "end")
        reading.report.error("bad-id", node.find("id"), "\"end\" cannot be the id of a scene: it means the end of the episode");
    read_opening(reading, node, out);
    read_ending(reading, node, out);
    const Items beats = node.items("beats");
    out.beats.reserve(beats.size());
    for (const ValueIndex beat : beats) {
        reading.file.beats.push_back(beat);
        out.beats.push_back(read_beat(reading, beat));
    }
    if (const ValueIndex to = node.find("goto"); !to.none())
        read_ways(reading, to, out);
    return out;
}

}
