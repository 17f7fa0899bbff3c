// SPDX-License-Identifier: MIT
#include "story/play.hpp"

#include <algorithm>

namespace story {
namespace {

/// Walks past what needs no decision until the place is reached. The walked position, or nothing if it is not on the way.
std::optional<Progress> walk_to(const Episode& episode, Progress now, const std::string& place) {
    constexpr int far_enough = 400;
    for (int steps = 0; steps < far_enough && !now.finished; ++steps) {
        if (place_name(episode, now) == place)
            return now;
        auto outcome = apply(episode, now, Continue{});
        auto* step = std::get_if<Step>(&outcome);
        if (!step)
            return std::nullopt;
        now = std::move(step->progress);
    }
    return std::nullopt;
}

bool is_continue(const Taken& taken) {
    return std::holds_alternative<Continue>(taken.action);
}

}

std::string place_name(const Episode& episode, const Progress& now) {
    if (now.finished)
        return {};
    const Scene& scene = episode.scene(now.scene);
    return scene.id.str() + "/" + (now.in_summary ? std::string() : scene.beats[now.beat].id.str());
}

Replayed replay(const Episode& episode, const Setup& setup, std::span<const Taken> journal) {
    Replayed result{begin(episode, setup).progress, 0, true};
    for (const Taken& taken : journal) {
        auto here = walk_to(episode, result.progress, taken.at);
        if (!here && is_continue(taken)) {
            result.whole = false; // a line that is no longer there: nothing to redo
            continue;
        }
        auto outcome = here ? apply(episode, *here, taken.action) : Outcome(Refusal::NotNow);
        auto* step = std::get_if<Step>(&outcome);
        if (!step) {
            result.whole = false;
            break;
        }
        result.progress = std::move(step->progress);
        ++result.fitted;
    }
    return result;
}

}
