// SPDX-License-Identifier: MIT
#include "content/activity_parts.hpp"
#include "content/beat_reader.hpp"
#include "content/condition_reader.hpp"

#include <limits>

// What runs through the town: spread, ripple.
namespace content {
namespace {

/// The number that receives how many heard it.
story::FactIndex read_reached(Reading& reading, ValueIndex at) {
    const story::FactIndex fact = at.none() ? story::FactIndex() : read_fact_ref(reading, at);
    if (fact.none() || reading.episode.facts[fact.at()].kind == story::FactKind::Number)
        return fact;
    reading.report.error("bad-value", at, "this must be a number: how many heard it");
    return {};
}

}

story::Spread read_spread(Reading& reading, Node& node) {
    story::Spread out;
    if (const ValueIndex graph = node.need("graph"); !graph.none())
        out.graph = read_graph_ref(reading, graph);
    out.reached = read_reached(reading, node.need("reached"));
    for (const ValueIndex item : node.items_if_any("bounds")) {
        Node inside(reading.report, item);
        constexpr std::int64_t all = std::numeric_limits<int>::max();
        const auto most = static_cast<int>(inside.number_or("at-most", all, 0, all));
        out.bounds.push_back({most, effects_if_any(reading, inside, "set")});
    }
    return out;
}

story::Activity read_ripple(Reading& reading, Node& node) {
    constexpr std::int64_t most = 8;
    story::Activity out;
    story::RippleBody body;
    read_ask(reading, node, out);
    if (const ValueIndex graph = node.need("graph"); !graph.none())
        body.graph = read_graph_ref(reading, graph);
    body.breaks = static_cast<int>(node.number_or("breaks", 1, 1, most));
    body.reached = read_reached(reading, node.find("reached"));
    read_outcomes(reading, node, out);
    out.body = body;
    return out;
}

}
