// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"
#include "story/play.hpp"

/// Scripted playthroughs (`walks.txt`): what must keep working while an episode is rewritten.
namespace content {

struct WalkLine {
    int line = 0; ///< in the file
    std::vector<std::string> words;
};

struct Walk {
    std::string name;
    int line = 0;
    story::Band band = story::Band::Eleven;
    std::vector<WalkLine> lines;
};

base::Loaded<std::vector<Walk>> read_walks(const std::string& file, std::string_view text);

/// Plays a walk. Empty: it went as written; else what went otherwise, with the line of the walk.
std::vector<base::Diagnostic> run_walk(const story::Episode&, const Walk&, const std::string& file);

}
