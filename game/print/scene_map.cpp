// SPDX-License-Identifier: MIT
#include "print/scene_map.hpp"

#include <algorithm>

namespace print {
namespace {

using Way = std::pair<std::size_t, std::size_t>;

void add(std::vector<Way>& ways, std::size_t from, story::SceneIndex to) {
    if (!to.none() && to.at() != from && std::ranges::find(ways, Way{from, to.at()}) == ways.end())
        ways.emplace_back(from, to.at());
}

/// A scene, or a point that a long way passes on a row between.
struct Spot {
    std::size_t scene = 0;
    bool passing = false;
    double order = 0;
};
using Rows = std::vector<std::vector<std::size_t>>; ///< of spots

/// Ways that lead back to a scene above: they are drawn upwards and do not count for the rows.
class Backwards {
public:
    Backwards(std::size_t scenes, const std::vector<Way>& ways) : ways_(ways), state_(scenes, State::New), back_(ways.size(), false) {
        for (std::size_t scene = 0; scene < scenes; ++scene)
            visit(scene);
    }
    [[nodiscard]] bool is_back(std::size_t way) const { return back_[way]; }

private:
    enum class State { New, Open, Done };
    void visit(std::size_t scene) {
        if (state_[scene] != State::New)
            return;
        state_[scene] = State::Open;
        for (std::size_t way = 0; way < ways_.size(); ++way)
            if (ways_[way].first == scene) {
                back_[way] = state_[ways_[way].second] == State::Open;
                visit(ways_[way].second);
            }
        state_[scene] = State::Done;
    }

    const std::vector<Way>& ways_;
    std::vector<State> state_;
    std::vector<bool> back_;
};

/// A scene stands one row below the lowest that leads to it.
std::vector<std::size_t> rows_of(std::size_t scenes, const std::vector<Way>& ways, const Backwards& backwards) {
    std::vector<std::size_t> row(scenes, 0);
    for (std::size_t round = 0; round < scenes; ++round)
        for (std::size_t way = 0; way < ways.size(); ++way)
            if (!backwards.is_back(way))
                row[ways[way].second] = std::max(row[ways[way].second], row[ways[way].first] + 1);
    return row;
}

/// Scenes and passing points in rows, and the steps between neighbouring rows.
struct Layers {
    std::vector<Spot> spots;
    Rows rows;
    std::vector<std::vector<std::size_t>> chains; ///< for each way the spots it goes through
};

Layers layers_of(std::size_t scenes, const std::vector<Way>& ways) {
    Layers out;
    const Backwards backwards(scenes, ways);
    const std::vector<std::size_t> row = rows_of(scenes, ways, backwards);
    out.rows.resize(scenes == 0 ? 0 : *std::ranges::max_element(row) + 1);
    for (std::size_t scene = 0; scene < scenes; ++scene) {
        out.spots.push_back({scene, false, 0});
        out.rows[row[scene]].push_back(scene);
    }
    for (std::size_t way = 0; way < ways.size(); ++way) {
        // from above to below, whichever way it leads
        const auto [from, to] = backwards.is_back(way) ? Way{ways[way].second, ways[way].first} : ways[way];
        std::vector<std::size_t> chain{from};
        for (std::size_t at = row[from] + 1; at < row[to]; ++at) {
            out.rows[at].push_back(out.spots.size());
            chain.push_back(out.spots.size());
            out.spots.push_back({from, true, 0});
        }
        chain.push_back(to);
        out.chains.push_back(std::move(chain));
    }
    return out;
}

/// Puts every spot below the middle of those it comes from, and above the middle of those it leads to, a few times.
void untangle(Layers& layers) {
    const auto number = [&] {
        for (const auto& row : layers.rows)
            for (std::size_t at = 0; at < row.size(); ++at)
                layers.spots[row[at]].order = (static_cast<double>(at) + 0.5) / static_cast<double>(row.size());
    };
    const auto middle = [&](std::size_t spot, bool of_above) {
        double sum = 0;
        int count = 0;
        for (const auto& chain : layers.chains)
            for (std::size_t at = 0; at + 1 < chain.size(); ++at)
                if (chain[of_above ? at + 1 : at] == spot) {
                    sum += layers.spots[chain[of_above ? at : at + 1]].order;
                    ++count;
                }
        return count == 0 ? layers.spots[spot].order : sum / count;
    };
    number();
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        const bool down = round % 2 == 0;
        for (auto& row : layers.rows) {
            std::vector<std::pair<double, std::size_t>> wanted;
            wanted.reserve(row.size());
            for (const std::size_t spot : row)
                wanted.emplace_back(middle(spot, down), spot);
            std::ranges::stable_sort(wanted, {}, &std::pair<double, std::size_t>::first);
            for (std::size_t at = 0; at < row.size(); ++at)
                row[at] = wanted[at].second;
            number();
        }
    }
}

}

std::vector<Way> ways_of(const story::Episode& episode) {
    std::vector<Way> ways;
    for (std::size_t at = 0; at < episode.scenes.size(); ++at) {
        for (const story::Beat& beat : episode.scenes[at].beats) {
            if (const auto* choice = std::get_if<story::Choice>(&beat.body))
                for (const story::Option& option : choice->options)
                    add(ways, at, option.to);
            if (const auto* activity = std::get_if<story::Activity>(&beat.body))
                for (const story::ActivityOutcome& outcome : activity->outcomes)
                    add(ways, at, outcome.to);
        }
        for (const story::Goto& way : episode.scenes[at].to)
            add(ways, at, way.to);
    }
    return ways;
}

namespace {

/// Where each spot of a row lies: scenes share the width, a way that only passes needs little of it.
void place_row(const Layers& layers, std::size_t row, double width, double row_high, std::vector<page::Rect>& rects) {
    constexpr double narrow = 0.16, widest = 150, gap = 4, above = 0.16, tall = 0.66;
    const auto share = [&](std::size_t spot) { return layers.spots[spot].passing ? narrow : 1.0; };
    double shares = 0;
    for (const std::size_t spot : layers.rows[row])
        shares += share(spot);
    const double one = std::min(widest, width / std::max(1.0, shares));
    double x = (width - one * shares) / 2;
    for (const std::size_t spot : layers.rows[row]) {
        rects[spot] = {x + gap, row_high * (static_cast<double>(row) + above), one * share(spot) - 2 * gap, row_high * tall};
        x += one * share(spot);
    }
}

/// From the foot of one spot to the head of the next.
std::vector<page::Point> path_of(const std::vector<std::size_t>& chain, const std::vector<page::Rect>& rects) {
    std::vector<page::Point> path{{rects[chain.front()].centre().x, rects[chain.front()].bottom()}};
    for (std::size_t at = 1; at + 1 < chain.size(); ++at) {
        path.push_back({rects[chain[at]].centre().x, rects[chain[at]].y});
        path.push_back({rects[chain[at]].centre().x, rects[chain[at]].bottom()});
    }
    path.push_back({rects[chain.back()].centre().x, rects[chain.back()].y});
    return path;
}

}

SceneMap scene_map(const story::Episode& episode, double width, double high) {
    const std::vector<Way> ways = ways_of(episode);
    Layers layers = layers_of(episode.scenes.size(), ways);
    untangle(layers);
    SceneMap map;
    map.height = high;
    std::vector<page::Rect> rects(layers.spots.size());
    for (std::size_t row = 0; row < layers.rows.size(); ++row)
        place_row(layers, row, width, high / static_cast<double>(layers.rows.size()), rects);
    for (std::size_t spot = 0; spot < layers.spots.size(); ++spot)
        if (!layers.spots[spot].passing)
            map.nodes.push_back({layers.spots[spot].scene, rects[spot]});
    for (std::size_t way = 0; way < ways.size(); ++way) {
        SceneMap::Edge edge{ways[way].first, ways[way].second, path_of(layers.chains[way], rects)};
        if (layers.chains[way].front() != edge.from)
            std::ranges::reverse(edge.path);
        map.edges.push_back(std::move(edge));
    }
    return map;
}

}
