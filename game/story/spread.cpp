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
    for (std::size_t next = 0; next < order.size(); ++next)
        for (const Graph::Edge& edge : graph.edges)
            if (edge.from == order[next] && holds(edge.when, episode, now))
                hears(edge.to);
    return order;
}

}
