// SPDX-License-Identifier: MIT
#include "content/condition_logic.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace content {
namespace {

using story::Condition;
using Op = Condition::Op;

/// Something conditions depend on: a fact, a member of a set, a line seen, the band.
using Unknown = std::tuple<Op, std::uint32_t, std::int64_t>;

Unknown unknown_of(const Condition& leaf) {
    const auto fact = leaf.fact.none() ? 0U : static_cast<std::uint32_t>(leaf.fact.at());
    switch (leaf.op) {
    case Op::Has: return {Op::Has, fact, leaf.value};
    case Op::Seen: return {Op::Seen, 0, leaf.value};
    case Op::Band: return {Op::Band, 0, 0};
    default: return {Op::AtLeast, fact, 0};
    }
}

/// Tries every combination of the values that make a difference.
class Trial {
public:
    Trial(const story::Episode& episode, const Conditions& yes, const Conditions& no) : episode_(episode), yes_(yes), no_(no) {
        for (const Condition* one : yes)
            gather(*one);
        for (const Condition* one : no)
            gather(*one);
    }
    bool run() {
        constexpr std::size_t patience = 100'000;
        std::size_t combinations = 1;
        for (auto& [unknown, values] : values_) {
            std::ranges::sort(values);
            const auto again = std::ranges::unique(values);
            values.erase(again.begin(), again.end());
            combinations *= values.size();
            if (combinations > patience)
                return false;
        }
        return try_from(values_.begin());
    }

private:
    using Values = std::map<Unknown, std::vector<std::int64_t>>;

    void gather(const Condition& condition) {
        for (const Condition& inside : condition.of)
            gather(inside);
        if (condition.op == Op::All || condition.op == Op::Any || condition.op == Op::Not)
            return;
        auto& values = values_[unknown_of(condition)];
        if (condition.op == Op::Has || condition.op == Op::Seen)
            values = {0, 1};
        else if (condition.op == Op::Band)
            values = {0, 1, 2};
        else
            gather_number(condition, values);
    }
    void gather_number(const Condition& condition, std::vector<std::int64_t>& values) {
        if (condition.fact.none()) {
            values = {0};
            return;
        }
        const story::Fact& fact = episode_.facts[condition.fact.at()];
        for (const std::int64_t value : {fact.min, fact.max, condition.value - 1, condition.value, condition.value + 1})
            if (value >= fact.min && value <= fact.max)
                values.push_back(value);
    }
    bool try_from(Values::const_iterator at) {
        if (at == values_.end())
            return std::ranges::all_of(yes_, [&](const Condition* one) { return holds(*one); }) &&
                   std::ranges::none_of(no_, [&](const Condition* one) { return holds(*one); });
        const auto next = std::next(at);
        return std::ranges::any_of(at->second, [&](std::int64_t value) {
            now_[at->first] = value;
            return try_from(next);
        });
    }
    [[nodiscard]] bool holds(const Condition& condition) const {
        const auto here = [&](const Condition& inside) { return holds(inside); };
        switch (condition.op) {
        case Op::All: return std::ranges::all_of(condition.of, here);
        case Op::Any: return std::ranges::any_of(condition.of, here);
        case Op::Not: return std::ranges::none_of(condition.of, here);
        default: break;
        }
        const std::int64_t value = now_.at(unknown_of(condition));
        if (condition.op == Op::AtLeast)
            return value >= condition.value;
        if (condition.op == Op::AtMost)
            return value <= condition.value;
        if (condition.op == Op::Band)
            return ((condition.value >> value) & 1) != 0;
        return value != 0;
    }

    const story::Episode& episode_;
    const Conditions& yes_;
    const Conditions& no_;
    Values values_;
    std::map<Unknown, std::int64_t> now_;
};

}

bool is_always(const Condition& condition) {
    return condition.op == Op::All && condition.of.empty();
}

bool can_happen(const story::Episode& episode, const Conditions& yes, const Conditions& no) {
    if (std::ranges::any_of(no, [](const Condition* one) { return is_always(*one); }))
        return false;
    if (no.empty() && std::ranges::all_of(yes, [](const Condition* one) { return is_always(*one); }))
        return true;
    return Trial(episode, yes, no).run();
}

}
