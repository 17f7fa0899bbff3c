// SPDX-License-Identifier: MIT
#include "story/play.hpp"
#include "story/submission.hpp"

#include <algorithm>
#include <numeric>
#include <set>

namespace story {
namespace {

using Tried = std::vector<std::uint32_t>;

/// Tries picks one after another until every outcome was had, or too many were tried.
class Trial {
public:
    Trial(const Activity& activity, const Episode& episode, const std::vector<bool>& open)
        : activity_(activity), episode_(episode), open_(open) {}

    std::vector<Submit> run() {
        if (!activity_.outcomes.empty())
            std::visit([&](const auto& body) { search(body); }, activity_.body);
        return std::move(found_);
    }

private:
    static constexpr int most_tries = 20'000;

    [[nodiscard]] bool over() const { return tried_ >= most_tries || (!every_reach_ && found_.size() == activity_.outcomes.size()); }
    void attempt(const Tried& picks) {
        ++tried_;
        if (!can_submit(activity_, picks, episode_))
            return;
        const Tally sum = tally_over(activity_, picks, episode_, open_);
        const OutcomeId& outcome = outcome_for(activity_, sum).id;
        const bool known = std::ranges::find(found_, outcome, &Submit::outcome) != found_.end();
        const bool new_reach = every_reach_ && reaches_.insert(sum.others).second;
        if (!known || new_reach)
            found_.push_back({outcome, picks});
    }

    /// All subsets of so many things with at most `most` of them, by way of `then`.
    template <class Then>
    void subsets(std::size_t things, std::size_t most, const Tried& before, const Then& then) {
        if (over())
            return;
        then(before);
        if (before.size() == most)
            return;
        for (std::uint32_t next = before.empty() ? 0 : before.back() + 1; next < things && !over(); ++next) {
            Tried with = before;
            with.push_back(next);
            subsets(things, most, with, then);
        }
    }

    /// Lines do not differ but by being proof: so many of each, from the front.
    template <class Then>
    void lines(const KeepBody& body, const Then& then) {
        const int proofs = static_cast<int>(std::ranges::count(body.proof, true));
        const int others = static_cast<int>(body.proof.size()) - proofs;
        for (int proof = proofs; proof >= 0; --proof)
            for (int other = 0; other <= others && !over(); ++other) {
                int left_proof = proof, left_other = other;
                Tried picks;
                for (std::uint32_t at = 0; at < body.lines.size(); ++at)
                    if ((body.proof[at] ? left_proof : left_other)-- > 0)
                        picks.push_back(at);
                then(picks);
            }
    }

    void search(const KeepBody& body) {
        lines(body, [&](const Tried& picks) { attempt(picks); });
    }

    /// Only which cards are in a fitting bin counts.
    void search(const SortBody& body) {
        const auto bin = [&](std::size_t card, bool fitting) {
            std::uint32_t at = 0;
            while (at + 1 < body.bins.size() && ((body.in[card] >> at & 1U) != 0) != fitting)
                ++at;
            return at;
        };
        subsets(body.cards.size(), body.cards.size(), {}, [&](const Tried& wrong) {
            Tried picks;
            for (std::uint32_t card = 0; card < body.cards.size(); ++card)
                picks.push_back(bin(card, std::ranges::find(wrong, card) == wrong.end()));
            attempt(picks);
        });
    }

    void search(const OrderBody& body) {
        Tried picks(body.cards.size());
        std::iota(picks.begin(), picks.end(), 0U);
        std::ranges::stable_sort(picks, {}, [&](std::uint32_t card) { return body.rank[card]; });
        const Tried best = picks;
        do
            attempt(picks);
        while (!over() && next_order(picks, best));
    }
    /// The next permutation, counted from the best one.
    static bool next_order(Tried& picks, const Tried& best) {
        const auto place = [&](std::uint32_t card) { return std::ranges::find(best, card) - best.begin(); };
        return std::ranges::next_permutation(picks, {}, place).found;
    }

    void search(const SpotBody& body) {
        subsets(body.lines.size(), body.lines.size(), {}, [&](const Tried& picks) { attempt(picks); });
    }

    void search(const ComposeBody& body) {
        Tried picks(body.slots.size(), 0);
        for (bool more = true; more && !over();) {
            attempt(picks);
            more = false;
            for (std::size_t slot = 0; slot < picks.size() && !more; ++slot) {
                more = ++picks[slot] < body.slots[slot].parts.size();
                if (!more)
                    picks[slot] = 0;
            }
        }
    }

    void search(const ReportBody& body) {
        const ReportParts parts(body);
        lines(body.keep, [&](const Tried& kept) {
            subsets(body.phrases.size(), body.phrases.size(), {}, [&](const Tried& phrases) {
                for (std::uint32_t place = 0; place < body.places.size(); ++place) {
                    Tried picks = kept;
                    for (const std::uint32_t phrase : phrases)
                        picks.push_back(static_cast<std::uint32_t>(parts.phrases) + phrase);
                    picks.push_back(static_cast<std::uint32_t>(parts.places) + place);
                    attempt(picks);
                }
            });
        });
    }

    void search(const DesignBody& body) {
        subsets(body.parts.size(), static_cast<std::size_t>(std::max(body.room, 0)), {}, [&](const Tried& picks) { attempt(picks); });
    }

    void search(const RippleBody& body) {
        every_reach_ = !body.reached.none();
        subsets(episode_.graphs[body.graph.at()].people.size(), static_cast<std::size_t>(std::max(body.breaks, 0)), {},
                [&](const Tried& picks) { attempt(picks); });
    }

    void search(const CircleBody& body) {
        Tried picks;
        attempt(picks);
        for (std::uint32_t one = 0; one < body.people.size() && !over(); ++one) {
            picks.push_back(one);
            attempt(picks);
        }
    }

    const Activity& activity_;
    const Episode& episode_;
    const std::vector<bool>& open_;
    std::vector<Submit> found_;
    std::set<int> reaches_;
    bool every_reach_ = false;
    int tried_ = 0;
};

}

std::vector<Submit> representatives(const Activity& activity, const Episode& episode, const Progress& now) {
    return representatives_over(activity, episode, edges_open_for(activity, episode, now));
}

std::vector<Submit> representatives_over(const Activity& activity, const Episode& episode, const std::vector<bool>& open) {
    return Trial(activity, episode, open).run();
}

}
