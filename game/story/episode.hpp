// SPDX-License-Identifier: MIT
#pragma once
#include "story/beat.hpp"

namespace story {

/// Somebody who can speak. `you` is the player.
struct Speaker {
    SpeakerId id;
    std::string name;
    std::string describe; ///< for those who do not see the picture: "an otter in a teal hoodie"
    bool adult = false;
};

/// A group or a private chat in one of the invented apps.
struct Channel {
    ChannelId id;
    std::string app; ///< "burble"
    Text name;
    int members = 0;                ///< how many are in it, you included
    std::vector<SpeakerIndex> with; ///< those of them who have a name
};

struct Picture {
    PictureId id;
    std::string alt; ///< at most 140 characters
};

struct Place {
    PlaceId id;
    std::string name;
    std::string describe;
};

struct Device {
    std::string id;
    std::vector<DeviceTrait> traits;
};

/// How a story goes round the town: who would pass it on to whom, and what they say to themselves.
struct Graph {
    struct Edge {
        std::uint32_t from = 0;
        std::uint32_t to = 0;
        Text excuse; ///< "everyone says so"
        Condition when;
    };
    GraphId id;
    std::vector<SpeakerIndex> people;
    std::vector<std::uint32_t> starts;
    std::vector<Edge> edges;
};

/// Where a scene goes on. The first whose condition holds is taken.
struct Goto {
    Condition when;
    SceneIndex to; ///< none: the episode is over
};

struct Scene {
    SceneId id;
    std::optional<std::uint32_t> place; ///< in Episode::places; none: where we were
    std::string time;                   ///< "lunch", "that evening"
    std::string device;                 ///< the device in your hand, or empty
    int strength = 1;                   ///< 1-3 (learning.md, rule 16)
    Text summary;                       ///< two lines instead of the scene, for skips; strength 2 and more
    std::vector<Effect> skip_effects;
    std::optional<EndingTag> ending;
    Text ending_title;
    std::vector<OnStage> stage;
    std::vector<Beat> beats;
    std::vector<Goto> to;
};

/// What a child and an adult are told before a story.
struct ContentNote {
    std::vector<std::string> topics;
    int strength = 1;
    int minutes_from = 8;
    int minutes_to = 12;
    Text text;
};

/// A whole episode as its author wrote it. Never changes after loading.
struct Episode {
    EpisodeId id;
    int number = 0;
    Text title;
    Text tagline;
    std::string place; ///< where on the map it is found; empty for a drill
    std::string topic; ///< of a drill: a situation of two minutes to practise a move; empty for an episode
    std::vector<Band> bands;
    std::vector<std::string> sources; ///< rows of the two documents: "L1", "51b"
    ContentNote note;
    std::vector<Speaker> cast;
    std::vector<Channel> channels;
    std::vector<Picture> pictures;
    std::vector<Place> places;
    std::vector<Device> devices;
    std::vector<Fact> facts;
    std::vector<Graph> graphs;
    std::vector<Scene> scenes;
    SceneIndex start;
    int watched = 0; ///< how many beats and options conditions ask about

    [[nodiscard]] const Scene& scene(SceneIndex at) const { return scenes[at.at()]; }
    [[nodiscard]] const Beat& beat(BeatRef at) const { return scenes[at.scene.at()].beats[at.beat]; }
    [[nodiscard]] SceneIndex find(const SceneId&) const;
    [[nodiscard]] SpeakerIndex find(const SpeakerId&) const;
    [[nodiscard]] FactIndex find(const FactId&) const;
};

}
