// SPDX-License-Identifier: MIT
#include "story/play.hpp"

namespace story {

std::vector<std::uint32_t> reached(const Graph& graph, const Episode& episode, const Progress& now) {
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
        for (const Graph::Edge& edge : graph.edges)
            if (edge.from == from && holds(edge.when, episode, now))
                hears(edge.to);
    }
    return order;
}

}
