// SPDX-License-Identifier: MIT
#pragma once
#include "story/episode.hpp"

#include <map>
#include <memory>

namespace story {

/// What is decided before the first scene and stays so: who reads, how strong it may get, what the town remembers.
struct Setup {
    Reader reader;
    int strength_cap = 2; ///< stronger scenes are told in their two lines
    std::map<std::string, std::int64_t> town;
};

/// What was shown, newest last, shared between the copies of a Progress. Costs one small node a step to extend.
class Trail {
public:
    Trail() = default;
    Trail(const Trail&) = default;
    Trail(Trail&&) = default;
    Trail& operator=(const Trail&) = default;
    Trail& operator=(Trail&&) = default;
    ~Trail();
    /// Keeps nothing from now on: for explorers, who ask only what can come.
    void stop() {
        last_.reset();
        kept_ = false;
    }
    /// What is added from now on came with one press.
    void next_step() { ++step_; }
    void add(BeatRef shown);
    [[nodiscard]] std::vector<BeatRef> all() const;
    /// How many of the newest came with the last press.
    [[nodiscard]] std::size_t fresh() const;
    [[nodiscard]] std::size_t size() const { return last_ ? last_->count : 0; }

private:
    struct Node {
        std::shared_ptr<Node> before;
        BeatRef shown;
        std::uint32_t count = 0;
        std::uint32_t step = 0;
    };
    std::shared_ptr<Node> last_;
    std::uint32_t step_ = 0;
    bool kept_ = true;
};

/// The plan a player made: ids of the two halves.
struct PlanMade {
    OptionId cue;
    OptionId move;
    bool operator==(const PlanMade&) const = default;
};

/// A message or note that was put together from parts.
struct Made {
    BeatRef beat;
    std::vector<std::uint32_t> picks;
    std::size_t shown = 0; ///< its place in the trail
    bool operator==(const Made&) const = default;
};

/// Where one player is in one episode. A value: copy it, compare it, keep it.
struct Progress {
    static constexpr std::uint32_t before_first = 0xFFFFFFFFU; ///< `beat`, where a scene was skipped as it was entered

    std::shared_ptr<const Setup> setup;
    SceneIndex scene;
    std::uint32_t beat = 0;  ///< the one that waits; of a skipped scene the last one that was shown
    bool in_summary = false; ///< the scene is being told in its two lines
    SceneIndex ending;       ///< the ending scene that was reached, or none yet
    bool finished = false;
    std::vector<std::int64_t> memory; ///< facts in order, then the watch bits, 64 to an element
    Trail trail;
    std::vector<Made> made; ///< in the order of the trail
    std::optional<PlanMade> plan;

    /// Whether two players can have the same future: everything but the trail, what was written and the plan.
    [[nodiscard]] bool same_state(const Progress& other) const {
        return scene == other.scene && beat == other.beat && in_summary == other.in_summary && ending == other.ending &&
               finished == other.finished && memory == other.memory;
    }
};

}
