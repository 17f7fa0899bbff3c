// SPDX-License-Identifier: MIT
#pragma once
#include "content/episode_reader.hpp"
#include "content/report.hpp"

#include <span>

namespace content {

/// One thing the linter looks for: a stable code, why it matters, and the function that looks.
struct Rule { // NOLINT(clang-analyzer-optin.performance.Padding): a table, in the order one reads it
    std::string_view code;
    base::Severity severity = base::Severity::Error;
    std::string_view explain;
    void (*look)(const EpisodeFile&, const World&, Report&) = nullptr; ///< null: the reader finds it
    bool of_drills = true;                                             ///< false: it speaks of what a whole episode teaches
};

/// Every code there is, in the order of the handbook.
std::span<const Rule> rules();

/// Everything there is to say about an episode, in the order of the file.
std::vector<base::Diagnostic> lint(std::string file, std::string_view text, const World& world);

}
