// SPDX-License-Identifier: MIT
#include "content/state_graph.hpp"

#include "base/overload.hpp"
#include "content/explorer.hpp"

#include <algorithm>

namespace content {

using namespace story;

namespace {

constexpr float seconds_to_decide = 6;

std::size_t hash_of(const State& state) {
    const std::size_t flags = (state.finished ? 1U : 0U) | (state.in_summary ? 2U : 0U);
    return mix(mix(mix(mix(state.scene.at(), state.beat), state.ending.at()), state.memory), flags);
}

/// Whether the same can follow.
bool same_progress(const State& a, const State& b) {
    return a.scene == b.scene && a.beat == b.beat && a.in_summary == b.in_summary && a.ending == b.ending && a.finished == b.finished &&
           a.memory == b.memory;
}

bool same_way(const State& a, const State& b) {
    return a.moves == b.moves && a.behaviours == b.behaviours && a.skipped == b.skipped && a.decided == b.decided &&
           a.only_harm == b.only_harm;
}

}

StateGraph::StateGraph(const Episode& episode, const Setup& setup, std::size_t limit) : episode_(episode), limit_(limit) {
    count_words(setup.reader);
    State first;
    Step start = begin(episode, setup);
    setup_ = start.progress.setup;
    remembered_ = start.progress.memory.size();
    states_.reserve(limit);
    note_events(first, start.events);
    add(first, start.progress);
    for (std::uint32_t at = 0; at < states_.size(); ++at)
        expand(at);
    first_edges_.push_back(static_cast<std::uint32_t>(edges_.size()));
}

Progress StateGraph::progress(std::uint32_t at) const {
    const State& state = states_[at];
    const auto remembered = memory(state.memory);
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
    first_edges_.push_back(static_cast<std::uint32_t>(edges_.size()));
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
    note_events(next, step->events);
    if (next.skipped) { // ways are counted without skips: of these only where they are matters
        next.moves = 0;
        next.behaviours = 0;
        next.decided = true;
        next.only_harm = false;
    }
    edges_.push_back({add(next, step->progress), seconds(step->events), skip});
}

std::uint32_t StateGraph::remember(std::span<const std::int64_t> now, std::uint32_t likely) {
    if (known_memories_.size() > 0 && std::ranges::equal(memory(likely), now))
        return likely;
    std::size_t hash = 0;
    for (const std::int64_t value : now)
        hash = mix(hash, static_cast<std::size_t>(value));
    const auto fresh = static_cast<std::uint32_t>(known_memories_.size());
    const std::uint32_t which =
        known_memories_.find_or_add(hash, fresh, [&](std::uint32_t place) { return std::ranges::equal(memory(place), now); });
    if (which == fresh)
        memories_.insert(memories_.end(), now.begin(), now.end());
    return which;
}

std::uint32_t StateGraph::add(State state, const Progress& progress) {
    state.scene = progress.scene;
    state.beat = progress.beat;
    state.in_summary = progress.in_summary;
    state.ending = progress.ending;
    state.finished = progress.finished;
    state.memory = remember(progress.memory, state.memory);
    const auto fresh = static_cast<std::uint32_t>(states_.size());
    const std::uint32_t first =
        known_.find_or_add(hash_of(state), fresh, [&](std::uint32_t place) { return same_progress(states_[place], state); });
    state.twin = 0;
    if (first != fresh) {
        std::uint32_t at = first;
        do {
            if (same_way(states_[at], state))
                return at;
            at = states_[at].twin;
        } while (at != 0);
        state.twin = states_[first].twin;
        states_[first].twin = fresh;
    }
    states_.push_back(state);
    return fresh;
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

Action StateGraph::action_to(const State& state) const {
    return possible(progress(state.parent))[state.by];
}

}
