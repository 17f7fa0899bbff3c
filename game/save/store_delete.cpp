// SPDX-License-Identifier: MIT
#include "save/store.hpp"

#include <algorithm>

namespace save {
namespace {

namespace fs = std::filesystem;

/// Only names that we give ourselves.
bool ours(const std::string& name) {
    if (name == "lock")
        return true;
    const bool known_start = name.starts_with("profile.json") || (name.starts_with("journal-") && name.find(".jsonl") != std::string::npos);
    const bool known_end = name.ends_with(".json") || name.ends_with(".jsonl") || name.ends_with(".new") || name.ends_with(".damaged");
    return known_start && known_end;
}

std::vector<fs::path> entries(const fs::path& folder) {
    std::vector<fs::path> all;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        all.push_back(at->path());
    std::ranges::sort(all);
    return all;
}

bool is_file(const fs::path& path) {
    std::error_code error;
    return fs::is_regular_file(fs::symlink_status(path, error));
}

/// rmdir: only if it is empty.
void remove_empty(const fs::path& folder) {
    std::error_code error;
    if (fs::is_directory(folder, error) && fs::is_empty(folder, error))
        fs::remove(folder, error);
}

}

std::vector<fs::path> Store::everything() const {
    std::vector<fs::path> files;
    if (!possible())
        return files;
    for (const fs::path& profile : entries(profiles()))
        for (const fs::path& file : entries(profile))
            if (ours(file.filename().string()) && is_file(file))
                files.push_back(file);
    return files;
}

base::Result<std::size_t> Store::delete_everything() {
    if (!possible())
        return std::size_t{0};
    const fs::path mine = opened_;
    for (const fs::path& profile : entries(profiles())) {
        if (profile == mine || !is_file(profile / "lock"))
            continue;
        if (const auto lock = lock_file(profile / "lock", watch_); !lock)
            return base::Problem{"Somebody is playing from their place in another window, so nothing was deleted.",
                                 "Close the other window first."};
    }
    std::size_t gone = 0;
    for (const fs::path& file : everything()) {
        std::error_code error;
        if (!fs::remove(file, error) && error)
            return base::Problem{"This computer doesn't let the game delete its files.", "They are in " + folder_.string() + "."};
        ++gone;
    }
    close();
    for (const fs::path& profile : entries(profiles()))
        remove_empty(profile);
    remove_empty(profiles());
    remove_empty(folder_);
    return gone;
}

}
