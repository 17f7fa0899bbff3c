// SPDX-License-Identifier: MIT
#include "content/episode_reader.hpp"

#include "content/parts_reader.hpp"
#include "content/scene_reader.hpp"
#include "content/text_reader.hpp"

#include <algorithm>

namespace content {
namespace {

void read_note(Reading& reading, ValueIndex at, story::ContentNote& out) {
    Node node(reading.report, at);
    if (!node.is_object())
        return;
    for (const ValueIndex topic : node.items("topics")) {
        out.topics.emplace_back(as_word(reading.report, topic, "topics"));
        translate(reading, topic, out.topics.back());
    }
    node.need("strength");
    out.strength = static_cast<int>(node.number_or("strength", 1, 1, 3));
    const ValueIndex minutes = node.need("minutes");
    if (!minutes.none()) {
        std::vector<int> both;
        for (const ValueIndex one : as_items(reading.report, minutes, "minutes"))
            both.push_back(static_cast<int>(as_number(reading.report, one, "minutes")));
        if (both.size() == 2 && both[0] > 0 && both[0] <= both[1]) {
            out.minutes_from = both[0];
            out.minutes_to = both[1];
        } else if (reading.report.document().is(minutes, JsonKind::Array)) {
            reading.report.error("bad-value", minutes, "minutes must be two numbers, the shorter way first", "\"minutes\": [8, 12]");
        }
    }
    out.text = need_text(reading, node, "text");
}

void read_bands(Reading& reading, Node& root) {
    for (const ValueIndex item : root.items("bands")) {
        const std::int64_t number = as_number(reading.report, item, "bands");
        const auto band = story::from_word<story::Band>(std::to_string(number));
        if (band)
            reading.episode.bands.push_back(*band);
        else if (reading.report.document().is(item, JsonKind::Integer))
            reading.report.error("bad-value", item, "there is no band " + std::to_string(number), "bands are 8, 11 and 14");
    }
    const ValueIndex bands = root.find("bands");
    if (reading.report.document().is(bands, JsonKind::Array) && reading.report.document().size(bands) == 0)
        reading.report.error("bad-value", bands, "for whom is this episode?", "bands are 8, 11 and 14");
}

void read_map_place(Reading& reading, Node& root) {
    const bool drill = !reading.episode.topic.empty();
    reading.episode.place = drill ? root.word_or("map", {}) : root.word("map");
    if (reading.episode.place.empty() || reading.world.find_on_map(reading.episode.place) != nullptr)
        return;
    const auto known = names_of(reading.world.map, &MapPlace::id);
    reading.report.error("unknown-place", root.find("map"), "there is no \"" + reading.episode.place + "\" on the map",
                         reading.report.guess(reading.episode.place, known));
}

/// The topic of a drill. With a misspelt one, or none that can be read, it still is one.
void read_topic(Reading& reading, Node& root) {
    const ValueIndex at = root.find("drill");
    if (at.none())
        return;
    reading.episode.topic = as_word(reading.report, at, "drill");
    const auto known = names_of(reading.world.drill_topics, &DrillTopic::id);
    if (reading.report.document().is(at, JsonKind::String) && std::ranges::find(known, reading.episode.topic) == known.end())
        reading.report.error("bad-value", at, "there is no drill topic \"" + reading.episode.topic + "\" in this world",
                             reading.report.guess(reading.episode.topic, known));
    if (reading.episode.topic.empty())
        reading.episode.topic = "?";
}

/// Episodes are counted; drills are not, though they may be.
void read_number(Reading& reading, Node& root) {
    if (reading.episode.topic.empty())
        root.need("number");
    reading.episode.number = static_cast<int>(root.number_or("number", 0, 1, 999));
}

/// Gathers the names of scenes and lines, so that everything may refer forward.
void gather_names(Reading& reading) {
    const JsonDocument& document = reading.report.document();
    const ValueIndex scenes = document.member(JsonDocument::root(), "scenes");
    if (!document.is(scenes, JsonKind::Array))
        return;
    for (const ValueIndex scene : Items(document, scenes)) {
        const ValueIndex id = document.member(scene, "id");
        reading.scenes.add(document.is(id, JsonKind::String) ? document.string(id) : std::string_view());
        reading.lines.add_scene(reading.report, document.member(scene, "beats"));
    }
}

void read_scenes(Reading& reading, Node& root) {
    const Items scenes = root.items("scenes");
    reading.episode.scenes.reserve(scenes.size());
    NameTable taken;
    for (const ValueIndex scene : scenes) {
        reading.scene = story::SceneIndex(reading.episode.scenes.size());
        reading.episode.scenes.push_back(read_scene(reading, scene, taken));
    }
    reading.scene = {};
    if (scenes.size() == 0 && reading.report.document().is(root.find("scenes"), JsonKind::Array))
        reading.report.error("bad-value", root.find("scenes"), "there are no scenes");
    if (const ValueIndex start = root.need("start"); !start.none())
        reading.episode.start = read_scene_ref(reading, start);
}

/// Gives the beats and options that conditions ask about their bits.
void write_watch_bits(Reading& reading) {
    for (const auto& [at, bit] : reading.watched_beats)
        reading.episode.scenes[at.scene.at()].beats[at.beat].watch = bit;
    for (const auto& [at, bit] : reading.watched_options) {
        story::Beat& beat = reading.episode.scenes[at.first.scene.at()].beats[at.first.beat];
        if (auto* const choice = std::get_if<story::Choice>(&beat.body))
            choice->options[at.second].watch = bit;
    }
}

void read_all(Reading& reading) {
    Node root(reading.report, JsonDocument::root());
    if (!root.is_object())
        return;
    gather_names(reading);
    root.need("format");
    root.number_or("format", 1, 1, 1);
    read_cast(reading, root);
    read_channels(reading, root);
    read_pictures(reading, root);
    read_facts(reading, root);
    read_devices(reading, root);
    read_graphs(reading, root);
    read_head(reading, root);
    read_scenes(reading, root);
    write_watch_bits(reading);
}

}

void read_head(Reading& reading, Node& root) {
    story::Episode& out = reading.episode;
    NameTable taken;
    out.id = story::EpisodeId(read_own_id(reading, root, "id", taken));
    read_topic(reading, root);
    read_number(reading, root);
    out.title = need_text(reading, root, "title");
    out.tagline = text_if_any(reading, root, "tagline");
    read_map_place(reading, root);
    read_bands(reading, root);
    for (const ValueIndex source : root.items_if_any("sources"))
        out.sources.emplace_back(as_word(reading.report, source, "sources"));
    // A missing note is a finding of the rule strength-note.
    if (const ValueIndex note = root.find("note"); !note.none())
        read_note(reading, note, out.note);
}

Draft read_draft(std::string file, std::string_view text, const World& world, const Dictionary* dictionary) {
    Draft draft;
    auto document = JsonDocument::parse(std::move(file), text, draft.diagnostics);
    if (!document)
        return draft;
    draft.file.emplace();
    draft.file->document = std::move(*document);
    Report report(draft.file->document);
    Reading reading(report, world, *draft.file);
    reading.dictionary = dictionary;
    if (const ValueIndex id = draft.file->document.member(JsonDocument::root(), "id"); draft.file->document.is(id, JsonKind::String))
        reading.prefix = std::string(draft.file->document.string(id)) + ":";
    read_all(reading);
    for (auto& found : report.take())
        draft.diagnostics.push_back(std::move(found));
    return draft;
}

base::Loaded<EpisodeFile> read_episode(std::string file, std::string_view text, const World& world) {
    Draft draft = read_draft(std::move(file), text, world);
    base::Loaded<EpisodeFile> out;
    if (draft.file && !base::any_error(draft.diagnostics))
        out.value = std::move(draft.file);
    out.diagnostics = std::move(draft.diagnostics);
    return out;
}

}
