// SPDX-License-Identifier: MIT
#pragma once
#include "content/json_document.hpp"
#include "story/episode.hpp"

#include <memory>

namespace content {

struct Heard;

/// An episode together with the text it was read from, so that every part of it can be pointed at.
struct EpisodeFile {
    JsonDocument document;
    story::Episode episode;
    std::vector<ValueIndex> scenes;        ///< where each scene stands
    std::vector<std::uint32_t> first_beat; ///< of each scene, in `beats`
    std::vector<ValueIndex> beats;         ///< where each beat stands
    std::shared_ptr<const Heard> heard;    ///< the phrases the linter knows in its texts; only while it looks
    bool ways_lost = false;                ///< some way leads to a scene that does not exist, so nothing sure can be said about ways

    [[nodiscard]] ValueIndex at(story::SceneIndex scene) const { return scenes[scene.at()]; }
    [[nodiscard]] ValueIndex at(story::BeatRef beat) const { return beats[first_beat[beat.scene.at()] + beat.beat]; }
    /// A part by key, or `inside` itself where it is not written.
    [[nodiscard]] ValueIndex part(ValueIndex inside, std::string_view key) const;
    /// One of a list by key and position, or the nearest thing there is.
    [[nodiscard]] ValueIndex part(ValueIndex inside, std::string_view list, std::size_t position) const;
};

}
