// SPDX-License-Identifier: MIT
#pragma once
#include "content/hash_index.hpp"
#include "story/play.hpp"

#include <map>
#include <span>

namespace content {

/// One press leading from a state to another.
struct Edge {
    std::uint32_t to = 0;
    float seconds = 0; ///< to read what it brings and to decide
    bool skip = false;
};

/// A progress, with what was done on the way as far as it tells ways apart.
struct State {
    story::SceneIndex scene;
    story::SceneIndex ending;
    std::uint32_t beat = 0;
    std::uint32_t memory = 0; ///< which of the graph's memories is its own: most presses change nothing that is remembered
    std::uint32_t moves = 0;
    std::uint32_t parent = 0; ///< itself for the first
    std::uint32_t by = 0;     ///< which of the parent's possible actions led here
    std::uint32_t twin = 0;   ///< another state of the same progress, reached another way; 0 after the last of them
    std::uint64_t behaviours = 0;
    bool in_summary : 1 = false;
    bool finished : 1 = false;
    bool skipped : 1 = false;  ///< a scene was skipped on the way here
    bool decided : 1 = false;  ///< a decision was taken on the way here
    bool only_harm : 1 = true; ///< and all of them were harm
    bool expanded : 1 = false; ///< false only past the limit
};

/// All states of an episode and the presses between them, up to a limit.
class StateGraph {
public:
    StateGraph(const story::Episode&, const story::Setup&, std::size_t limit);

    [[nodiscard]] const std::vector<State>& states() const { return states_; }
    [[nodiscard]] std::span<const Edge> next(std::uint32_t at) const {
        return std::span(edges_).subspan(first_edges_[at], first_edges_[at + 1] - first_edges_[at]);
    }
    /// A state as a value of the story, without its trail.
    [[nodiscard]] story::Progress progress(std::uint32_t at) const;
    /// The action that led to a state from its parent.
    [[nodiscard]] story::Action action_to(const State&) const;
    [[nodiscard]] bool complete() const { return complete_; }
    /// How many of the states differ in more than the way there.
    [[nodiscard]] std::size_t different_progress() const { return known_.size(); }
    [[nodiscard]] const std::vector<std::string>& behaviours() const { return behaviours_; }
    [[nodiscard]] bool harm_only_better() const { return harm_only_better_; }

private:
    [[nodiscard]] std::vector<story::Action> possible(const story::Progress&) const;
    [[nodiscard]] const std::vector<story::Submit>& tries(const story::Activity&, const story::Progress&) const;
    void count_words(const story::Reader&);
    void expand(std::uint32_t at);
    void follow(std::uint32_t at, const story::Progress& now, const story::Action& action, std::uint32_t by);
    std::uint32_t add(State state, const story::Progress& progress);
    [[nodiscard]] std::span<const std::int64_t> memory(std::uint32_t which) const {
        return std::span(memories_).subspan(which * remembered_, remembered_);
    }
    /// Which memory this is; kept if it is new. `likely`: that of the state before.
    std::uint32_t remember(std::span<const std::int64_t> memory, std::uint32_t likely);
    void note_events(State& state, const std::vector<story::Event>& events);
    [[nodiscard]] float seconds(const std::vector<story::Event>& events) const;

    const story::Episode& episode_;
    std::shared_ptr<const story::Setup> setup_;
    std::vector<State> states_;
    std::vector<std::int64_t> memories_;                ///< each once, side by side
    std::size_t remembered_ = 0;                        ///< how many numbers each has
    std::vector<Edge> edges_;                           ///< of the states in order, side by side
    std::vector<std::uint32_t> first_edges_;            ///< of each state, and the end of the last one's
    HashIndex known_memories_, known_;                  ///< known_: of the states of the same progress the first
    std::vector<std::vector<std::uint32_t>> words_;     ///< of each beat, by scene
    std::vector<std::vector<std::uint64_t>> behaviour_; ///< bit of each beat, by scene
    std::vector<std::string> behaviours_;
    /// What can be submitted, by activity and the edges open in its graph: the same for many states.
    mutable std::map<std::pair<const story::Activity*, std::vector<bool>>, std::vector<story::Submit>> tries_;
    std::size_t limit_;
    bool complete_ = true;
    bool harm_only_better_ = false;
};

}
