// SPDX-License-Identifier: MIT
#pragma once
#include "story/play.hpp"

#include <unordered_map>

namespace content {

/// One press leading from a state to another.
struct Edge {
    std::uint32_t to = 0;
    float seconds = 0; ///< to read what it brings and to decide
    bool skip = false;
};

/// A progress, with what was done on the way as far as it tells ways apart.
struct State {
    story::Progress progress; ///< without its trail
    std::uint32_t moves = 0;
    std::uint64_t behaviours = 0;
    bool skipped = false;     ///< a scene was skipped on the way here
    bool decided = false;     ///< a decision was taken on the way here
    bool only_harm = true;    ///< and all of them were harm
    bool expanded = false;    ///< false only past the limit
    std::uint32_t parent = 0; ///< itself for the first
    story::Action by;
    std::vector<Edge> next;
};

/// All states of an episode and the presses between them, up to a limit.
class StateGraph {
public:
    StateGraph(const story::Episode&, const story::Setup&, std::size_t limit);

    [[nodiscard]] const std::vector<State>& states() const { return states_; }
    [[nodiscard]] bool complete() const { return complete_; }
    [[nodiscard]] std::size_t different_progress() const { return different_progress_; }
    [[nodiscard]] const std::vector<std::string>& behaviours() const { return behaviours_; }
    [[nodiscard]] bool harm_only_better() const { return harm_only_better_; }

private:
    void expand(std::uint32_t at);
    void follow(std::uint32_t at, const story::Action& action);
    std::uint32_t add(State state);
    void note_events(State& state, const std::vector<story::Event>& events);
    [[nodiscard]] float seconds(const std::vector<story::Event>& events) const;
    void count_different_progress();

    const story::Episode& episode_;
    std::vector<State> states_;
    std::unordered_multimap<std::size_t, std::uint32_t> known_;
    std::vector<std::string> behaviours_;
    std::size_t limit_;
    std::size_t different_progress_ = 0;
    bool complete_ = true;
    bool harm_only_better_ = false;
};

}
