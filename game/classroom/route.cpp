// SPDX-License-Identifier: MIT
#include "classroom/route.hpp"

#include <algorithm>

namespace classroom {
namespace {

/// Where the ways of a beat lead that lead somewhere.
std::vector<story::SceneIndex> ways_of(const story::Beat& beat) {
    std::vector<story::SceneIndex> out;
    const auto add = [&](const auto& ways) {
        for (const auto& way : ways)
            if (!way.to.none())
                out.push_back(way.to);
    };
    if (const auto* choice = std::get_if<story::Choice>(&beat.body))
        add(choice->options);
    if (const auto* activity = std::get_if<story::Activity>(&beat.body))
        add(activity->outcomes);
    return out;
}

std::size_t number_of_ways(const story::Beat& beat) {
    const auto* choice = std::get_if<story::Choice>(&beat.body);
    const auto* activity = std::get_if<story::Activity>(&beat.body);
    return choice ? choice->options.size() : activity ? activity->outcomes.size() : 0;
}

bool is_always_shown(const story::Beat& beat) {
    return beat.when.op == story::Condition::Op::All && beat.when.of.empty();
}

}

Route::Route(const story::Episode& episode) : episode_(episode) {
    find_exits();
    measure();
}

void Route::find_exits() {
    const std::size_t end = episode_.scenes.size();
    for (const story::Scene& scene : episode_.scenes) {
        auto& exits = exits_.emplace_back();
        bool falls_through = true;
        for (std::uint32_t at = 0; at < scene.beats.size() && falls_through; ++at) {
            const auto ways = ways_of(scene.beats[at]);
            for (const story::SceneIndex to : ways)
                exits.push_back({to.at(), at + 1});
            falls_through = ways.empty() || ways.size() < number_of_ways(scene.beats[at]) || !is_always_shown(scene.beats[at]);
        }
        const auto last = static_cast<std::uint32_t>(scene.beats.size());
        for (const story::Goto& one : scene.to)
            if (falls_through)
                exits.push_back({one.to.none() ? end : one.to.at(), last});
        if (falls_through && scene.to.empty())
            exits.push_back({end, last});
    }
}

int Route::waiting_before(std::size_t scene, std::size_t beat) const {
    const auto& beats = episode_.scenes[scene].beats;
    return static_cast<int>(std::count_if(beats.begin(), beats.begin() + static_cast<std::ptrdiff_t>(beat), story::waits));
}

/// Scenes so that each comes after those that lead to it; a way back to where one was already does not count.
void Route::put_in_order(std::size_t scene, std::vector<int>& seen, std::vector<std::size_t>& order) {
    constexpr int on_the_way = 1, done = 2;
    seen[scene] = on_the_way;
    if (scene < exits_.size()) {
        std::erase_if(exits_ahead_[scene], [&](const Exit& exit) {
            if (seen[exit.to] == 0)
                put_in_order(exit.to, seen, order);
            return seen[exit.to] == on_the_way;
        });
    }
    seen[scene] = done;
    order.insert(order.begin(), scene);
}

void Route::measure() {
    before_.assign(episode_.scenes.size() + 1, -1);
    exits_ahead_ = exits_;
    std::vector<int> seen(before_.size(), 0);
    std::vector<std::size_t> order;
    put_in_order(episode_.start.at(), seen, order);
    before_[episode_.start.at()] = 0;
    for (const std::size_t scene : order)
        if (scene < exits_.size())
            for (const Exit& exit : exits_ahead_[scene])
                before_[exit.to] = std::max(before_[exit.to], before_[scene] + waiting_before(scene, exit.after));
    whole_ = std::max(1, before_.back());
}

std::optional<story::BeatRef> Route::find(std::string_view place) const {
    const auto slash = place.find('/');
    if (slash == std::string_view::npos)
        return std::nullopt;
    const auto scene = episode_.find(story::SceneId(place.substr(0, slash)));
    if (scene.none())
        return std::nullopt;
    const auto& beats = episode_.scene(scene).beats;
    const auto beat = std::ranges::find(beats, story::BeatId(place.substr(slash + 1)), &story::Beat::id);
    if (beat == beats.end())
        return std::nullopt;
    return story::BeatRef{scene, static_cast<std::uint32_t>(beat - beats.begin())};
}

double Route::share(story::BeatRef at) const {
    const int before = std::max(0, before_[at.scene.at()]) + waiting_before(at.scene.at(), at.beat);
    return std::clamp(static_cast<double>(before) / whole_, 0.0, 1.0);
}

bool Route::always_by(const std::vector<story::BeatRef>& beats) const {
    // in a scene nobody comes past its first closed beat; two beats that stand in for each other close it together
    const auto closed_from = [&](std::size_t scene) {
        std::uint32_t from = static_cast<std::uint32_t>(episode_.scenes[scene].beats.size()) + 1;
        std::size_t conditional = 0;
        for (const story::BeatRef at : beats)
            if (at.scene.at() == scene) {
                conditional += is_always_shown(episode_.beat(at)) ? 0 : 1;
                if (is_always_shown(episode_.beat(at)) || conditional > 1)
                    from = std::min(from, at.beat);
            }
        return from;
    };
    std::vector<bool> seen(episode_.scenes.size() + 1, false);
    std::vector<std::size_t> open{episode_.start.at()};
    while (!open.empty()) {
        const std::size_t scene = open.back();
        open.pop_back();
        if (seen[scene])
            continue;
        seen[scene] = true;
        if (scene == exits_.size())
            return false;
        const std::uint32_t closed = closed_from(scene);
        for (const Exit& exit : exits_[scene])
            if (exit.after <= closed)
                open.push_back(exit.to);
    }
    return true;
}

}
