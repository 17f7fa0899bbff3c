// SPDX-License-Identifier: MIT
#pragma once
#include "story/episode.hpp"

#include <array>
#include <map>

namespace content {

struct SceneStatistics {
    std::string id;
    std::array<double, story::all_bands.size()> grade{}; ///< Flesch-Kincaid of what this band reads
    std::array<std::size_t, story::all_bands.size()> words{};
};

/// Figures about an episode for its author.
struct Statistics {
    std::vector<SceneStatistics> scenes;
    std::map<std::string, std::size_t> lines;      ///< by speaker id; "story" for the narrator
    std::map<std::string, std::size_t> activities; ///< by kind
    std::size_t beats = 0;
    std::size_t decisions = 0;
    std::size_t words = 0; ///< of all wordings
};

Statistics statistics(const story::Episode&);

/// Every text of a beat that a player reads, in order.
std::vector<const story::Text*> texts_of(const story::Beat&);

}
