// SPDX-License-Identifier: MIT
#pragma once
#include "content/dictionary.hpp"
#include "content/episode_file.hpp"
#include "content/line_table.hpp"
#include "content/name_table.hpp"
#include "content/node.hpp"
#include "content/world.hpp"

#include <map>

namespace content {

/// What the readers of an episode's parts share: what was read so far, and all names they may refer to.
struct Reading {
    Reading(Report& to, const World& of, EpisodeFile& into) : report(to), world(of), file(into), episode(into.episode) {}

    Report& report;
    const World& world;
    EpisodeFile& file;
    story::Episode& episode;
    story::SceneIndex scene;                ///< the one being read; none outside scenes
    const Dictionary* dictionary = nullptr; ///< the language it is read in; null: as it is written
    std::string prefix;                     ///< of this episode's keys in translations: "the-photo:"

    NameTable scenes;
    NameTable speakers;
    NameTable channels;
    NameTable pictures;
    NameTable facts;
    NameTable devices;
    NameTable graphs;
    LineTable lines;
    std::map<std::string_view, std::uint32_t> places; ///< of the world: where each stands in the episode

    std::map<story::BeatRef, int> watched_beats;                             ///< bits for `seen`
    std::map<std::pair<story::BeatRef, std::uint32_t>, int> watched_options; ///< bits for `chose`
};

/// A text or a word that was read here, in the language that is being read in.
void translate(const Reading&, ValueIndex, story::Text&);
void translate(const Reading&, ValueIndex, std::string&);

/// Reads an id that this object gives itself: kebab-case, and not given before.
std::string_view read_own_id(Reading&, Node&, std::string_view key, NameTable& taken);
/// The same for a beat, whose id was gathered before.
std::string_view read_beat_id(Reading&, Node&, std::string_view key);

/// References. Unknown names are findings with the nearest known one; the result is none.
story::SceneIndex read_scene_ref(Reading&, ValueIndex);
story::SpeakerIndex read_speaker_ref(Reading&, ValueIndex);
story::ChannelIndex read_channel_ref(Reading&, ValueIndex);
story::FactIndex read_fact_ref(Reading&, ValueIndex);
story::PictureIndex read_picture_ref(Reading&, ValueIndex);
story::GraphIndex read_graph_ref(Reading&, ValueIndex);

/// "lunch/post", or "post" inside its own scene.
struct LineRef {
    story::BeatRef beat;
    KindOfBeat kind;
};
std::optional<LineRef> read_line_ref(Reading&, ValueIndex);
/// The same for words that are part of a longer reference; findings stand at `at`.
std::optional<LineRef> find_line(Reading&, ValueIndex at, std::string_view words);
/// As sets spell it: always "scene/line".
std::string full_name(const Reading&, const LineRef&);

/// "mina" or "mina:relieved", at most three.
std::vector<story::OnStage> read_stage(Reading&, ValueIndex);

}
