// SPDX-License-Identifier: MIT
#include "play/library.hpp"

#include "play/words.hpp"

#include <algorithm>

namespace play {

const Shelved* Library::find(const std::string& id) const {
    const auto at = std::ranges::find(episodes, id, &Shelved::id);
    return at == episodes.end() ? nullptr : &*at;
}

const Shelved* Library::find_drill(const std::string& id) const {
    const auto at = std::ranges::find(drills, id, &Shelved::id);
    return at == drills.end() ? nullptr : &*at;
}

const content::Avatar* Library::find_avatar(const std::string& id) const {
    const auto at = std::ranges::find(avatars, id, &content::Avatar::id);
    return at == avatars.end() ? nullptr : &*at;
}

std::string Library::called(const std::string& avatar, const std::string& alias) const {
    const content::Avatar* found = find_avatar(avatar);
    if (!found)
        return alias;
    std::string animal = found->name;
    if (!animal.empty() && animal.front() >= 'A' && animal.front() <= 'Z')
        animal.front() = static_cast<char>(animal.front() - 'A' + 'a');
    return say(words::called, {{"alias", alias}, {"animal", animal}});
}

Library library_of(const content::Catalogue& catalogue) {
    Library library;
    for (const content::Entry& entry : catalogue.entries)
        library.episodes.push_back({entry.id, entry.title.empty() ? entry.id : entry.title, entry.place, entry.episode});
    for (const content::Entry& entry : catalogue.drills)
        if (entry.episode)
            library.drills.push_back({entry.id, entry.title, entry.place, entry.episode});
    const content::World& world = catalogue.world;
    library.drill_topics = world.drill_topics;
    library.avatars = world.avatars;
    library.aliases = world.aliases;
    library.sources = world.sources;
    library.map = world.map;
    for (const content::Sound& sound : world.sounds)
        library.captions[sound.id.str()] = sound.caption;
    for (const content::App& app : world.apps)
        library.apps[app.id] = app.name;
    for (const story::Place& place : world.places)
        library.places[place.id.str()] = place.describe;
    return library;
}

}
