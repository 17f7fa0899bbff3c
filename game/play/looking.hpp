// SPDX-License-Identifier: MIT
#pragma once
#include "play/picking.hpp"
#include "play/session.hpp"

namespace play {

/// What the player is doing within one moment of a story: none of it is the story's business, and it is forgotten when the story moves.
struct Looking {
    std::size_t taken = 0, ways = 0;           ///< the moment this belongs to
    std::optional<story::ChannelIndex> opened; ///< a channel opened by hand
    std::optional<story::AnswerId> answered;
    std::optional<story::OutcomeId> submitted;
    story::OptionId cue, move;
    Picking picking;

    /// Something was opened or answered that one can step back from.
    [[nodiscard]] bool elsewhere() const { return opened || answered || submitted; }
    [[nodiscard]] bool fits(const Session& session) const {
        return taken == session.journal().taken.size() && ways == session.journal().earlier.size();
    }
    static Looking at(const Session& session) {
        Looking fresh;
        fresh.taken = session.journal().taken.size();
        fresh.ways = session.journal().earlier.size();
        return fresh;
    }
};

/// How far each channel was read by opening it by hand.
using ReadSoFar = std::map<std::size_t, std::size_t>;

}
