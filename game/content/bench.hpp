// SPDX-License-Identifier: MIT
#pragma once
#include "content/world.hpp"

namespace content {

/// Figures of one run, medians; machines differ, so compare ratios.
struct BenchFigures {
    double megabytes = 0;
    double parse_ms = 0;                   ///< nlohmann's bare parse of the text
    double read_ms = 0;                    ///< reading it into an episode, every reference checked, positions kept
    double lint_ms = 0;                    ///< reading it and looking for everything the linter knows
    double read_ratio = 0, lint_ratio = 0; ///< to the bare parse
    double steps_a_second = 0;
};

/// An episode of this many scenes with three choices each, as text.
std::string generated_episode(int scenes);

BenchFigures bench_reading_and_stepping(const World&);

/// Milliseconds to lint and explore one episode (its first band), median of nine.
double bench_lint_and_explore(const std::string& file, const std::string& text, const World&);

}
