// SPDX-License-Identifier: MIT
#pragma once
#include "story/play.hpp"

/// "Can a child get stuck?" is not a heuristic: progress is a value, so every state is visited.
namespace content {

/// What makes one way through differ from another.
struct Way {
    std::uint32_t moves = 0;      ///< one bit a story::Move
    std::uint64_t behaviours = 0; ///< one bit an entry of Explored::behaviours
    story::SceneIndex ending;
    auto operator<=>(const Way&) const = default;
};

/// A state from which the end cannot be reached, with what was pressed to come there.
struct Stuck {
    std::string place;
    std::vector<story::Taken> way;
};

struct Explored {
    static constexpr std::size_t limit = 200'000;

    std::size_t states = 0;                 ///< different Progress values seen
    bool complete = true;                   ///< false: stopped at the limit
    std::vector<story::SceneIndex> endings; ///< ending scenes that can be reached
    std::vector<std::string> behaviours;
    std::vector<Way> ways; ///< as many as differ pairwise in moves, behaviour and ending alike; skips left out
    double shortest_minutes = 0;
    double longest_minutes = 0;
    bool loops = false;            ///< a way can come back to where it was, so the longest is of those that do not
    bool harm_only_better = false; ///< a way made only of harm reaches `better`
    std::vector<Stuck> stuck;
};

/// Visits every state an episode can be in for one setup. Each declared outcome of an activity and each open option is tried; questions are
/// passed.
Explored explore(const story::Episode&, const story::Setup&, std::size_t limit = Explored::limit);

/// Words a minute a reader of this band is counted with: the median of silent reading with understanding in grades 4, 7 and 9 (Spichtig
/// and others 2016, Reading Research Quarterly 51(2)). A quarter of them reads slower than 114, 132 and 141. A decision takes six seconds
/// more.
int words_a_minute(story::Band);

/// The words of a beat as this reader gets them, answers and options included.
std::size_t words_in(const story::Beat&, const story::Reader&);

}
