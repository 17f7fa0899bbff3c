// SPDX-License-Identifier: MIT
#include "content/explorer.hpp"

#include "base/overload.hpp"
#include "content/state_graph.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace content {
namespace {

using namespace story;

std::vector<Way> all_ways(const StateGraph& graph) {
    std::set<Way> found;
    for (const State& state : graph.states())
        if (state.finished && !state.skipped && !state.ending.none())
            found.insert({state.moves, state.behaviours, state.ending});
    return {found.begin(), found.end()};
}

/// Chooses at most one way an ending so that moves and behaviours differ too: the most that can be had (bounded search).
class Chooser {
public:
    explicit Chooser(const std::vector<Way>& ways) {
        for (const Way& way : ways)
            by_ending_[way.ending].push_back(way);
        for (const auto& [ending, some] : by_ending_)
            endings_.push_back(&some);
    }

    std::vector<Way> best() {
        search(0);
        return best_;
    }

private:
    static bool differ(const Way& a, const Way& b) { return a.moves != b.moves && a.behaviours != b.behaviours; }

    void search(std::size_t at) {
        if (chosen_.size() > best_.size())
            best_ = chosen_;
        const bool hopeless = chosen_.size() + (endings_.size() - at) <= best_.size();
        if (at == endings_.size() || hopeless || ++tried_ > 200'000)
            return;
        for (const Way& way : *endings_[at]) {
            if (!std::ranges::all_of(chosen_, [&](const Way& other) { return differ(way, other); }))
                continue;
            chosen_.push_back(way);
            search(at + 1);
            chosen_.pop_back();
        }
        search(at + 1);
    }

    std::map<SceneIndex, std::vector<Way>> by_ending_;
    std::vector<const std::vector<Way>*> endings_;
    std::vector<Way> chosen_, best_;
    std::size_t tried_ = 0;
};

std::vector<Taken> way_to(const Episode& episode, const StateGraph& graph, std::uint32_t at) {
    std::vector<Taken> way;
    while (at != graph.states()[at].parent) {
        const State& state = graph.states()[at];
        Action action = graph.action_to(state);
        if (!std::holds_alternative<Continue>(action))
            way.push_back({place_name(episode, graph.progress(state.parent)), std::move(action)});
        at = state.parent;
    }
    std::ranges::reverse(way);
    return way;
}

/// Which states have a way to the end. Skips do not count: who has to skip to come on is stuck.
std::vector<bool> with_a_way_on(const StateGraph& graph) {
    const auto& states = graph.states();
    std::vector<bool> free(states.size(), false);
    // Presses lead mostly to states found later: going backwards settles nearly all in the first round.
    for (bool more = true; more;) {
        more = false;
        for (auto at = static_cast<std::uint32_t>(states.size()); at-- > 0;) {
            const auto is_free = [&](const Edge& edge) { return free[edge.to] && !edge.skip; };
            const bool found = states[at].finished || !states[at].expanded || std::ranges::any_of(graph.next(at), is_free);
            more = more || (found && !free[at]);
            free[at] = free[at] || found;
        }
    }
    return free;
}

/// The places where a child is stuck, each once: dead ends if there are any, else where a ring is entered.
std::vector<Stuck> stuck_places(const Episode& episode, const StateGraph& graph) {
    const std::vector<bool> free = with_a_way_on(graph);
    std::map<std::string, std::uint32_t> dead_ends, mouths;
    for (std::uint32_t at = 0; at < free.size(); ++at) {
        if (free[at])
            continue;
        const State& state = graph.states()[at];
        if (std::ranges::all_of(graph.next(at), &Edge::skip))
            dead_ends.emplace(place_name(episode, graph.progress(at)), at);
        else if (state.parent == at || free[state.parent])
            mouths.emplace(place_name(episode, graph.progress(at)), at);
    }
    std::vector<Stuck> found;
    for (const auto& [place, at] : dead_ends.empty() ? mouths : dead_ends)
        found.push_back({place, way_to(episode, graph, at)});
    return found;
}

/// Shortest and longest seconds from each state to the end, over edges without skips.
class Minutes {
public:
    explicit Minutes(const StateGraph& graph)
        : graph_(graph), states_(graph.states()), marks_(states_.size(), Mark::New), range_(states_.size()) {}

    struct Range {
        double shortest = -1, longest = -1; ///< seconds; below 0: no end that way
    };

    Range from_start() {
        std::vector<std::pair<std::uint32_t, std::size_t>> stack{{0, 0}};
        marks_[0] = Mark::Open;
        while (!stack.empty()) {
            const std::uint32_t at = stack.back().first;
            const std::size_t next = stack.back().second++;
            const auto edges = graph_.next(at);
            if (next < edges.size())
                visit(edges[next], stack);
            else {
                close(at);
                stack.pop_back();
            }
        }
        return range_[0];
    }
    [[nodiscard]] bool loops() const { return loops_; }

private:
    enum class Mark : std::uint8_t { New, Open, Closed };

    void visit(const Edge& edge, std::vector<std::pair<std::uint32_t, std::size_t>>& stack) {
        if (edge.skip)
            return;
        loops_ = loops_ || marks_[edge.to] == Mark::Open;
        if (marks_[edge.to] != Mark::New)
            return;
        marks_[edge.to] = Mark::Open;
        stack.emplace_back(edge.to, 0);
    }

    void close(std::uint32_t at) {
        marks_[at] = Mark::Closed;
        Range& here = range_[at];
        if (states_[at].finished)
            here = {0, 0};
        for (const Edge& edge : graph_.next(at)) {
            const Range& there = range_[edge.to];
            if (edge.skip || marks_[edge.to] != Mark::Closed || there.longest < 0)
                continue;
            const double shortest = there.shortest + edge.seconds;
            here.shortest = here.shortest < 0 ? shortest : std::min(here.shortest, shortest);
            here.longest = std::max(here.longest, there.longest + edge.seconds);
        }
    }

    const StateGraph& graph_;
    const std::vector<State>& states_;
    std::vector<Mark> marks_;
    std::vector<Range> range_;
    bool loops_ = false;
};

}

Explored explore(const Episode& episode, const Setup& setup, std::size_t limit) {
    const StateGraph graph(episode, setup, limit);
    Explored result;
    result.states = graph.different_progress();
    result.complete = graph.complete();
    result.behaviours = graph.behaviours();
    result.harm_only_better = graph.harm_only_better();
    std::set<SceneIndex> endings;
    for (const State& state : graph.states())
        if (!state.ending.none())
            endings.insert(state.ending);
    result.endings.assign(endings.begin(), endings.end());
    result.ways = Chooser(all_ways(graph)).best();
    Minutes minutes(graph);
    const auto range = minutes.from_start();
    result.shortest_minutes = std::max(0.0, range.shortest) / 60;
    result.longest_minutes = std::max(0.0, range.longest) / 60;
    result.loops = minutes.loops();
    result.stuck = stuck_places(episode, graph);
    return result;
}

}
