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
        return say_alias(alias);
    std::string animal = found->name;
    // "River, the owl": English has a small letter within a sentence
    if (!animal.empty() && animal.front() >= 'A' && animal.front() <= 'Z')
        animal.front() = static_cast<char>(animal.front() - 'A' + 'a');
    return say(words::called, {{"alias", say_alias(alias)}, {"animal", animal}});
}

namespace {

/// Those with a folder of their own. The pseudo-languages are only for those who ask for them by name.
std::vector<const content::Language*> languages_of(const std::string& content) {
    std::vector<const content::Language*> all;
    for (const std::string& tag : content::translated_tags(content + "/languages"))
        if (const content::Language* language = content::find_language(tag);
            language && !language->pseudo && language != &content::english())
            all.push_back(language);
    if (!all.empty())
        all.insert(all.begin(), &content::english());
    return all;
}

Library read_in(const std::string& content, const content::Language& language) {
    const content::Translated words = content::read_translated(content + "/languages", language);
    const auto catalogue = content::open_catalogue(content, words.dictionary.plain() ? nullptr : &words.dictionary);
    if (!catalogue)
        return {};
    Library library = library_of(catalogue.value());
    library.dictionary = words.dictionary;
    return library;
}

}

Library library_of(const content::Catalogue& catalogue) {
    Library library;
    if (!catalogue.folder.empty()) {
        library.languages = languages_of(catalogue.folder);
        library.in_language = [content = catalogue.folder](const content::Language& language) { return read_in(content, language); };
    }
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

void take_words(Library& library, Library other) {
    const bool same = library.episodes.size() == other.episodes.size() && library.map.size() == other.map.size() &&
                      library.avatars.size() == other.avatars.size() && library.drills.size() == other.drills.size() &&
                      library.drill_topics.size() == other.drill_topics.size();
    if (!same)
        return; // the content was changed under us: what we have is whole
    library.dictionary = std::move(other.dictionary);
    std::ranges::move(other.episodes, library.episodes.begin());
    std::ranges::move(other.drills, library.drills.begin());
    std::ranges::move(other.drill_topics, library.drill_topics.begin());
    std::ranges::move(other.map, library.map.begin());
    std::ranges::move(other.avatars, library.avatars.begin());
    library.captions = std::move(other.captions);
    library.apps = std::move(other.apps);
    library.places = std::move(other.places);
    library.sources = std::move(other.sources);
}

}
