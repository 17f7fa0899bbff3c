// SPDX-License-Identifier: MIT
#include "content/state_graph.hpp"

#include "base/overload.hpp"
#include "base/text.hpp"
#include "content/explorer.hpp"

#include <algorithm>
#include <unordered_set>

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
    State first;
    Step start = begin(episode, setup);
    first.progress = std::move(start.progress);
    note_events(first, start.events);
    add(std::move(first));
    for (std::uint32_t at = 0; at < states_.size(); ++at)
        expand(at);
    count_different_progress();
}

void StateGraph::expand(std::uint32_t at) {
    if (states_.size() >= limit_) {
        complete_ = false;
        return;
    }
    states_[at].expanded = true;
    if (states_[at].progress.finished)
        return;
    for (const Action& action : possible(episode_, states_[at].progress))
        follow(at, action);
}

void StateGraph::follow(std::uint32_t at, const Action& action) {
    Outcome outcome = apply(episode_, states_[at].progress, action);
    auto* step = std::get_if<Step>(&outcome);
    if (!step)
        return;
    State next;
    next.moves = states_[at].moves;
    next.behaviours = states_[at].behaviours;
    next.skipped = states_[at].skipped || std::holds_alternative<Skip>(action);
    next.decided = states_[at].decided;
    next.only_harm = states_[at].only_harm;
    next.parent = at;
    next.by = action;
    next.progress = std::move(step->progress);
    note_events(next, step->events);
    const bool skip = std::holds_alternative<Skip>(action);
    const float cost = seconds(step->events);
    const std::uint32_t to = add(std::move(next));
    states_[at].next.push_back({to, cost, skip});
}

std::uint32_t StateGraph::add(State state) {
    state.progress.trail = {}; // what was shown does not decide what can come
    state.progress.plan.reset();
    const std::size_t hash = hash_of(state);
    const auto [first, last] = known_.equal_range(hash);
    for (auto known = first; known != last; ++known)
        if (same(states_[known->second], state))
            return known->second;
    const auto at = static_cast<std::uint32_t>(states_.size());
    if (at == 0)
        state.parent = 0;
    known_.emplace(hash, at);
    states_.push_back(std::move(state));
    return at;
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
                       [&](const Shown& shown) {
                           const std::string& behaviour = episode_.beat(shown.beat).behaviour;
                           if (behaviour.empty())
                               return;
                           const auto known = std::ranges::find(behaviours_, behaviour);
                           const auto bit = static_cast<std::uint64_t>(known - behaviours_.begin());
                           if (known == behaviours_.end())
                               behaviours_.push_back(behaviour);
                           state.behaviours |= std::uint64_t{1} << (bit % 64);
                       },
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
    const Reader& reader = states_.front().progress.setup->reader;
    std::size_t words = 0;
    float deciding = 0;
    for (const Event& event : events) {
        if (const auto* shown = std::get_if<Shown>(&event))
            words += words_in(episode_.beat(shown->beat), reader);
        if (std::holds_alternative<Chosen>(event) || std::holds_alternative<Submitted>(event))
            deciding += seconds_to_decide;
    }
    return static_cast<float>(words) * 60.0F / static_cast<float>(words_a_minute(reader.band)) + deciding;
}

void StateGraph::count_different_progress() {
    std::unordered_set<std::size_t> hashes;
    for (const State& state : states_)
        hashes.insert(hash_of(state.progress));
    different_progress_ = hashes.size();
}

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
