// SPDX-License-Identifier: MIT
#include "story/play.hpp"
#include "story/submission.hpp"

#include <algorithm>
#include <numeric>

namespace story {
namespace {

using Picks = std::span<const std::uint32_t>;

bool are_different(Picks picks) {
    std::vector<std::uint32_t> sorted(picks.begin(), picks.end());
    std::ranges::sort(sorted);
    return std::ranges::adjacent_find(sorted) == sorted.end();
}

/// Whether picks are some of so many things, each at most once.
bool are_some_of(Picks picks, std::size_t things) {
    return std::ranges::all_of(picks, [&](std::uint32_t pick) { return pick < things; }) && are_different(picks);
}

/// Whether each body can be submitted with these picks.
struct Fitting {
    Picks picks;
    const Episode& episode;

    bool operator()(const KeepBody& body) const { return are_some_of(picks, body.lines.size()); }
    bool operator()(const SortBody& body) const {
        return picks.size() == body.cards.size() && std::ranges::all_of(picks, [&](auto bin) { return bin < body.bins.size(); });
    }
    bool operator()(const OrderBody& body) const { return picks.size() == body.cards.size() && are_some_of(picks, body.cards.size()); }
    bool operator()(const SpotBody& body) const { return are_some_of(picks, body.lines.size()); }
    bool operator()(const ComposeBody& body) const {
        const auto has = [](const ComposeBody::Slot& slot, std::uint32_t part) { return part < slot.parts.size(); };
        return std::ranges::equal(body.slots, picks, has);
    }
    bool operator()(const ReportBody& body) const {
        const ReportParts parts(body);
        const auto places = std::ranges::count_if(picks, [&](std::uint32_t pick) { return pick >= parts.places; });
        return places == 1 && are_some_of(picks, parts.places + body.places.size());
    }
    bool operator()(const DesignBody& body) const {
        return picks.size() <= static_cast<std::size_t>(body.room) && are_some_of(picks, body.parts.size());
    }
    bool operator()(const RippleBody& body) const {
        return picks.size() <= static_cast<std::size_t>(body.breaks) && are_some_of(picks, episode.graphs[body.graph.at()].people.size());
    }
    bool operator()(const CircleBody& body) const {
        return picks.size() <= body.people.size() && std::ranges::equal(picks, counted(picks));
    }
};

void add(Tally& sum, bool right, int mark = -1) {
    ++(right ? sum.right : sum.others);
    if (mark >= 0)
        sum.marks |= std::uint64_t{1} << static_cast<unsigned>(mark);
}
void add(Tally& sum, const Piece& piece) {
    add(sum, piece.right, piece.mark);
}
/// A card that must go to a place: its mark counts where it stands well.
void place(Tally& sum, const Piece& card, bool right) {
    add(sum, right, right ? card.mark : -1);
}

/// What picks amount to in each body.
struct Counting {
    Picks picks;
    const Episode& episode;
    const std::vector<bool>& open; ///< edges of the graph of a ripple

    Tally operator()(const KeepBody& body) const {
        Tally sum;
        for (const std::uint32_t pick : picks)
            add(sum, body.proof[pick]);
        return sum;
    }
    Tally operator()(const SortBody& body) const {
        Tally sum;
        for (std::size_t card = 0; card < body.cards.size(); ++card)
            place(sum, body.cards[card], (body.in[card] >> picks[card] & 1U) != 0);
        return sum;
    }
    Tally operator()(const OrderBody& body) const {
        std::vector<int> in_order = body.rank;
        std::ranges::sort(in_order);
        Tally sum;
        for (std::size_t at = 0; at < picks.size(); ++at)
            place(sum, body.cards[picks[at]], in_order[at] == body.rank[picks[at]]);
        return sum;
    }
    Tally operator()(const SpotBody& body) const {
        Tally sum;
        for (const std::uint32_t pick : picks)
            add(sum, body.lines[pick]);
        return sum;
    }
    Tally operator()(const ComposeBody& body) const {
        Tally sum;
        for (std::size_t slot = 0; slot < picks.size(); ++slot)
            add(sum, body.slots[slot].parts[picks[slot]]);
        return sum;
    }
    Tally operator()(const ReportBody& body) const {
        const ReportParts parts(body);
        Tally sum;
        for (const std::uint32_t pick : picks)
            if (pick < parts.phrases)
                add(sum, body.keep.proof[pick]);
            else
                add(sum, pick < parts.places ? body.phrases[pick - parts.phrases] : body.places[pick - parts.places]);
        return sum;
    }
    Tally operator()(const DesignBody& body) const {
        Tally sum;
        for (const DesignBody::Try& one : body.tries)
            add(sum, goes_well(one, picks));
        for (const std::uint32_t pick : picks)
            if (body.parts[pick].mark >= 0)
                sum.marks |= std::uint64_t{1} << static_cast<unsigned>(body.parts[pick].mark);
        return sum;
    }
    Tally operator()(const RippleBody& body) const {
        const Graph& graph = episode.graphs[body.graph.at()];
        const auto reaches = [&](Picks quiet) { return static_cast<int>(reached_over(graph, open, quiet).size()); };
        const int heard = reaches(picks);
        return {reaches({}) - heard, heard, 0};
    }
    Tally operator()(const CircleBody&) const { return {static_cast<int>(picks.size()), 0, 0}; }
};

}

bool Need::met(const Tally& sum) const {
    return sum.right >= right && sum.others <= others_most && (sum.marks & has) == has && (sum.marks & lacks) == 0;
}

bool goes_well(const DesignBody::Try& one, Picks parts) {
    return std::ranges::all_of(one.needs, [&](std::uint32_t part) { return std::ranges::find(parts, part) != parts.end(); });
}

std::string_view kind_of(const Activity& activity) {
    // In the order of ActivityBody; the assertion keeps the two together.
    constexpr std::array<std::string_view, 9> kinds{"keep", "sort", "order", "spot", "compose", "report", "design", "ripple", "circle"};
    static_assert(kinds.size() == std::variant_size_v<ActivityBody>);
    return kinds[activity.body.index()];
}

bool can_submit(const Activity& activity, Picks picks, const Episode& episode) {
    return std::visit(Fitting{picks, episode}, activity.body);
}

std::vector<bool> edges_open_for(const Activity& activity, const Episode& episode, const Progress& now) {
    const auto* ripple = std::get_if<RippleBody>(&activity.body);
    return ripple ? open_edges(episode.graphs[ripple->graph.at()], episode, now) : std::vector<bool>();
}

Tally tally_over(const Activity& activity, Picks picks, const Episode& episode, const std::vector<bool>& open) {
    return std::visit(Counting{picks, episode, open}, activity.body);
}

Tally tally(const Activity& activity, Picks picks, const Episode& episode, const Progress& now) {
    return tally_over(activity, picks, episode, edges_open_for(activity, episode, now));
}

const ActivityOutcome& outcome_for(const Activity& activity, const Tally& sum) {
    const auto met = std::ranges::find_if(activity.outcomes, [&](const ActivityOutcome& one) { return one.need.met(sum); });
    return met == activity.outcomes.end() ? activity.outcomes.back() : *met;
}

OutcomeId outcome_of(const Activity& activity, Picks picks, const Episode& episode, const Progress& now) {
    return outcome_for(activity, tally(activity, picks, episode, now)).id;
}

std::vector<std::uint32_t> counted(Picks picks) {
    std::vector<std::uint32_t> numbers(picks.size());
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

}
