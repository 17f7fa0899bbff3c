// SPDX-License-Identifier: MIT
#include "story/memory.hpp"

#include <algorithm>

namespace story {
namespace {

constexpr std::size_t bits = 64;

std::uint64_t bit(std::int64_t position) {
    return std::uint64_t{1} << static_cast<std::uint64_t>(position);
}

std::int64_t with_bit(std::int64_t set, std::int64_t position) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(set) | bit(position));
}

std::int64_t changed(const Effect& effect, const Fact& fact, std::int64_t from) {
    switch (effect.op) {
    case Effect::Op::Set: return fact.kind == FactKind::Number ? std::clamp(effect.value, fact.min, fact.max) : effect.value;
    case Effect::Op::Add: return std::clamp(from + effect.value, fact.min, fact.max);
    case Effect::Op::Keep: return with_bit(from, effect.value);
    }
    return from;
}

bool has_bit(std::int64_t set, std::int64_t position) {
    return (static_cast<std::uint64_t>(set) & bit(position)) != 0;
}

}

std::vector<std::int64_t> fresh_memory(const Episode& episode, const Setup& setup) {
    std::vector<std::int64_t> memory(episode.facts.size() + (static_cast<std::size_t>(episode.watched) + bits - 1) / bits);
    for (std::size_t at = 0; at < episode.facts.size(); ++at) {
        const Fact& fact = episode.facts[at];
        const auto told = fact.from_town ? setup.town.find(fact.id.str()) : setup.town.end();
        memory[at] = told == setup.town.end() ? fact.start : std::clamp(told->second, fact.min, fact.max);
    }
    return memory;
}

bool has_seen(const Episode& episode, const Progress& now, int watch) {
    const auto position = static_cast<std::size_t>(watch);
    return has_bit(now.memory[episode.facts.size() + position / bits], static_cast<std::int64_t>(position % bits));
}

void mark_seen(const Episode& episode, Progress& now, int watch) {
    if (watch < 0)
        return;
    const auto position = static_cast<std::size_t>(watch);
    std::int64_t& word = now.memory[episode.facts.size() + position / bits];
    word = with_bit(word, static_cast<std::int64_t>(position % bits));
}

void take_effects(const Episode& episode, const std::vector<Effect>& effects, Step& step) {
    for (const Effect& effect : effects) {
        std::int64_t& value = step.progress.memory[effect.fact.at()];
        const std::int64_t to = changed(effect, episode.facts[effect.fact.at()], value);
        if (to != value)
            step.events.emplace_back(Changed{effect.fact, value, to});
        value = to;
    }
}

std::int64_t value_of(const Progress& now, FactIndex fact) {
    return fact.none() ? 0 : now.memory[fact.at()];
}

bool holds(const Condition& condition, const Episode& episode, const Progress& now) {
    const auto here = [&](const Condition& one) { return holds(one, episode, now); };
    switch (condition.op) {
    case Condition::Op::All: return std::ranges::all_of(condition.of, here);
    case Condition::Op::Any: return std::ranges::any_of(condition.of, here);
    case Condition::Op::Not: return !here(condition.of.front());
    case Condition::Op::AtLeast: return value_of(now, condition.fact) >= condition.value;
    case Condition::Op::AtMost: return value_of(now, condition.fact) <= condition.value;
    case Condition::Op::Has: return has_bit(value_of(now, condition.fact), condition.value);
    case Condition::Op::Seen: return has_seen(episode, now, static_cast<int>(condition.value));
    case Condition::Op::Band: {
        const auto* const band = std::ranges::find(all_bands, now.setup->reader.band);
        return has_bit(condition.value, band - all_bands.begin());
    }
    }
    return true;
}

}
