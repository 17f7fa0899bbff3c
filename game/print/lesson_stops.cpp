// SPDX-License-Identifier: MIT
#include "print/lesson_stops.hpp"

#include "classroom/places.hpp"
#include "print/lesson_parts.hpp"
#include "print/own_words.hpp"

#include <algorithm>
#include <map>

namespace print {
namespace {

/// A choice of a scene, and how it is headed.
struct Vote {
    const story::Choice* choice = nullptr;
    std::vector<Line> lines;
    std::string where;
};

std::vector<Vote> votes_of(const Order& order, const Teller& teller) {
    std::vector<Vote> votes;
    std::map<std::string, int> alike, met;
    for (const story::Scene& scene : teller.episode.scenes)
        for (const story::Beat& beat : scene.beats) {
            const auto* choice = std::get_if<story::Choice>(&beat.body);
            if (!choice || !choice->decision || chance_of(beat.when, order.band) == Chance::Never)
                continue;
            votes.push_back({choice, lines_of(teller, beat), where_and_when(teller.episode, scene.place.value_or(~0U), scene.time)});
            ++alike[votes.back().where];
        }
    // where two choices stand at one place and hour, a class comes to one of them only
    for (Vote& vote : votes)
        if (alike[vote.where] > 1)
            vote.where += " · " + order.words.line(met[vote.where]++ == 0 ? "one-way" : "another-way");
    return votes;
}

Block vote_block(const Order& order, const Teller& teller, const Vote& vote, double width, double text_size) {
    std::vector<Block> lines{
        words(order.letters, join(bold(vote.where + "  "), text_spans(teller, vote.choice->ask, nullptr)), width, {text_size})};
    for (const Line& line : vote.lines)
        if (line.kind == LineKind::Option)
            lines.push_back(item(order.letters, line.mark, line.words, width, {text_size}));
    return stack(lines);
}

Block stop_block(const Order& order, const classroom::Stop& stop, bool planned, double width, double text_size) {
    const story::Episode& episode = *order.episode->episode;
    const auto cell = [&](const char* key, const std::string& text, double wide, bool large) {
        return stack({words(order.letters, plain(order.words.line(key)), wide, {9, Ink::Accent, true, false, Side::Start, 1.2}),
                      words(order.letters, from_markdown(classroom::with_places(episode, text)), wide, {large ? 11.0 : text_size})});
    };
    const double inner = width - 16, half = (inner - 14) / 2;
    const std::string at = in_own_words(order.teller(episode), stop.where);
    return panel(stack({words(order.letters, plain(planned ? order.words.line("stop-planned", {{"where", at}}) : at), inner,
                              {text_size, Ink::Text, true}),
                        cell("ask", stop.marked.ask, inner, true).after(3),
                        beside({cell("listen", stop.marked.listen_for, half, false), cell("not", stop.marked.better_not, half, false)}, 14)
                            .after(3)}),
                 8, Ground::Card, 1)
        .tagged("stop:" + std::to_string(stop.line))
        .after(6);
}

}

void add_votes(const Order& order, double text_size, std::vector<Block>& out) {
    const double width = order.area().w, half = (width - 16) / 2;
    const Teller teller = order.teller(*order.episode->episode);
    out.push_back(heading(order, order.words.line("votes"), width));
    out.push_back(words(order.letters, plain(order.words.line("votes-note")), width, {text_size, Ink::Soft}).kept_with_next());
    std::vector<Block> pair;
    for (const Vote& vote : votes_of(order, teller)) {
        pair.push_back(vote_block(order, teller, vote, half, text_size));
        if (pair.size() == 2) {
            out.push_back(beside(pair, 16).after(6));
            pair.clear();
        }
    }
    if (!pair.empty())
        out.push_back(beside(pair, 16).after(6));
}

void add_stops(const Order& order, const classroom::Guide& guide, const classroom::Plan& plan, double text_size, std::vector<Block>& out) {
    const double width = order.area().w;
    out.push_back(heading(order, order.words.line("stops"), width));
    out.push_back(words(order.letters, plain(order.words.line("stops-note")), width, {text_size, Ink::Soft}).kept_with_next());
    add_beside_stops(order, guide, Beside::Above, text_size, out);
    for (const classroom::Stop& stop : guide.stops) {
        const bool planned = std::ranges::any_of(
            plan.parts, [&](const classroom::Part& part) { return part.kind == classroom::PartKind::Pause && part.stop == stop; });
        out.push_back(stop_block(order, stop, planned, width, text_size));
    }
    add_beside_stops(order, guide, Beside::Below, text_size, out);
}

}
