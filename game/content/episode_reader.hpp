// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"
#include "content/dictionary.hpp"
#include "content/episode_file.hpp"
#include "content/world.hpp"

namespace content {

/// What could be read of an episode, and everything that is wrong with it. There is no file only if the text is not JSON.
struct Draft {
    std::optional<EpisodeFile> file;
    std::vector<base::Diagnostic> diagnostics;
};

/// Reads as much as can be read: with wrong keys, types or references it goes on, so that rules can look at the rest.
/// With a dictionary its texts come in that language; what is not translated stays as it is written.
Draft read_draft(std::string file, std::string_view text, const World& world, const Dictionary* dictionary = nullptr);

/// Reads an episode: its shape and what it refers to. What it means is the linter's business.
base::Loaded<EpisodeFile> read_episode(std::string file, std::string_view text, const World& world);

}
