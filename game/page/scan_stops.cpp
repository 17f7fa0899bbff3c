// SPDX-License-Identifier: MIT
#include "page/scan.hpp"

#include <algorithm>

namespace page {
namespace {

std::size_t leaves(const Stops& stops) {
    std::size_t count = 0;
    for (const Stop& stop : stops)
        count += stop.is_group() ? leaves(stop.inside) : 1;
    return count;
}

bool fold(Stops& stops, int budget);

/// Whether what is in a stop can be reached with so many steps; parts a group further if it must.
bool fits(Stop& stop, int budget) {
    return !stop.is_group() || (budget > 0 && fold(stop.inside, budget));
}

/// Whether all can stand in one row from this position on.
bool fit_in_a_row(Stops stops, int from, int budget, Stops& out) {
    if (from - 1 + static_cast<int>(stops.size()) > budget)
        return false;
    for (std::size_t i = 0; i < stops.size(); ++i)
        if (!fits(stops[i], budget - from - static_cast<int>(i)))
            return false;
    std::ranges::move(stops, std::back_inserter(out));
    return true;
}

/// So many from the front as one stop.
Stop joined(const Stops& stops, std::size_t count) {
    if (count == 1)
        return stops.front();
    Stop group;
    group.inside.assign(stops.begin(), stops.begin() + static_cast<std::ptrdiff_t>(count));
    return group;
}

/// The longest beginning that one stop can hold, as that stop, with at most so many; nothing if not even the first can.
std::optional<std::pair<Stop, std::size_t>> longest(const Stops& stops, int budget, std::size_t most) {
    std::optional<std::pair<Stop, std::size_t>> best;
    std::size_t low = 1, high = std::min(most, stops.size());
    while (low <= high) {
        const std::size_t middle = (low + high) / 2;
        if (Stop group = joined(stops, middle); fits(group, budget)) {
            best = {std::move(group), middle};
            low = middle + 1;
        } else
            high = middle - 1;
    }
    return best;
}

/// Puts neighbours into groups until every stop is reached with so many steps. False, and nothing is done, if that cannot be.
bool fold(Stops& stops, int budget) {
    // the first stop costs one step, the second two: a budget of b has room for 2^(b-1)
    if (budget < 1 || leaves(stops) > std::size_t{1} << static_cast<unsigned>(budget - 1))
        return false;
    Stops out, rest = stops;
    for (int at = 1; at <= budget; ++at) {
        if (fit_in_a_row(rest, at, budget, out)) {
            stops = std::move(out);
            return true;
        }
        // a group in which nothing but one group lies would be a press for nothing
        auto taken = longest(rest, budget - at, out.empty() ? rest.size() - 1 : rest.size());
        if (!taken)
            return false;
        out.push_back(std::move(taken->first));
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(taken->second));
        if (rest.empty()) {
            stops = std::move(out);
            return true;
        }
    }
    return false;
}

Stop stop_at(const Control& control) {
    Stop stop;
    stop.id = control.id;
    return stop;
}

bool is_numbered(const Control& control) {
    return control.role == ControlRole::Choice || control.role == ControlRole::Answer;
}

/// Whether two neighbours belong to one group by themselves.
bool together(const Control& a, const Control& b) {
    const bool same = a.role == b.role || (is_numbered(a) && is_numbered(b));
    const bool kind = is_numbered(a) || a.role == ControlRole::Tab || a.role == ControlRole::Place;
    return a.group == b.group && a.region == b.region && (!a.group.empty() || (same && kind));
}

/// What belongs together by itself; without the frame.
Stops natural_groups(const Page& page) {
    Stops groups;
    const Control* before = nullptr;
    for (const Control& control : page.controls) {
        if (control.role == ControlRole::Frame)
            continue;
        if (!before || !together(*before, control))
            groups.emplace_back().name = control.group;
        groups.back().inside.push_back(stop_at(control));
        before = &control;
    }
    for (Stop& group : groups)
        if (group.inside.size() == 1)
            group = Stop(group.inside.front());
    return groups;
}

/// Every control by itself: those of the frame, or the others.
Stops one_by_one(const Page& page, bool frame) {
    Stops stops;
    for (const Control& control : page.controls)
        if ((control.role == ControlRole::Frame) == frame)
            stops.push_back(stop_at(control));
    return stops;
}

Stop sliding(Zone zone) {
    Stop stop;
    stop.slides = zone;
    return stop;
}

constexpr std::size_t most_rows = 3; ///< before the frame, which is the fourth and takes four steps more

void add_flat(const Stop& stop, Stops& to) {
    if (!stop.is_group())
        return to.push_back(stop);
    for (const Stop& one : stop.inside)
        add_flat(one, to);
}

/// As rows of about the same length from some position on. What belongs together is only torn apart where it is too long for a row.
Stops in_rows(const Stops& stops, std::size_t from, std::size_t rows) {
    const std::size_t even = (leaves(stops) + rows - 1) / rows;
    Stops out;
    const auto room = [&] { return static_cast<std::size_t>(most_steps) - std::min<std::size_t>(from + out.size(), most_steps); };
    for (const Stop& stop : stops) {
        Stops all;
        add_flat(stop, all);
        if (out.empty() || out.back().inside.size() >= even || out.back().inside.size() + all.size() > room() + 1)
            out.emplace_back().name = stop.name;
        else
            out.back().name.clear();
        for (const Stop& one : all) {
            if (out.back().inside.size() > room())
                out.emplace_back().name = stop.name;
            out.back().inside.push_back(one);
        }
    }
    for (Stop& row : out)
        if (row.inside.size() == 1)
            row = Stop(row.inside.front());
    return out;
}

/// What comes first by itself, so that the same single press leads on page after page, and all the rest as one row.
Stops first_alone(const Stops& natural, std::size_t from) {
    if (natural.size() < 2)
        return natural;
    Stops out = in_rows({natural.begin() + 1, natural.end()}, from + 1, 1);
    out.insert(out.begin(), natural.front());
    return out;
}

/// As few groups within groups, as even as can be: nothing is far away. Empty if that cannot be.
Stops in_groups(const Stops& stops, std::size_t from) {
    for (int budget = 1; budget <= most_steps; ++budget) {
        Stops out, rest = stops;
        while (!rest.empty() && from + out.size() <= most_rows) {
            auto taken = longest(rest, budget - static_cast<int>(from + out.size()), rest.size());
            if (!taken)
                break;
            out.push_back(std::move(taken->first));
            rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(taken->second));
        }
        if (rest.empty())
            return out;
    }
    return {};
}

}

int steps_to_furthest(const Stops& stops) {
    int most = 0, at = 0;
    for (const Stop& stop : stops)
        most = std::max(most, ++at + steps_to_furthest(stop.inside));
    return most;
}

Stops stops_of(const Page& page, bool words, bool chat) {
    const Stops frame = one_by_one(page, true);
    Stops plain = one_by_one(page, false), natural = natural_groups(page), head;
    // the page stays at its beginning until one goes on; a chat stands at its end, and what is older is seldom wanted
    if (words)
        head.push_back(sliding(Zone::Main));
    if (chat)
        for (Stops* stops : {&plain, &natural})
            stops->push_back(sliding(Zone::Phone));
    const auto after = [&head](Stops stops) {
        stops.insert(stops.begin(), head.begin(), head.end());
        return stops;
    };
    const std::size_t from = head.size() + 1;
    std::vector<Stops> tries{after(plain), after(natural), after(first_alone(natural, from))};
    for (std::size_t rows = 1; from + rows <= most_rows + 1; ++rows)
        tries.push_back(after(in_rows(natural, from, rows)));
    for (const Stops& stops : {natural, plain})
        if (Stops groups = in_groups(stops, from); !groups.empty())
            tries.push_back(after(std::move(groups)));
    // so much that even the words have to go into a group
    tries.push_back(in_groups(after(plain), 1));
    for (Stops& stops : tries) {
        if (!frame.empty())
            stops.emplace_back().inside = frame;
        if (leaves(stops) == page.controls.size() + (words ? 1 : 0) + (chat ? 1 : 0) && steps_to_furthest(stops) <= most_steps)
            return std::move(stops);
    }
    return std::move(tries.front());
}

}
