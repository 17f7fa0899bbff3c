// SPDX-License-Identifier: MIT
#pragma once
#include "base/result.hpp"
#include "content/dictionary.hpp"
#include "content/world.hpp"

#include <memory>

namespace content {

/// An episode or a drill as found on disk.
struct Entry {
    std::string id;                                ///< of the folder, where the file does not say
    std::string folder;                            ///< "content/episodes/the-photo"
    std::string file;                              ///< "content/episodes/the-photo/episode.json"
    std::shared_ptr<const story::Episode> episode; ///< null if damaged
    std::string title;                             ///< plain words, also of a damaged one if they could be read
    std::string place;                             ///< on the map; may be empty if damaged
    int number = 0;                                ///< 0 if it could not be read
    std::vector<base::Diagnostic> diagnostics;
};

/// All that a content folder holds. One damaged episode never stops the others.
struct Catalogue {
    std::string folder;
    World world;
    std::vector<Entry> entries;                ///< the episodes, by number, then id
    std::vector<Entry> drills;                 ///< by topic, then id; those that cannot be read come first
    std::vector<base::Diagnostic> diagnostics; ///< about what episodes share

    /// An episode or a drill.
    [[nodiscard]] const Entry* find(std::string_view id) const;
};

/// Reads world.json, sources.json, every episodes/*/episode.json and every drills/*.json below a folder.
/// With a dictionary everything comes in that language, line by line as far as it is translated.
base::Result<Catalogue> open_catalogue(const std::string& folder, const Dictionary* dictionary = nullptr);

/// A whole file, or a clear sentence why not. At most 64 MB.
base::Result<std::string> read_file(const std::string& path);

}
