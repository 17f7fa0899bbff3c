// SPDX-License-Identifier: MIT
#include "content/reading.hpp"

#include "content/text_key.hpp"

namespace content {
namespace {

void check_id(Report& report, ValueIndex at, std::string_view id) {
    if (!is_kebab_case(id))
        report.error("bad-id", at, "\"" + std::string(id) + "\" cannot be an id",
                     "ids are lower-case letters and numbers, joined by hyphens: \"mid-dive\"");
}

/// The place of a name in a table, or a finding.
std::optional<std::size_t> look_up(Report& report, ValueIndex at, const NameTable& table, std::string_view code, std::string_view what) {
    const std::string_view name = as_word(report, at, what);
    if (!report.document().is(at, JsonKind::String))
        return std::nullopt;
    const auto found = table.find(name);
    if (!found)
        report.error(code, at, "there is no " + std::string(what) + " \"" + std::string(name) + "\" in this episode",
                     report.guess(name, table.names()));
    return found;
}

template <class Index>
Index index_of(std::optional<std::size_t> found) {
    return found ? Index(*found) : Index();
}

}

std::string_view read_own_id(Reading& reading, Node& node, std::string_view key, NameTable& taken) {
    const ValueIndex at = node.need(key);
    if (at.none() || !reading.report.document().is(at, JsonKind::String)) {
        if (!at.none())
            as_word(reading.report, at, key);
        taken.add({});
        return {};
    }
    const std::string_view id = reading.report.document().string(at);
    check_id(reading.report, at, id);
    if (!taken.add(id))
        reading.report.error("duplicate-id", at, "the id \"" + std::string(id) + "\" is given twice",
                             "journals and translations hang on ids: give it another");
    return id;
}

std::string_view read_beat_id(Reading& reading, Node& node, std::string_view key) {
    const ValueIndex at = node.find(key);
    const std::string_view id = as_word(reading.report, at, key);
    if (reading.report.document().is(at, JsonKind::String))
        check_id(reading.report, at, id);
    return id;
}

story::SceneIndex read_scene_ref(Reading& reading, ValueIndex at) {
    if (const JsonDocument& document = reading.report.document(); document.is(at, JsonKind::String) && document.string(at) == "end") {
        reading.report.error("unknown-scene", at, "only a scene itself can lead to the end",
                             "lead to a scene, and let the \"goto\" of a scene say \"end\"");
        reading.file.ways_lost = true;
        return {};
    }
    const auto found = look_up(reading.report, at, reading.scenes, "unknown-scene", "scene");
    if (!found)
        reading.file.ways_lost = true;
    return index_of<story::SceneIndex>(found);
}

story::SpeakerIndex read_speaker_ref(Reading& reading, ValueIndex at) {
    const std::string_view name = as_word(reading.report, at, "who");
    if (!reading.report.document().is(at, JsonKind::String))
        return {};
    if (const auto found = reading.speakers.find(name))
        return story::SpeakerIndex(*found);
    const bool lives_here = reading.world.find(story::SpeakerId(name)) != nullptr;
    reading.report.error("unknown-speaker", at, "nobody called \"" + std::string(name) + "\" is in the cast of this episode",
                         lives_here ? "add \"" + std::string(name) + "\" to \"cast\""
                                    : reading.report.guess(name, reading.speakers.names()));
    return {};
}

story::ChannelIndex read_channel_ref(Reading& reading, ValueIndex at) {
    return index_of<story::ChannelIndex>(look_up(reading.report, at, reading.channels, "unknown-channel", "channel"));
}

story::FactIndex read_fact_ref(Reading& reading, ValueIndex at) {
    return index_of<story::FactIndex>(look_up(reading.report, at, reading.facts, "unknown-fact", "fact"));
}

story::GraphIndex read_graph_ref(Reading& reading, ValueIndex at) {
    return index_of<story::GraphIndex>(look_up(reading.report, at, reading.graphs, "unknown-graph", "graph"));
}

story::PictureIndex read_picture_ref(Reading& reading, ValueIndex at) {
    if (reading.report.document().is(at, JsonKind::String)) {
        const std::string_view name = reading.report.document().string(at);
        for (const story::Picture& shared : reading.world.pictures)
            if (shared.id.str() == name && !reading.pictures.find(name)) {
                reading.pictures.add(shared.id.str());
                reading.episode.pictures.push_back(shared);
            }
    }
    return index_of<story::PictureIndex>(look_up(reading.report, at, reading.pictures, "unknown-art", "picture"));
}

std::optional<LineRef> find_line(Reading& reading, ValueIndex at, std::string_view words) {
    const auto slash = words.find('/');
    const std::string_view line = slash == std::string_view::npos ? words : words.substr(slash + 1);
    const auto complain = [&](const std::string& message, const std::string& hint) {
        reading.report.error("unknown-line", at, message, hint);
        return std::nullopt;
    };
    std::optional<std::size_t> scene;
    if (slash != std::string_view::npos)
        scene = reading.scenes.find(words.substr(0, slash));
    else if (!reading.scene.none())
        scene = reading.scene.at();
    if (!scene)
        return complain("\"" + std::string(words) + "\" names no line: there is no such scene",
                        slash == std::string_view::npos ? "write it as scene/line"
                                                        : reading.report.guess(words.substr(0, slash), reading.scenes.names()));
    if (const auto* const found = reading.lines.find(*scene, line))
        return LineRef{{story::SceneIndex(*scene), found->beat}, found->kind};
    return complain("there is no line \"" + std::string(line) + "\" in scene \"" + std::string(reading.scenes.names()[*scene]) + "\"",
                    reading.report.is_patient() ? reading.report.guess(line, reading.lines.names(*scene)) : std::string());
}

std::optional<LineRef> read_line_ref(Reading& reading, ValueIndex at) {
    const std::string_view words = as_word(reading.report, at, "line");
    if (!reading.report.document().is(at, JsonKind::String))
        return std::nullopt;
    return find_line(reading, at, words);
}

std::string full_name(const Reading& reading, const LineRef& line) {
    const std::string_view id = reading.report.document().string(line.kind.member);
    return std::string(reading.scenes.names()[line.beat.scene.at()]) + "/" + std::string(id);
}

std::vector<story::OnStage> read_stage(Reading& reading, ValueIndex at) {
    std::vector<story::OnStage> out;
    const JsonDocument& document = reading.report.document();
    for (const ValueIndex one : as_items(reading.report, at, "stage")) {
        const std::string_view words = as_word(reading.report, one, "stage");
        if (!document.is(one, JsonKind::String))
            continue;
        const auto colon = words.find(':');
        const std::string_view name = words.substr(0, colon);
        story::OnStage standing;
        if (const auto who = reading.speakers.find(name))
            standing.who = story::SpeakerIndex(*who);
        else
            reading.report.error("unknown-speaker", one, "nobody called \"" + std::string(name) + "\" is in the cast of this episode",
                                 reading.report.guess(name, reading.speakers.names()));
        if (colon != std::string_view::npos) {
            const auto mood = story::from_word<story::Mood>(words.substr(colon + 1));
            standing.mood = mood.value_or(story::Mood::Neutral);
            if (!mood)
                reading.report.error("bad-value", one, "\"" + std::string(words.substr(colon + 1)) + "\" is not a mood",
                                     "moods: neutral happy worried sad angry surprised smirk relieved");
        }
        if (!standing.who.none())
            out.push_back(standing);
    }
    if (out.size() > 3)
        reading.report.error("bad-value", at, "there is room for three on the stage, and here are " + std::to_string(out.size()));
    return out;
}

void translate(const Reading& reading, ValueIndex at, story::Text& text) {
    if (reading.dictionary && !at.none())
        reading.dictionary->translate(text, reading.prefix + text_key(reading.report.document(), at));
}

void translate(const Reading& reading, ValueIndex at, std::string& words) {
    if (reading.dictionary && !at.none())
        reading.dictionary->translate(words, reading.prefix + text_key(reading.report.document(), at));
}

}
