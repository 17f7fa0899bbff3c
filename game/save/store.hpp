// SPDX-License-Identifier: MIT
#pragma once
#include "save/disk.hpp"
#include "save/journal.hpp"
#include "save/profile.hpp"

#include <optional>

namespace save {

/// A profile that is on the disk.
struct Known {
    std::string name; ///< of its folder
    Profile profile;
    bool damaged = false; ///< its profile file could not be read: avatar and alias are empty
};

/// What happened while something was read: the value as far as it goes, and a sentence for the player if it is not all.
template <class T>
struct Recovered {
    T value;
    std::string told;
};

/// Kept places on disk: one folder a profile. A store without a folder is a guest's: it reads and writes nothing, ever.
/// Only keeping a profile writes; looking whether there are any does not.
class Store {
public:
    Store() = default;
    explicit Store(std::filesystem::path folder, Watch watch = {});

    [[nodiscard]] bool possible() const { return !folder_.empty(); }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] std::vector<Known> known() const;

    /// Opens a profile and holds its lock until `close`. A damaged one is set aside and begins anew under `otherwise`.
    base::Result<Recovered<Profile>> open(const std::string& name, const Profile& otherwise);
    /// Makes a profile and opens it. One of that name must not be there yet.
    base::Result<base::Done> create(const Profile&);
    base::Result<base::Done> write(const Profile&);
    [[nodiscard]] bool is_open() const { return lock_.open(); }
    void close();

    /// Puts a whole journal in place of the episode's old one, ready to be added to.
    base::Result<base::Done> begin_journal(const Journal&);
    /// The journal of an episode, ready to be added to; nothing if there is none.
    base::Result<std::optional<Recovered<Journal>>> journal(const std::string& episode);
    /// Adds a line to the journal that was begun or read last for this episode.
    base::Result<base::Done> add_line(const std::string& episode, std::string_view line);

    /// Every file that is ours, and what `delete_everything` would take away.
    [[nodiscard]] std::vector<std::filesystem::path> everything() const;
    /// Removes all profiles, and their folders where nothing else is in them. How many files went.
    base::Result<std::size_t> delete_everything();

private:
    [[nodiscard]] std::filesystem::path profiles() const { return folder_ / "profiles"; }
    [[nodiscard]] std::filesystem::path journal_file(const std::string& episode) const;
    base::Result<base::Done> take_lock(const std::string& name);
    base::Result<base::Done> open_journal(const std::string& episode);

    std::filesystem::path folder_;
    Watch watch_;
    std::filesystem::path opened_; ///< the folder of the open profile
    OpenFile lock_;
    std::map<std::string, OpenFile> journals_;
};

}
