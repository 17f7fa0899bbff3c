// SPDX-License-Identifier: MIT
#pragma once
#include "story/episode.hpp"

#include <optional>
#include <string>
#include <vector>

namespace classroom {

/// How fast a class goes through a story: it is read aloud, and talked about wherever it decides. Made by going through the story on
/// several ways and counting.
class Pace {
public:
    /// One way through a story: what it takes, moment after moment.
    struct Moment {
        std::string place;     ///< "lunch/thumb"
        double share = 0;      ///< how much of the story has been told before
        double seconds = 0;    ///< for this one
        bool decision = false; ///< here the class decides
    };
    using Way = std::vector<Moment>;

    Pace() = default;
    explicit Pace(std::vector<Way> ways) : ways_(std::move(ways)) {}

    /// Seconds that three of four ways need at most from one share of the story to another, its `to` not included.
    [[nodiscard]] int seconds(double from, double to) const;
    /// Decisions that every way has behind it there, with at least one moment after the last in which one sees what came of it.
    [[nodiscard]] int consequences_before(double share) const;
    /// Where a story that holds at these places can be left for another day: before the class decides again, and after it has seen what
    /// came of a decision.
    struct Cut {
        std::vector<std::string> at;
        double share = 0; ///< of the story that has been told there, at most
    };
    /// Nothing where no way decides again after them.
    [[nodiscard]] std::optional<Cut> cut_after(const std::vector<std::string>& places) const;
    /// A place where any story can be left: before the class decides again, and after it has seen what came of a decision.
    struct Leave {
        std::string at;
        double share = 0;
        bool operator==(const Leave&) const = default;
    };
    [[nodiscard]] std::vector<Leave> leaves() const;
    [[nodiscard]] const std::vector<Way>& ways() const { return ways_; }

private:
    std::vector<Way> ways_;
};

/// Seconds for a vote with cards: talk, letters up all at once, count, decide.
inline constexpr int usual_vote = 50;
/// The pace of a class of this age, when a vote takes so many seconds.
Pace pace_of(const story::Episode&, story::Band, int vote = usual_vote);

}
