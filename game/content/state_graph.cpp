// SPDX-License-Identifier: MIT
#include "content/state_graph.hpp"

#include "base/overload.hpp"
#include "base/text.hpp"
#include "content/explorer.hpp"

#include <algorithm>

namespace content {

using namespace story;

namespace {

constexpr float seconds_to_decide = 6;

std::size_t mix(std::size_t seed, std::size_t value) { return (seed ^ value) * 0x9E3779B97F4A7C15ULL + (seed >> 29U); }

std::size_t hash_of(const Progress& now) {
    std::size_t hash = mix(now.scene.at(), now.beat);
    hash = mix(hash, now.ending.at());
    hash = mix(hash, now.finished ? 1 : 0);
    for (const std::int64_t value : now.memory)
        hash = mix(hash, static_cast<std::size_t>(value));
    return hash;
}

std::size_t hash_of(const State& state) {
    const std::size_t flags = (state.skipped ? 1U : 0U) | (state.decided ? 2U : 0U) | (state.only_harm ? 4U : 0U);
    return mix(mix(mix(hash_of(state.progress), state.moves), static_cast<std::size_t>(state.behaviours)), flags);
}

bool same(const State& a, const State& b) {
    return a.progress.same_state(b.progress) && a.moves == b.moves && a.behaviours == b.behaviours && a.skipped == b.skipped &&
           a.decided == b.decided && a.only_harm == b.only_harm;
}

std::vector<Action> possible(const Episode& episode, const Progress& now) {
    std::vector<Action> actions;
    const Beat* beat = now.beat == Progress::at_summary ? nullptr : &episode.beat({now.scene, now.beat});
    const auto* choice = beat ? std::get_if<Choice>(&beat->body) : nullptr;
    const auto* activity = beat ? std::get_if<Activity>(&beat->body) : nullptr;
    if (choice)
        for (const Option& option : choice->options)
            actions.emplace_back(Choose{option.id});
    else if (activity)
        for (const Submit& one : representatives(*activity))
            actions.emplace_back(one);
    else
        actions.emplace_back(Continue{});
    if (can_skip(episode, now))
        actions.emplace_back(Skip{});
    return actions;
}

}

StateGraph::StateGraph(const Episode& episode, const Setup& setup, std::size_t limit) : episode_(episode), limit_(limit) {
    count_words(setup.reader);
    table_.resize(1024);
    State first;
    Step start = begin(episode, setup);
    first.progress = std::move(start.progress);
    first.progress.trail.stop();
    note_events(first, start.events);
    add(std::move(first));
    for (std::uint32_t at = 0; at < states_.size(); ++at)
        expand(at);
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
    if (states_[at].progress.finished)
        return;
    const auto actions = possible(episode_, states_[at].progress);
    for (std::uint32_t by = 0; by < actions.size(); ++by)
        follow(at, actions[by], by);
    states_[at].edges = static_cast<std::uint32_t>(edges_.size()) - states_[at].first_edge;
}

void StateGraph::follow(std::uint32_t at, const Action& action, std::uint32_t by) {
    Outcome outcome = apply(episode_, states_[at].progress, action);
    auto* step = std::get_if<Step>(&outcome);
    if (!step)
        return;
    const bool skip = std::holds_alternative<Skip>(action);
    State next;
    next.moves = states_[at].moves;
    next.behaviours = states_[at].behaviours;
    next.skipped = states_[at].skipped || skip;
    next.decided = states_[at].decided;
    next.only_harm = states_[at].only_harm;
    next.parent = at;
    next.by = by;
    next.progress = std::move(step->progress);
    next.progress.plan.reset();
    note_events(next, step->events);
    edges_.push_back({add(std::move(next)), seconds(step->events), skip});
}

std::uint32_t StateGraph::add(State state) {
    const std::size_t hash = hash_of(state);
    std::size_t slot = hash % table_.size();
    for (; table_[slot] != 0; slot = (slot + 1) % table_.size()) {
        const std::uint32_t known = table_[slot] - 1;
        if (hashes_[known] == hash && same(states_[known], state))
            return known;
    }
    states_.push_back(std::move(state));
    hashes_.push_back(hash);
    table_[slot] = static_cast<std::uint32_t>(states_.size());
    if (states_.size() * 2 > table_.size())
        grow_table();
    return static_cast<std::uint32_t>(states_.size() - 1);
}

void StateGraph::grow_table() {
    table_.assign(table_.size() * 4, 0);
    for (std::uint32_t at = 0; at < states_.size(); ++at) {
        std::size_t slot = hashes_[at] % table_.size();
        while (table_[slot] != 0)
            slot = (slot + 1) % table_.size();
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
                       [&](const Submitted& submitted) { decide(submitted.move, false); },
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
    const Band band = states_.front().progress.setup->reader.band;
    return static_cast<float>(words) * 60.0F / static_cast<float>(words_a_minute(band)) + deciding;
}

std::size_t StateGraph::different_progress() const {
    std::vector<std::size_t> hashes;
    hashes.reserve(states_.size());
    for (const State& state : states_)
        hashes.push_back(hash_of(state.progress));
    std::ranges::sort(hashes);
    const auto same_again = std::ranges::unique(hashes);
    return hashes.size() - same_again.size();
}

Action StateGraph::action_to(const State& state) const { return possible(episode_, states_[state.parent].progress)[state.by]; }

int words_a_minute(Band band) {
    switch (band) {
    case Band::Eight: return 90;
    case Band::Eleven: return 130;
    case Band::Fourteen: return 180;
    }
    return 130;
}

std::size_t words_in(const Beat& beat, const Reader& reader) {
    const auto count = [&](const Text& text) { return base::count_words(words_for(text, reader, 0)); };
    const auto all = [&](const auto& list) {
        std::size_t sum = 0;
        for (const auto& one : list)
            sum += count(one.text);
        return sum;
    };
    return std::visit(base::Overload{
                          [&](const Say& say) { return count(say.text); },
                          [&](const Message& message) { return count(message.text); },
                          [&](const Update& update) { return count(update.text); },
                          [&](const Card& card) { return count(card.title) + count(card.text); },
                          [&](const Choice& choice) { return count(choice.ask) + all(choice.options); },
                          [&](const Question& question) {
                              const std::size_t own = question.answers.empty() ? 0 : count(question.answers.front().reply);
                              return count(question.ask) + all(question.answers) + own + count(question.reply);
                          },
                          [&](const Plan& plan) { return count(plan.ask) + all(plan.cues) + all(plan.moves); },
                          [&](const Activity& activity) { return count(activity.ask); },
                          [](const auto&) { return std::size_t{0}; },
                      },
                      beat.body);
}

}
