// SPDX-License-Identifier: MIT
#include "content/extract.hpp"

namespace content {

void each_word(World& world, const std::function<void(const std::string& key, std::string& words, std::string_view what)>& use) {
    const auto named = [&](const std::string& list, const std::string& id, std::string& name, std::string& describe,
                           std::string_view what) {
        use("world:" + list + "/" + id + ".name", name, what);
        if (!describe.empty())
            use("world:" + list + "/" + id + ".describe", describe, "What it looks like, for those who do not see the picture.");
    };
    for (CastMember& one : world.cast)
        named("cast", one.speaker.id.str(), one.speaker.name, one.speaker.describe, "Name of somebody in the town.");
    for (Avatar& one : world.avatars)
        named("avatars", one.id, one.name, one.describe, "An animal a player can be. Also used in \"River, the owl\".");
    for (story::Place& one : world.places)
        named("places", one.id.str(), one.name, one.describe, "A place in the stories.");
    for (MapPlace& one : world.map)
        named("map", one.id, one.name, one.describe, "A place on the map of the town.");
    for (App& one : world.apps)
        named("apps", one.id, one.name, one.describe, "An invented app. Keep the name, or invent one that sounds as playful.");
    for (DrillTopic& one : world.drill_topics)
        use("world:drill-topics/" + one.id + ".name", one.name, "What some of the two-minute situations are about.");
    for (story::Picture& one : world.pictures)
        use("world:pictures/" + one.id.str() + ".alt", one.alt,
            "What a picture shows, for those who do not see it. At most 140 characters.");
    for (Sound& one : world.sounds)
        use("world:sounds/" + one.id.str() + ".caption", one.caption, "A sound, in words, for those who do not hear it.");
    for (SourceRow& one : world.sources)
        use("world:sources/" + one.id, one.objective, "For adults: a row of the documents behind the stories. Translate these last.");
}

PoFile world_template(const World& world, const Language& language) {
    PoFile out = empty_po("world.po", language);
    World words = world;
    each_word(words, [&](const std::string& key, const std::string& english, std::string_view what) {
        PoEntry entry = new_entry(language, key, english);
        entry.extracted.emplace_back(what);
        out.entries.push_back(std::move(entry));
    });
    // not in each_word: journals and profiles keep names as they are written, and only pages show them in a language
    for (const std::string& alias : world.aliases) {
        PoEntry entry = new_entry(language, "world:aliases/" + alias, alias);
        entry.extracted.emplace_back("A name a player can pick: short, from the shore or the woods, neither a girl's nor a boy's.");
        out.entries.push_back(std::move(entry));
    }
    return out;
}

}
