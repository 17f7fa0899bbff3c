// SPDX-License-Identifier: MIT
#include "play/hearing.hpp"

#include <algorithm>

namespace play {

bool Hearing::heard(std::uint32_t who) const {
    return std::ranges::find(order, who) != order.end();
}

Hearing hear(const story::Graph& graph, const story::Episode& episode, const story::Progress& now, std::span<const std::uint32_t> quiet) {
    Hearing hearing;
    hearing.order = story::reached(graph, episode, now, quiet);
    hearing.from.resize(graph.people.size());
    std::vector<bool> knows(graph.people.size(), false);
    for (const std::uint32_t start : graph.starts)
        knows[start] = true;
    for (const std::uint32_t who : hearing.order) {
        if (std::ranges::find(quiet, who) != quiet.end())
            continue;
        for (std::size_t edge = 0; edge < graph.edges.size(); ++edge) {
            const auto& [from, to, excuse, when] = graph.edges[edge];
            if (from != who || knows[to] || !story::holds(when, episode, now))
                continue;
            knows[to] = true;
            hearing.from[to] = edge;
        }
    }
    return hearing;
}

}
