// SPDX-License-Identifier: MIT
#pragma once
#include "content/node.hpp"
#include "story/beat.hpp"

namespace content {

/// The kinds of beats, as their first key names them.
enum class BeatKind : std::uint8_t {
    Say,
    Message,
    Card,
    Perspective,
    Choice,
    Quiz,
    Debrief,
    Plan,
    Keep,
    Sort,
    Order,
    Spot,
    Compose,
    Report,
    Design,
    Ripple,
    Circle,
    Spread,
    Silent, // these have ids
    Reaction,
    SeenBy,
    Edit,
    Delete,
    Typing,
    StoppedTyping,
    Join,
    Leave,
    Remove,
    Rename,
    Stage,
    Unknown
};

/// What kind of beat an object is, and the member that says so.
struct KindOfBeat {
    BeatKind kind = BeatKind::Unknown;
    ValueIndex member;
    [[nodiscard]] bool has_id() const { return kind <= BeatKind::Silent; }
};
KindOfBeat kind_of_beat(const JsonDocument&, ValueIndex beat);

/// All words that name a kind of beat.
std::span<const std::string_view> beat_words();

/// Every line of every scene by name, gathered before the scenes are read, so that they can point forward.
class LineTable {
public:
    struct Line {
        std::string_view id;
        std::uint32_t beat = 0;
        KindOfBeat kind;
    };
    /// Gathers the lines of the next scene. Reports ids given twice.
    void add_scene(Report&, ValueIndex beats);
    [[nodiscard]] const Line* find(std::size_t scene, std::string_view id) const;
    [[nodiscard]] std::vector<std::string_view> names(std::size_t scene) const;

private:
    std::vector<Line> lines_; ///< of each scene sorted by id
    std::vector<std::size_t> ends_;
};

}
