// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"
#include "content/never_words.hpp"
#include "story/episode.hpp"

namespace content {

/// Somebody of the town, and how others speak of them.
struct CastMember {
    story::Speaker speaker;
    story::Address pronoun = story::Address::They;
};

/// An invented app: "burble", "Burble", "group chat".
struct App {
    std::string id;
    std::string name;
    std::string describe;
};

/// A sound and the words shown where it cannot be heard.
struct Sound {
    story::SoundId id;
    std::string caption;
};

/// A look a player can choose.
struct Avatar {
    std::string id;
    std::string name;
    std::string describe;
};

/// Somewhere on the map, with a line on what it is like there.
struct MapPlace {
    std::string id;
    std::string name;
    std::string describe;
};

/// What some drills are about: "left out".
struct DrillTopic {
    std::string id;
    std::string name;
};

/// A row of the two documents that episodes name as their source.
struct SourceRow {
    /// Whether "51b", "90" or "53" (all its lettered rows) names this row.
    [[nodiscard]] bool is_named(std::string_view row) const;

    std::string id; ///< "L1", "51b", "51k,90", "62-66"
    std::string of;
    std::string topic;
    std::string objective;
    std::string ages;
};

/// What all episodes share.
struct World {
    std::vector<CastMember> cast;
    std::vector<story::Place> places;
    std::vector<App> apps;
    std::vector<story::Picture> pictures;
    std::vector<Sound> sounds;
    std::vector<Avatar> avatars;
    std::vector<std::string> aliases;
    std::vector<MapPlace> map;
    std::vector<DrillTopic> drill_topics; ///< in the order of their list
    NeverWords never;                     ///< from a file of their own
    std::vector<SourceRow> sources;       ///< from a file of their own; empty: not known, and so not checked

    [[nodiscard]] const CastMember* find(const story::SpeakerId&) const;
    [[nodiscard]] const Sound* find(const story::SoundId&) const;
    [[nodiscard]] const story::Place* find(const story::PlaceId&) const;
    [[nodiscard]] const MapPlace* find_on_map(std::string_view id) const;
    [[nodiscard]] const App* find_app(std::string_view id) const;
    /// Whether some row is named so.
    [[nodiscard]] bool has_source(std::string_view row) const;
};

/// Reads content/world.json. `sources` stays empty.
base::Loaded<World> read_world(std::string file, std::string_view text);

/// Reads content/sources.json.
base::Loaded<std::vector<SourceRow>> read_sources(std::string file, std::string_view text);

/// Reads content/words-never.json.
base::Loaded<NeverWords> read_never_words(std::string file, std::string_view text);

}
