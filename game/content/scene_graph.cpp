// SPDX-License-Identifier: MIT
#include "content/scene_graph.hpp"

#include "content/condition_logic.hpp"

#include <algorithm>

namespace content {
namespace {

template <class Ways>
bool all_lead_away(const Ways& ways) {
    return !ways.empty() && std::ranges::none_of(ways, [](const auto& way) { return way.to.none(); });
}

/// Whether nobody gets past this beat once it is shown.
bool leads_away(const story::Beat& beat) {
    if (const auto* choice = std::get_if<story::Choice>(&beat.body))
        return all_lead_away(choice->options);
    if (const auto* activity = std::get_if<story::Activity>(&beat.body))
        return all_lead_away(activity->outcomes);
    return false;
}

template <class Ways>
void add_ways(std::vector<SceneExit>& out, const EpisodeFile& file, const Ways& ways, story::BeatRef at, std::string_view list) {
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (!ways[i].to.none())
            out.push_back({ways[i].to, file.part(file.part(file.at(at), list, i), "goto"), at.beat + 1, false});
}

std::vector<SceneExit> exits_of(const EpisodeFile& file, story::SceneIndex at) {
    std::vector<SceneExit> out;
    const story::Scene& scene = file.episode.scene(at);
    for (std::uint32_t beat = 0; beat < scene.beats.size(); ++beat) {
        if (const auto* choice = std::get_if<story::Choice>(&scene.beats[beat].body))
            add_ways(out, file, choice->options, {at, beat}, "options");
        if (const auto* activity = std::get_if<story::Activity>(&scene.beats[beat].body))
            add_ways(out, file, activity->outcomes, {at, beat}, "outcomes");
    }
    const bool falls = falls_through(file.episode, scene);
    const bool skips = scene.strength >= 2 && !scene.summary.empty();
    for (std::size_t i = 0; i < scene.to.size(); ++i) {
        const ValueIndex written = file.part(file.at(at), "goto", i);
        if (falls)
            out.push_back({scene.to[i].to, written, static_cast<std::uint32_t>(scene.beats.size()), false});
        if (skips)
            out.push_back({scene.to[i].to, written, 0, true});
    }
    return out;
}

}

bool falls_through(const story::Episode& episode, const story::Scene& scene) {
    Conditions closing;
    for (const story::Beat& beat : scene.beats)
        if (leads_away(beat))
            closing.push_back(&beat.when);
    return can_happen(episode, {}, closing);
}

SceneGraph::SceneGraph(const EpisodeFile& file) {
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i)
        exits_.push_back(exits_of(file, story::SceneIndex(i)));
}

std::vector<bool> SceneGraph::reachable(story::SceneIndex from, const std::function<bool(std::size_t)>& closed) const {
    std::vector<bool> seen(exits_.size(), false);
    std::vector<std::size_t> open;
    const auto visit = [&](story::SceneIndex scene) {
        if (scene.none() || seen[scene.at()] || (closed && closed(scene.at())))
            return;
        seen[scene.at()] = true;
        open.push_back(scene.at());
    };
    visit(from);
    while (!open.empty()) {
        const std::size_t scene = open.back();
        open.pop_back();
        for (const SceneExit& exit : exits_[scene])
            visit(exit.to);
    }
    return seen;
}

std::vector<bool> SceneGraph::can_end() const {
    std::vector<std::vector<std::size_t>> before(exits_.size());
    std::vector<bool> ends(exits_.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t scene = 0; scene < exits_.size(); ++scene)
        for (const SceneExit& exit : exits_[scene])
            if (!exit.to.none()) {
                before[exit.to.at()].push_back(scene);
            } else if (!ends[scene]) {
                ends[scene] = true;
                open.push_back(scene);
            }
    while (!open.empty()) {
        const std::size_t scene = open.back();
        open.pop_back();
        for (const std::size_t one : before[scene])
            if (!ends[one]) {
                ends[one] = true;
                open.push_back(one);
            }
    }
    return ends;
}

}
