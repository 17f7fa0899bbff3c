// SPDX-License-Identifier: MIT
#include "story/play.hpp"

#include <algorithm>

namespace story {
namespace {

struct Kept {
    int proof = 0;
    int others = 0;
};

Kept count(const KeepActivity& keep, std::span<const std::uint32_t> picks) {
    Kept kept;
    for (const std::uint32_t pick : picks)
        if (pick < keep.proof.size())
            ++(keep.proof[pick] ? kept.proof : kept.others);
    return kept;
}

std::size_t outcome_at(const KeepActivity& keep, std::span<const std::uint32_t> picks) {
    const Kept kept = count(keep, picks);
    const auto met = [&](const KeepActivity::Need& need) { return kept.proof >= need.proof && kept.others <= need.other_most; };
    return static_cast<std::size_t>(std::ranges::find_if(keep.needs, met) - keep.needs.begin());
}

/// Picks with the given numbers of proof and other lines, from the front.
std::vector<std::uint32_t> some_picks(const KeepActivity& keep, int proof, int others) {
    std::vector<std::uint32_t> picks;
    for (std::uint32_t at = 0; at < keep.lines.size(); ++at) {
        int& left = keep.proof[at] ? proof : others;
        if (left-- > 0)
            picks.push_back(at);
    }
    return picks;
}

}

OutcomeId outcome_of(const Activity& activity, std::span<const std::uint32_t> picks) {
    const std::size_t at = std::visit([&](const auto& body) { return outcome_at(body, picks); }, activity.body);
    return activity.outcomes[std::min(at, activity.outcomes.size() - 1)].id;
}

std::vector<Submit> representatives(const Activity& activity) {
    std::vector<Submit> found;
    const auto& keep = std::get<KeepActivity>(activity.body);
    const int proofs = static_cast<int>(std::ranges::count(keep.proof, true));
    const int others = static_cast<int>(keep.proof.size()) - proofs;
    for (int proof = proofs; proof >= 0; --proof)
        for (int other = 0; other <= others; ++other) {
            const auto picks = some_picks(keep, proof, other);
            const OutcomeId outcome = outcome_of(activity, picks);
            if (std::ranges::find(found, outcome, &Submit::outcome) == found.end())
                found.push_back({outcome, picks});
        }
    return found;
}

}
