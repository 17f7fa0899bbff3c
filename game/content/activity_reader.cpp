// SPDX-License-Identifier: MIT
#include "content/beat_reader.hpp"
#include "content/condition_reader.hpp"
#include "content/text_reader.hpp"

#include <algorithm>
#include <limits>

namespace content {
namespace {

story::ActivityOutcome read_outcome(Reading& reading, Node& node, NameTable& taken) {
    story::ActivityOutcome out;
    out.id = story::OutcomeId(read_own_id(reading, node, "id", taken));
    out.reply = text_if_any(reading, node, "reply");
    out.move = node.one_of("move", story::Move::None);
    out.harm = node.flag_or("harm", false);
    out.effects = effects_if_any(reading, node, "set");
    if (const ValueIndex to = node.find("goto"); !to.none())
        out.to = read_scene_ref(reading, to);
    return out;
}

void read_outcomes(Reading& reading, Node& node, story::Activity& out, story::KeepActivity& keep) {
    constexpr int any = 64;
    NameTable taken;
    ValueIndex last;
    for (const ValueIndex item : node.items("outcomes")) {
        auto& outcome = out.outcomes.emplace_back();
        auto& need = keep.needs.emplace_back();
        last = item;
        Node inside(reading.report, item);
        if (!inside.is_object())
            continue;
        outcome = read_outcome(reading, inside, taken);
        need.proof = static_cast<int>(inside.number_or("proof", 0, 0, any));
        need.other_most = static_cast<int>(inside.number_or("others-at-most", any, 0, any));
    }
    if (!keep.needs.empty() && (keep.needs.back().proof > 0 || keep.needs.back().other_most < any))
        reading.report.error("bad-value", last, "the last outcome must be open to every try",
                             "leave out its \"proof\" and \"others-at-most\"");
}

void read_lines(Reading& reading, Node& node, story::KeepActivity& out) {
    const story::Fact* set = out.into.none() ? nullptr : &reading.episode.facts[out.into.at()];
    for (const ValueIndex item : node.items("lines")) {
        const auto line = read_line_ref(reading, item);
        if (!line)
            continue;
        out.lines.push_back(line->beat);
        if (set != nullptr && std::ranges::find(set->members, full_name(reading, *line)) == set->members.end())
            reading.report.error("unknown-line", item, "\"" + set->id.str() + "\" can never hold this line",
                                 "add it to the set of the fact");
    }
    out.proof.assign(out.lines.size(), false);
    for (const ValueIndex item : node.items("proof")) {
        const auto line = read_line_ref(reading, item);
        if (!line)
            continue;
        const auto found = std::ranges::find(out.lines, line->beat);
        if (found == out.lines.end())
            reading.report.error("unknown-line", item, "this line is not among \"lines\", so nobody can keep it");
        else
            out.proof[static_cast<std::size_t>(found - out.lines.begin())] = true;
    }
}

}

story::Activity read_keep(Reading& reading, Node& node) {
    story::Activity out;
    story::KeepActivity keep;
    out.ask = need_text(reading, node, "ask");
    if (const ValueIndex into = node.need("into"); !into.none()) {
        keep.into = read_fact_ref(reading, into);
        if (!keep.into.none() && reading.episode.facts[keep.into.at()].kind != story::FactKind::Set) {
            reading.report.error("bad-value", into, "lines can only be kept in a set, and this fact is none");
            keep.into = {};
        }
    }
    read_lines(reading, node, keep);
    read_outcomes(reading, node, out, keep);
    out.body = std::move(keep);
    return out;
}

story::Spread read_spread(Reading& reading, Node& node) {
    story::Spread out;
    if (const ValueIndex graph = node.need("graph"); !graph.none())
        out.graph = read_graph_ref(reading, graph);
    if (const ValueIndex reached = node.need("reached"); !reached.none()) {
        out.reached = read_fact_ref(reading, reached);
        if (!out.reached.none() && reading.episode.facts[out.reached.at()].kind != story::FactKind::Number)
            reading.report.error("bad-value", reached, "this must be a number: how many heard it");
    }
    for (const ValueIndex item : node.items_if_any("bounds")) {
        Node inside(reading.report, item);
        constexpr std::int64_t all = std::numeric_limits<int>::max();
        const auto most = static_cast<int>(inside.number_or("at-most", all, 0, all));
        out.bounds.push_back({most, effects_if_any(reading, inside, "set")});
    }
    return out;
}

}
