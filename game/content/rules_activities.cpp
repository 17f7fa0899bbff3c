// SPDX-License-Identifier: MIT
#include "base/overload.hpp"
#include "content/condition_logic.hpp"
#include "content/each_beat.hpp"
#include "content/phrases.hpp"
#include "content/rules.hpp"
#include "content/wordings.hpp"
#include "story/play.hpp"

#include <algorithm>
#include <set>

namespace content {
namespace {

using story::Activity;
using story::BeatRef;

/// Holds the parts of one activity to how many there may be.
class Sizes {
public:
    Sizes(const EpisodeFile& file, ValueIndex at, Report& report) : file_(file), at_(at), report_(report) {}

    void check(const story::KeepBody& body) { range("lines", body.lines.size(), 2, 64, "lines to keep"); }
    void check(const story::SortBody& body) {
        range("bins", body.bins.size(), 2, 4, "bins");
        range("cards", body.cards.size(), 4, 8, "cards to sort");
    }
    void check(const story::OrderBody& body) { range("cards", body.cards.size(), 3, 6, "cards to order"); }
    void check(const story::SpotBody& body) { range("lines", body.lines.size(), 5, 9, "lines of a screen"); }
    void check(const story::ComposeBody& body) {
        range("slots", body.slots.size(), 2, 4, "slots");
        for (std::size_t i = 0; i < body.slots.size(); ++i)
            range_in(file_.part(at_, "slots", i), "parts", body.slots[i].parts.size(), 2, 4, "parts of a slot");
    }
    void check(const story::ReportBody& body) {
        range("phrases", body.phrases.size(), 3, 6, "phrases");
        range("places", body.places.size(), 2, 4, "places to report to");
    }
    void check(const story::DesignBody& body) {
        range("parts", body.parts.size(), 6, 9, "parts of a form");
        range("tries", body.tries.size(), 3, 3, "tries");
        range("room", static_cast<std::size_t>(body.room), 2, body.parts.size() - std::min<std::size_t>(body.parts.size(), 1),
              "parts that fit");
    }
    void check(const story::RippleBody& body) {
        if (body.graph.none())
            return;
        range("breaks", static_cast<std::size_t>(body.breaks), 1, 3, "people to choose");
        range("graph", file_.episode.graphs[body.graph.at()].people.size(), 4, 16, "people in the graph");
    }
    void check(const story::CircleBody& body) { range("people", body.people.size(), 4, 8, "kinds of people"); }

private:
    void range(std::string_view key, std::size_t count, std::size_t least, std::size_t most, std::string_view what) {
        range_in(at_, key, count, least, most, what);
    }
    void range_in(ValueIndex inside, std::string_view key, std::size_t count, std::size_t least, std::size_t most, std::string_view what) {
        if (count >= least && count <= most)
            return;
        const std::string allowed = least == most ? std::to_string(least) : std::to_string(least) + " to " + std::to_string(most);
        report_.say(file_.part(inside, key), "here are " + std::to_string(count) + " " + std::string(what) + ", and " + allowed + " fit");
    }

    const EpisodeFile& file_;
    ValueIndex at_;
    Report& report_;
};

/// The outcomes of a ripple that can be had with the edges open in some way. Few conditions are tried in every way, many only all or none.
std::set<story::OutcomeId> ripple_outcomes(const story::Episode& episode, const Activity& activity, const story::RippleBody& body) {
    const story::Graph& graph = episode.graphs[body.graph.at()];
    std::vector<std::size_t> doubtful;
    for (std::size_t i = 0; i < graph.edges.size(); ++i)
        if (!is_always(graph.edges[i].when))
            doubtful.push_back(i);
    constexpr std::size_t few = 8;
    const bool all_ways = doubtful.size() <= few;
    const std::size_t ways = all_ways ? std::size_t{1} << doubtful.size() : 2;
    std::set<story::OutcomeId> found;
    for (std::size_t way = 0; way < ways; ++way) {
        std::vector<bool> open(graph.edges.size(), true);
        for (std::size_t i = 0; i < doubtful.size(); ++i)
            open[doubtful[i]] = all_ways ? (way >> i & 1U) != 0 : way != 0;
        for (const story::Submit& one : story::representatives_over(activity, episode, open))
            found.insert(one.outcome);
        if (found.size() == activity.outcomes.size())
            break;
    }
    return found;
}

std::set<story::OutcomeId> outcomes_to_be_had(const story::Episode& episode, const Activity& activity) {
    if (const auto* ripple = std::get_if<story::RippleBody>(&activity.body))
        return ripple_outcomes(episode, activity, *ripple);
    std::set<story::OutcomeId> found;
    for (const story::Submit& one : story::representatives_over(activity, episode, {}))
        found.insert(one.outcome);
    return found;
}

/// Whether the readers let it stand: nothing sure can be said about a ripple without a graph.
bool is_whole(const Activity& activity) {
    const auto* ripple = std::get_if<story::RippleBody>(&activity.body);
    return ripple == nullptr || !ripple->graph.none();
}

/// Which facts anything asks for: a condition, a counted text, or the town.
std::vector<bool> facts_that_matter(const EpisodeFile& file) {
    const story::Episode& episode = file.episode;
    std::vector<bool> asked(episode.facts.size(), false);
    const auto look = [&](const story::Condition& when) {
        asks_for(when, [&](story::FactIndex fact) {
            asked[fact.at()] = true;
            return false;
        });
    };
    each_condition(episode, look);
    for (const TextPlace& place : texts_heard(file))
        if (!place.text->counts.none())
            asked[place.text->counts.at()] = true;
    for (std::size_t i = 0; i < asked.size(); ++i)
        asked[i] = asked[i] || episode.facts[i].tells_town;
    return asked;
}

/// The pieces that say something as they are picked, with the key they stand under.
std::pair<const std::vector<story::Piece>*, std::string_view> answering_pieces(const Activity& activity) {
    if (const auto* sort = std::get_if<story::SortBody>(&activity.body))
        return {&sort->cards, "cards"};
    if (const auto* spot = std::get_if<story::SpotBody>(&activity.body))
        return {&spot->lines, "lines"};
    return {nullptr, {}};
}

}

void find_activity_sizes(const EpisodeFile& file, const World&, Report& report) {
    each_beat<Activity>(file, [&](BeatRef at, const story::Beat&, const Activity& activity) {
        Sizes sizes(file, file.at(at), report);
        std::visit([&](const auto& body) { sizes.check(body); }, activity.body);
    });
}

void find_unreachable_outcomes(const EpisodeFile& file, const World&, Report& report) {
    each_beat<Activity>(file, [&](BeatRef at, const story::Beat& beat, const Activity& activity) {
        if (!is_whole(activity))
            return;
        const auto found = outcomes_to_be_had(file.episode, activity);
        for (std::size_t i = 0; i < activity.outcomes.size(); ++i)
            if (const story::OutcomeId& id = activity.outcomes[i].id; !id.empty() && !found.contains(id))
                report.say(file.part(file.at(at), "outcomes", i), "no try at \"" + beat.id.str() + "\" ends in \"" + id.str() + "\"",
                           "the first outcome whose needs are met is taken: ask for less here, or for more before");
    });
}

void find_idle_outcomes(const EpisodeFile& file, const World&, Report& report) {
    const auto matters = facts_that_matter(file);
    const auto reads = [&](const story::Effect& effect) { return matters[effect.fact.at()]; };
    each_beat<Activity>(file, [&](BeatRef at, const story::Beat&, const Activity& activity) {
        for (std::size_t i = 0; i < activity.outcomes.size() && activity.outcomes.size() > 1; ++i) {
            const story::ActivityOutcome& outcome = activity.outcomes[i];
            const ValueIndex written = file.part(file.at(at), "outcomes", i);
            const bool misread = outcome.effects.empty() && !file.document.member(written, "set").none(); // the reader said so
            if (misread || !outcome.to.none() || std::ranges::any_of(outcome.effects, reads))
                continue;
            report.say(written,
                       outcome.effects.empty() ? "\"" + outcome.id.str() + "\" sets nothing and goes nowhere"
                                               : "\"" + outcome.id.str() + "\" sets only what nothing asks for",
                       "let a later scene be different for it, kindly: \"set\" a fact that a \"when\" asks for, or \"goto\"");
        }
    });
}

void find_unused_bins(const EpisodeFile& file, const World&, Report& report) {
    each_beat<Activity>(file, [&](BeatRef at, const story::Beat&, const Activity& activity) {
        const auto* sort = std::get_if<story::SortBody>(&activity.body);
        for (std::size_t bin = 0; sort != nullptr && bin < sort->bins.size(); ++bin)
            if (std::ranges::none_of(sort->in, [&](std::uint32_t bins) { return (bins >> bin & 1U) != 0; }))
                report.say(file.part(file.at(at), "bins", bin), "no card may be in the bin \"" + sort->bins[bin].id.str() + "\"");
    });
}

void find_silent_pieces(const EpisodeFile& file, const World&, Report& report) {
    each_beat<Activity>(file, [&](BeatRef at, const story::Beat&, const Activity& activity) {
        const auto [pieces, key] = answering_pieces(activity);
        for (std::size_t i = 0; pieces != nullptr && i < pieces->size(); ++i)
            if ((*pieces)[i].reply.empty())
                report.say(file.part(file.at(at), key, i), "nothing is said as \"" + (*pieces)[i].id.str() + "\" is picked",
                           "give it a \"reply\": one short line, warm, funny or exact");
    });
}

}
