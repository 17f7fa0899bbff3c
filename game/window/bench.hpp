// SPDX-License-Identifier: MIT
#pragma once
#include "play/game.hpp"
#include "window/run.hpp"

#include <string>

namespace window {

/// What a bare window costs here: times in milliseconds from before it is created.
struct BareCost {
    double first = 0, median = 0;
};
/// Opens a window that draws one opaque picture over all of it, as often as it can. False if no window could be opened.
bool measure_bare(unsigned width, unsigned height, BareCost&);

/// What the game costs in the same kind of window. Milliseconds, kilobytes.
struct GameCost {
    double menu = 0; ///< from when the process began to the first whole frame of the menu
    double frame_median = 0, frame_99 = 0, frame_most = 0;
    int frames = 0;
    double change_median = 0, change_most = 0;
    double change_cpu_most = 0; ///< of these, what this process's own work took: says more where others work too
    int changes = 0;
    long peak_memory = 0;
    double still_seconds = 0, still_share = 0; ///< share of one core, in percent
    int still_frames = 0;
};
/// Plays a story in a window by itself. `began`: when the process began, on the monotonic clock, in seconds.
bool measure_game(play::Game&, const Options&, double began, GameCost&);

/// Seconds on the monotonic clock.
double monotonic();

/// Lines between the two processes that measure, and the report for people and programs.
std::string to_line(const BareCost&);
std::string to_line(const GameCost&);
bool from_line(const std::string&, BareCost&);
bool from_line(const std::string&, GameCost&);
std::string report(const BareCost&, const GameCost&, unsigned width, unsigned height);

}
