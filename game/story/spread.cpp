// SPDX-License-Identifier: MIT
#include "story/play.hpp"

#include <algorithm>

namespace story {

std::vector<std::uint32_t> reached_over(const Graph& graph, const std::vector<bool>& open, std::span<const std::uint32_t> quiet) {
    std::vector<bool> knows(graph.people.size(), false);
    std::vector<std::uint32_t> order;
    const auto hears = [&](std::uint32_t who) {
        if (!knows[who])
            order.push_back(who);
        knows[who] = true;
    };
    for (const std::uint32_t start : graph.starts)
        hears(start);
    std::size_t next = 0;
    while (next < order.size()) { // whoever hears of it is told on in turn, so the list grows while we walk it
        const std::uint32_t from = order[next++];
        if (std::ranges::find(quiet, from) != quiet.end())
            continue;
        for (std::size_t edge = 0; edge < graph.edges.size(); ++edge)
            if (graph.edges[edge].from == from && open[edge])
                hears(graph.edges[edge].to);
    }
    return order;
}

std::vector<bool> open_edges(const Graph& graph, const Episode& episode, const Progress& now) {
    std::vector<bool> open;
    open.reserve(graph.edges.size());
    for (const Graph::Edge& edge : graph.edges)
        open.push_back(holds(edge.when, episode, now));
    return open;
}

std::vector<std::uint32_t> reached(const Graph& graph, const Episode& episode, const Progress& now, std::span<const std::uint32_t> quiet) {
    return reached_over(graph, open_edges(graph, episode, now), quiet);
}

}
