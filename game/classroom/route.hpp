// SPDX-License-Identifier: MIT
#pragma once
#include "story/episode.hpp"

#include <string_view>

namespace classroom {

/// How far into a story its beats stand, counted in beats that wait on the longest way: so nothing that comes later on some way
/// stands before what leads to it.
class Route {
public:
    explicit Route(const story::Episode&);

    /// The beat named "scene/beat", if the episode has it.
    [[nodiscard]] std::optional<story::BeatRef> find(std::string_view place) const;
    /// 0 at the first beat, 1 at the end.
    [[nodiscard]] double share(story::BeatRef) const;
    /// Whether every way to the end comes by one of these beats. Conditions on them count as a way past.
    [[nodiscard]] bool always_by(const std::vector<story::BeatRef>&) const;

private:
    struct Exit {
        std::size_t to = 0;
        std::uint32_t after = 0; ///< so many beats of its scene come before
    };
    [[nodiscard]] int waiting_before(std::size_t scene, std::size_t beat) const;
    void find_exits();
    void measure();
    void put_in_order(std::size_t scene, std::vector<int>& seen, std::vector<std::size_t>& order);

    const story::Episode& episode_;
    std::vector<std::vector<Exit>> exits_;       ///< by scene; to scenes.size(): the end
    std::vector<std::vector<Exit>> exits_ahead_; ///< without those that lead back
    std::vector<int> before_;                    ///< by scene: beats that wait before it; -1: never reached
    int whole_ = 1;
};

}
