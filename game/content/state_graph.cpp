// SPDX-License-Identifier: MIT
#include "content/state_graph.hpp"

#include "base/overload.hpp"
#include "content/explorer.hpp"

#include <algorithm>

namespace content {

using namespace story;

namespace {

constexpr float seconds_to_decide = 6;

std::size_t mix(std::size_t seed, std::size_t value) {
    return (seed ^ value) * 0x9E3779B97F4A7C15ULL + (seed >> 29U);
}

std::size_t hash_of(const State& state, std::span<const std::int64_t> memory) {
    std::size_t hash = mix(state.scene.at(), state.beat);
    hash = mix(hash, state.ending.at());
    hash = mix(hash, (state.finished ? 1U : 0U) | (state.in_summary ? 2U : 0U));
    for (const std::int64_t value : memory)
        hash = mix(hash, static_cast<std::size_t>(value));
    return hash;
}

std::size_t hash_with_way(const State& state, std::span<const std::int64_t> memory) {
    const std::size_t flags = (state.skipped ? 1U : 0U) | (state.decided ? 2U : 0U) | (state.only_harm ? 4U : 0U);
    const std::size_t hash = mix(mix(mix(hash_of(state, memory), state.moves), static_cast<std::size_t>(state.behaviours)), flags);
    return hash ^ (hash >> 32U); // the table looks at the low bits, which multiplying mixes least
}

bool same(const State& a, const State& b) {
    return a.scene == b.scene && a.beat == b.beat && a.in_summary == b.in_summary && a.ending == b.ending && a.finished == b.finished &&
           a.moves == b.moves && a.behaviours == b.behaviours && a.skipped == b.skipped && a.decided == b.decided &&
           a.only_harm == b.only_harm;
}

}

StateGraph::StateGraph(const Episode& episode, const Setup& setup, std::size_t limit) : episode_(episode), limit_(limit) {
    count_words(setup.reader);
    table_.resize(1U << 16U);
    State first;
    Step start = begin(episode, setup);
    setup_ = start.progress.setup;
    remembered_ = start.progress.memory.size();
    states_.reserve(limit);
    hashes_.reserve(limit);
    memories_.reserve(limit * remembered_);
    note_events(first, start.events);
    add(first, start.progress);
    for (std::uint32_t at = 0; at < states_.size(); ++at)
        expand(at);
}

Progress StateGraph::progress(std::uint32_t at) const {
    const State& state = states_[at];
    const auto remembered = memory(at);
    Progress now;
    now.setup = setup_;
    now.scene = state.scene;
    now.beat = state.beat;
    now.in_summary = state.in_summary;
    now.ending = state.ending;
    now.finished = state.finished;
    now.memory.assign(remembered.begin(), remembered.end());
    now.trail.stop();
    return now;
}

const std::vector<Submit>& StateGraph::tries(const Activity& activity, const Progress& now) const {
    std::vector<bool> open;
    if (const auto* ripple = std::get_if<RippleBody>(&activity.body))
        open = open_edges(episode_.graphs[ripple->graph.at()], episode_, now);
    const auto [at, fresh] = tries_.try_emplace({&activity, open});
    if (fresh)
        at->second = representatives_over(activity, episode_, open);
    return at->second;
}

std::vector<Action> StateGraph::possible(const Progress& now) const {
    std::vector<Action> actions;
    const Beat* beat = now.in_summary ? nullptr : &episode_.beat({now.scene, now.beat});
    const auto* choice = beat ? std::get_if<Choice>(&beat->body) : nullptr;
    const auto* activity = beat ? std::get_if<Activity>(&beat->body) : nullptr;
    if (choice)
        for (const Option& option : choice->options)
            actions.emplace_back(Choose{option.id});
    else if (activity)
        for (const Submit& one : tries(*activity, now))
            actions.emplace_back(one);
    else
        actions.emplace_back(Continue{});
    if (can_skip(episode_, now))
        actions.emplace_back(Skip{});
    return actions;
}

void StateGraph::count_words(const Reader& reader) {
    for (const Scene& scene : episode_.scenes) {
        auto& words = words_.emplace_back();
        auto& behaviour = behaviour_.emplace_back();
        for (const Beat& beat : scene.beats) {
            words.push_back(static_cast<std::uint32_t>(words_in(beat, reader)));
            behaviour.push_back(0);
            if (beat.behaviour.empty())
                continue;
            const auto known = std::ranges::find(behaviours_, beat.behaviour);
            behaviour.back() = std::uint64_t{1} << (static_cast<std::uint64_t>(known - behaviours_.begin()) % 64);
            if (known == behaviours_.end())
                behaviours_.push_back(beat.behaviour);
        }
    }
}

void StateGraph::expand(std::uint32_t at) {
    states_[at].first_edge = static_cast<std::uint32_t>(edges_.size());
    if (states_.size() >= limit_) {
        complete_ = false;
        return;
    }
    states_[at].expanded = true;
    if (states_[at].finished)
        return;
    const Progress now = progress(at);
    const auto actions = possible(now);
    for (std::uint32_t by = 0; by < actions.size(); ++by)
        follow(at, now, actions[by], by);
    states_[at].edges = static_cast<std::uint32_t>(edges_.size()) - states_[at].first_edge;
}

void StateGraph::follow(std::uint32_t at, const Progress& now, const Action& action, std::uint32_t by) {
    Outcome outcome = apply(episode_, now, action);
    auto* step = std::get_if<Step>(&outcome);
    if (!step)
        return;
    const bool skip = std::holds_alternative<Skip>(action);
    State next = states_[at];
    next.skipped = next.skipped || skip;
    next.parent = at;
    next.by = by;
    next.expanded = false;
    next.edges = 0;
    note_events(next, step->events);
    if (next.skipped) { // ways are counted without skips: of these only where they are matters
        next.moves = 0;
        next.behaviours = 0;
        next.decided = true;
        next.only_harm = false;
    }
    edges_.push_back({add(next, step->progress), seconds(step->events), skip});
}

bool StateGraph::is(std::uint32_t at, const State& state, const Progress& progress) const {
    return same(states_[at], state) && std::ranges::equal(memory(at), progress.memory);
}

std::uint32_t StateGraph::add(State state, const Progress& progress) {
    state.scene = progress.scene;
    state.beat = progress.beat;
    state.in_summary = progress.in_summary;
    state.ending = progress.ending;
    state.finished = progress.finished;
    const std::size_t hash = hash_with_way(state, progress.memory);
    std::size_t slot = hash & (table_.size() - 1);
    for (; table_[slot] != 0; slot = (slot + 1) & (table_.size() - 1)) {
        const std::uint32_t known = table_[slot] - 1;
        if (hashes_[known] == hash && is(known, state, progress))
            return known;
    }
    states_.push_back(state);
    memories_.insert(memories_.end(), progress.memory.begin(), progress.memory.end());
    hashes_.push_back(hash);
    table_[slot] = static_cast<std::uint32_t>(states_.size());
    if (states_.size() * 2 > table_.size())
        grow_table();
    return static_cast<std::uint32_t>(states_.size() - 1);
}

void StateGraph::grow_table() {
    table_.assign(table_.size() * 4, 0);
    for (std::uint32_t at = 0; at < states_.size(); ++at) {
        std::size_t slot = hashes_[at] & (table_.size() - 1);
        while (table_[slot] != 0)
            slot = (slot + 1) & (table_.size() - 1);
        table_[slot] = at + 1;
    }
}

void StateGraph::note_events(State& state, const std::vector<Event>& events) {
    const auto decide = [&](Move move, bool harm) {
        state.decided = true;
        state.only_harm = state.only_harm && harm;
        if (move != Move::None)
            state.moves |= 1U << static_cast<unsigned>(move);
    };
    for (const Event& event : events)
        std::visit(base::Overload{
                       [&](const Shown& shown) { state.behaviours |= behaviour_[shown.beat.scene.at()][shown.beat.beat]; },
                       [&](const Chosen& chosen) {
                           if (std::get<Choice>(episode_.beat(chosen.beat).body).decision)
                               decide(chosen.move, chosen.harm);
                       },
                       [&](const Submitted& submitted) { decide(submitted.move, submitted.harm); },
                       [&](const Ended& ended) {
                           if (ended.tag == EndingTag::Better && state.decided && state.only_harm)
                               harm_only_better_ = true;
                       },
                       [](const auto&) {},
                   },
                   event);
}

float StateGraph::seconds(const std::vector<Event>& events) const {
    std::size_t words = 0;
    float deciding = 0;
    for (const Event& event : events) {
        if (const auto* shown = std::get_if<Shown>(&event))
            words += words_[shown->beat.scene.at()][shown->beat.beat];
        if (std::holds_alternative<Chosen>(event) || std::holds_alternative<Submitted>(event))
            deciding += seconds_to_decide;
    }
    return static_cast<float>(words) * 60.0F / static_cast<float>(words_a_minute(setup_->reader.band)) + deciding;
}

std::size_t StateGraph::different_progress() const {
    std::vector<std::size_t> hashes;
    hashes.reserve(states_.size());
    for (std::uint32_t at = 0; at < states_.size(); ++at)
        hashes.push_back(hash_of(states_[at], memory(at)));
    std::ranges::sort(hashes);
    const auto same_again = std::ranges::unique(hashes);
    return hashes.size() - same_again.size();
}

Action StateGraph::action_to(const State& state) const {
    return possible(progress(state.parent))[state.by];
}

}
