// SPDX-License-Identifier: MIT
#include "story/submission.hpp"

#include "base/overload.hpp"
#include "story/memory.hpp"

#include <algorithm>

namespace story {
namespace {

void keep_lines(const Episode& episode, const KeepBody& keep, std::span<const std::uint32_t> picks, Step& step) {
    if (keep.into.none())
        return;
    const Fact& fact = episode.facts[keep.into.at()];
    std::vector<Effect> kept;
    for (const std::uint32_t pick : picks) {
        if (pick >= keep.lines.size())
            continue; // of a report: a phrase or a place
        const BeatRef line = keep.lines[pick];
        const std::string name = episode.scene(line.scene).id.str() + "/" + episode.beat(line).id.str();
        const auto member = std::ranges::find(fact.members, name);
        if (member != fact.members.end())
            kept.push_back({Effect::Op::Keep, keep.into, member - fact.members.begin()});
    }
    take_effects(episode, kept, step);
}

void note_made(std::span<const std::uint32_t> picks, Step& step) {
    Progress& now = step.progress;
    now.made.push_back({{now.scene, now.beat}, {picks.begin(), picks.end()}, now.trail.size()});
    now.trail.add({now.scene, now.beat});
}

void note_reached(const Episode& episode, const RippleBody& body, std::span<const std::uint32_t> picks, Step& step) {
    if (body.reached.none())
        return;
    const auto heard = reached(episode.graphs[body.graph.at()], episode, step.progress, picks).size();
    take_effects(episode, {{Effect::Op::Set, body.reached, static_cast<std::int64_t>(heard)}}, step);
}

}

void take_picks(const Episode& episode, const Activity& activity, std::span<const std::uint32_t> picks, Step& step) {
    std::visit(base::Overload{
                   [&](const KeepBody& body) { keep_lines(episode, body, picks, step); },
                   [&](const ReportBody& body) { keep_lines(episode, body.keep, picks, step); },
                   [&](const ComposeBody&) { note_made(picks, step); },
                   [&](const RippleBody& body) { note_reached(episode, body, picks, step); },
                   [](const auto&) {},
               },
               activity.body);
}

bool is_message(const Activity& activity) {
    return std::holds_alternative<ComposeBody>(activity.body);
}

}
