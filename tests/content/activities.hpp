// SPDX-License-Identifier: MIT
#pragma once
#include "town.hpp"

/// The small episode with one activity of every kind.
namespace sample {

inline const std::string& lab() {
    static const std::string text = text_of(folder + "activities.json");
    return text;
}

std::string lab_with(const std::string& what, const std::string& by);

inline const story::Beat& beat_of(const story::Episode& episode, std::string_view scene, std::string_view id) {
    for (const story::Beat& one : episode.scene(episode.find(story::SceneId(scene))).beats)
        if (one.id.str() == id)
            return one;
    FAIL("no beat " << id);
    return episode.scenes.front().beats.front();
}

template <class Body>
const Body& body_of(const story::Episode& episode, std::string_view id) {
    return std::get<Body>(std::get<story::Activity>(beat_of(episode, "lab", id).body).body);
}

}
