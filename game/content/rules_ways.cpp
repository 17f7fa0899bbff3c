// SPDX-License-Identifier: MIT
#include "content/condition_logic.hpp"
#include "content/rules.hpp"
#include "content/scene_graph.hpp"

#include <algorithm>

namespace content {
namespace {

std::string quoted(const story::Scene& scene) {
    return "\"" + scene.id.str() + "\"";
}

/// Whether a scene may be walked through without a single press.
bool may_be_silent(const story::Episode& episode, const story::Scene& scene) {
    Conditions waiting;
    for (const story::Beat& beat : scene.beats)
        if (story::waits(beat))
            waiting.push_back(&beat.when);
    return can_happen(episode, {}, waiting);
}

/// Scenes that lead back to themselves over gotos alone, all of them without a press. A walk of three colours.
class SilentRings {
public:
    SilentRings(const EpisodeFile& file, const SceneGraph& graph) : file_(file), graph_(graph), state_(graph.size(), State::New) {}

    std::vector<std::size_t> find() {
        for (std::size_t scene = 0; scene < graph_.size(); ++scene)
            if (state_[scene] == State::New && silent(scene))
                walk(scene);
        return found_;
    }

private:
    enum class State : std::uint8_t { New, Open, Done };
    struct Stop {
        std::size_t scene = 0;
        std::size_t exit = 0;
    };
    [[nodiscard]] bool silent(std::size_t scene) const { return may_be_silent(file_.episode, file_.episode.scenes[scene]); }

    void walk(std::size_t from) {
        std::vector<Stop> stack{{from, 0}};
        state_[from] = State::Open;
        while (!stack.empty()) {
            Stop& top = stack.back();
            const auto& exits = graph_.exits(top.scene);
            if (top.exit == exits.size()) {
                state_[top.scene] = State::Done;
                stack.pop_back();
                continue;
            }
            const SceneExit& exit = exits[top.exit++];
            const bool by_goto = exit.beats == file_.episode.scenes[top.scene].beats.size() && !exit.skip;
            if (exit.to.none() || !by_goto)
                continue;
            const std::size_t to = exit.to.at();
            if (state_[to] == State::Open)
                found_.push_back(to);
            else if (state_[to] == State::New && silent(to)) {
                state_[to] = State::Open;
                stack.push_back({to, 0});
            }
        }
    }

    const EpisodeFile& file_;
    const SceneGraph& graph_;
    std::vector<State> state_;
    std::vector<std::size_t> found_;
};

}

void find_unreachable_scenes(const EpisodeFile& file, const World&, Report& report) {
    if (file.ways_lost)
        return;
    const auto reachable = SceneGraph(file).reachable(file.episode.start);
    for (std::size_t i = 0; i < reachable.size(); ++i)
        if (!reachable[i])
            report.say(file.part(file.scenes[i], "id"), "no way leads to the scene " + quoted(file.episode.scenes[i]),
                       "let a choice or a goto lead here, or take it out");
}

void find_ways_without_ending(const EpisodeFile& file, const World&, Report& report) {
    if (file.ways_lost || file.episode.scenes.empty())
        return;
    const auto& scenes = file.episode.scenes;
    const SceneGraph graph(file);
    const auto reachable = graph.reachable(file.episode.start);
    const auto is_ending = [&](std::size_t scene) { return scenes[scene].ending.has_value(); };
    bool any = false;
    for (std::size_t i = 0; i < scenes.size(); ++i)
        any = any || (reachable[i] && is_ending(i));
    if (!any) {
        report.say(file.part(JsonDocument::root(), "scenes"), "no scene that can be reached has an \"ending\"",
                   "tag at least one scene: better, safer or repair");
        return;
    }
    const auto without = graph.reachable(file.episode.start, is_ending);
    for (std::size_t i = 0; i < scenes.size(); ++i)
        for (const SceneExit& exit : graph.exits(i))
            if (without[i] && exit.to.none())
                report.say(exit.at, "from " + quoted(scenes[i]) + " the episode can be over without any ending",
                           "lead through a scene with an \"ending\" first");
}

void find_endless_ways(const EpisodeFile& file, const World&, Report& report) {
    if (file.ways_lost)
        return;
    const auto& scenes = file.episode.scenes;
    const SceneGraph graph(file);
    const auto reachable = graph.reachable(file.episode.start);
    const auto ends = graph.can_end();
    const auto rings = SilentRings(file, graph).find();
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        const bool leads_nowhere = reachable[i] && !ends[i] && !graph.exits(i).empty();
        if (leads_nowhere)
            report.say(file.part(file.scenes[i], "goto"), "from " + quoted(scenes[i]) + " the end can never be reached",
                       "let one of its ways lead on to the end");
        else if (std::ranges::find(rings, i) != rings.end())
            report.say(file.part(file.scenes[i], "goto"), quoted(scenes[i]) + " can lead back to itself without a single press in between",
                       "put a beat that waits into the ring, or break it");
    }
}

void find_scenes_without_way_on(const EpisodeFile& file, const World&, Report& report) {
    if (file.ways_lost)
        return;
    const story::Episode& episode = file.episode;
    for (std::size_t i = 0; i < episode.scenes.size(); ++i) {
        const story::Scene& scene = episode.scenes[i];
        Conditions ways;
        for (const story::Goto& way : scene.to)
            ways.push_back(&way.when);
        const bool needed = !ways.empty() || falls_through(episode, scene);
        if (needed && can_happen(episode, {}, ways))
            report.say(file.part(file.scenes[i], scene.to.empty() ? "id" : "goto"),
                       scene.to.empty() ? "after the last beat of " + quoted(scene) + " there is no way on"
                                        : "it can be that no goto of " + quoted(scene) + " is open",
                       scene.to.empty() ? "give the scene a \"goto\"" : "let the last one have no \"when\"");
    }
}

}
