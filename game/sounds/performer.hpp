// SPDX-License-Identifier: MIT
#pragma once
#include "sounds/score.hpp"

#include <vector>

namespace sounds {

/// Plays a piece round and round, note by note as it goes, so that a theme of a minute takes no memory and has no seam.
class Performer {
public:
    explicit Performer(const Score&);
    double next();
    /// How often it has been played through.
    [[nodiscard]] int rounds() const { return rounds_; }
    [[nodiscard]] double round_seconds() const { return played_.seconds; }
    [[nodiscard]] std::string_view id() const { return score_->id; }

private:
    const Score* score_;
    Played played_;
    std::vector<std::unique_ptr<Tone>> tones_;
    Room room_;
    long at_ = 0, length_ = 0;
    std::size_t coming_ = 0;
    int rounds_ = 0;
    double gain_ = 1;
};

/// What a theme's strength is multiplied with, so that all are equally loud.
double evened(std::string_view theme);

}
