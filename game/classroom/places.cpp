// SPDX-License-Identifier: MIT
#include "classroom/places.hpp"

#include <algorithm>

namespace classroom {
namespace {

/// Where the beat is that `name` ("lunch/thumb") means; empty if there is none.
std::string place_of(const story::Episode& episode, std::string_view name) {
    const std::size_t slash = name.find('/');
    const story::SceneIndex at = episode.find(story::SceneId(name.substr(0, slash)));
    if (slash == std::string_view::npos || at.none())
        return {};
    const story::Scene& scene = episode.scene(at);
    if (std::ranges::find(scene.beats, story::BeatId(name.substr(slash + 1)), &story::Beat::id) == scene.beats.end())
        return {};
    const std::string place = scene.place && *scene.place < episode.places.size() ? episode.places[*scene.place].name : std::string();
    return place.empty() || scene.time.empty() ? place + scene.time : place + " · " + scene.time;
}

}

std::string with_places(const story::Episode& episode, const std::string& words) {
    std::string out = words;
    for (std::size_t from = out.find('`'); from != std::string::npos; from = out.find('`', from)) {
        const std::size_t to = out.find('`', from + 1);
        if (to == std::string::npos)
            return out;
        const std::string name = out.substr(from + 1, to - from - 1), place = place_of(episode, name);
        const std::string& by = place.empty() ? name : place;
        out.replace(from, to + 1 - from, by);
        from += by.size();
    }
    return out;
}

}
