// SPDX-License-Identifier: MIT
#pragma once
#include "story/play.hpp"

#include <optional>

namespace play {

/// Who hears it in a graph, and over which edge they heard it first.
struct Hearing {
    std::vector<std::uint32_t> order;             ///< of people, as they heard it
    std::vector<std::optional<std::size_t>> from; ///< for each person, in Graph::edges; none for those it starts with

    [[nodiscard]] bool heard(std::uint32_t who) const;
};

/// Hears the same people as story::reached, in the same order.
Hearing hear(const story::Graph&, const story::Episode&, const story::Progress&, std::span<const std::uint32_t> quiet);

}
