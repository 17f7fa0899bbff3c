// SPDX-License-Identifier: MIT
#pragma once
#include "content/episode_file.hpp"

namespace content {

/// Calls `look` with the place, the beat and the body of every beat whose body is of one kind.
template <class Body, class Look>
void each_beat(const EpisodeFile& file, const Look& look) {
    for (std::size_t scene = 0; scene < file.episode.scenes.size(); ++scene)
        for (std::uint32_t i = 0; i < file.episode.scenes[scene].beats.size(); ++i) {
            const story::Beat& beat = file.episode.scenes[scene].beats[i];
            if (const auto* body = std::get_if<Body>(&beat.body))
                look(story::BeatRef{story::SceneIndex(scene), i}, beat, *body);
        }
}

/// Calls `look` with every condition of an episode.
template <class Look>
void each_condition(const story::Episode& episode, const Look& look) {
    for (const story::Scene& scene : episode.scenes) {
        for (const story::Beat& beat : scene.beats) {
            look(beat.when);
            if (const auto* choice = std::get_if<story::Choice>(&beat.body))
                for (const story::Option& option : choice->options)
                    look(option.when);
        }
        for (const story::Goto& way : scene.to)
            look(way.when);
    }
    for (const story::Graph& graph : episode.graphs)
        for (const story::Graph::Edge& edge : graph.edges)
            look(edge.when);
}

}
