// SPDX-License-Identifier: MIT
#include "play/shelf_state.hpp"

#include <algorithm>

namespace play {

ShelfState state_of(const Sitting& sitting, const Shelved& shelved) {
    if (!shelved.episode)
        return ShelfState::Damaged;
    const save::Profile& player = sitting.player();
    const auto& bands = shelved.episode->bands;
    if (!bands.empty() && std::ranges::find(bands, player.band) == bands.end())
        return ShelfState::ForOlder;
    if (player.current == shelved.id)
        return ShelfState::PartWay;
    return std::ranges::find(player.played, shelved.id) != player.played.end() ? ShelfState::Played : ShelfState::Fresh;
}

bool can_be_opened(ShelfState state) {
    return state != ShelfState::ForOlder && state != ShelfState::Damaged;
}

bool needs_adult(const Sitting& sitting, const Shelved& shelved) {
    const auto older = [](story::Band band) { return band == story::Band::Fourteen; };
    const auto& bands = shelved.episode->bands;
    return !sitting.older_stories_open() && !bands.empty() && std::ranges::all_of(bands, older);
}

const Shelved* next_story(const Sitting& sitting) {
    const Shelved* fresh = nullptr;
    for (const Shelved& shelved : sitting.library().episodes) {
        const ShelfState state = state_of(sitting, shelved);
        if (state == ShelfState::PartWay)
            return &shelved;
        if (state == ShelfState::Fresh && !fresh)
            fresh = &shelved;
    }
    return fresh;
}

}
