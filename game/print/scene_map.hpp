// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "story/episode.hpp"

namespace print {

/// Which scenes lead where, drawn in rows: whatever leads somewhere stands above it.
struct SceneMap {
    struct Node {
        std::size_t scene = 0;
        page::Rect rect;
    };
    struct Edge {
        std::size_t from = 0, to = 0; ///< scenes
        std::vector<page::Point> path;
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    double height = 0;
};

/// The ways from scene to scene of an episode: options, outcomes and gotos, each pair once, in the order of the file.
std::vector<std::pair<std::size_t, std::size_t>> ways_of(const story::Episode&);

SceneMap scene_map(const story::Episode&, double width, double high);

}
