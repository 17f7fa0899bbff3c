// SPDX-License-Identifier: MIT
#pragma once
#include "content/episode_file.hpp"

#include <functional>

namespace content {

/// One way out of a scene, whatever its condition.
struct SceneExit {
    story::SceneIndex to;    ///< none: the end of the episode
    ValueIndex at;           ///< where it is written
    std::uint32_t beats = 0; ///< so many beats of the scene come before it
    bool skip = false;       ///< taken when the scene is skipped
};

/// Which scenes lead where, over options, outcomes and gotos. Conditions are not asked: what cannot be reached here cannot be reached at
/// all.
class SceneGraph {
public:
    explicit SceneGraph(const EpisodeFile&);

    [[nodiscard]] const std::vector<SceneExit>& exits(std::size_t scene) const { return exits_[scene]; }
    [[nodiscard]] std::size_t size() const { return exits_.size(); }
    /// The scenes that can be reached from `from`, it included, without entering those that `closed` names.
    [[nodiscard]] std::vector<bool> reachable(story::SceneIndex from, const std::function<bool(std::size_t)>& closed = {}) const;
    /// The scenes from which the end can be reached.
    [[nodiscard]] std::vector<bool> can_end() const;

private:
    std::vector<std::vector<SceneExit>> exits_;
};

/// Whether the beats of a scene can be passed to the last, so that its gotos count.
bool falls_through(const story::Episode&, const story::Scene&);

}
