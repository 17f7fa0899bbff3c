// SPDX-License-Identifier: MIT
#include "save/store.hpp"

#include <algorithm>

namespace save {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view profile_file = "profile.json";

base::Problem not_open() {
    return {"No place is being kept.", {}};
}

base::Problem newer() {
    return {"This place was kept by a newer Ripple Bay, so it stays as it is.", "You play as a guest here. The newer game opens it."};
}

}

Store::Store(fs::path folder, Watch watch) : folder_(std::move(folder)), watch_(std::move(watch)) {}

std::vector<Known> Store::known() const {
    std::vector<Known> all;
    std::error_code error;
    if (!possible())
        return all;
    for (fs::directory_iterator at(profiles(), error), end; !error && at != end; at.increment(error)) {
        const auto text = read_file(at->path() / profile_file);
        if (!text)
            continue;
        auto read = read_profile(*text);
        if (auto* profile = std::get_if<Profile>(&read))
            all.push_back({at->path().filename().string(), std::move(*profile), false});
        else if (std::get<ProfileFault>(read) == ProfileFault::Damaged)
            all.push_back({at->path().filename().string(), {}, true});
    }
    std::ranges::sort(all, {}, &Known::name);
    return all;
}

base::Result<base::Done> Store::take_lock(const std::string& name) {
    close();
    auto lock = lock_file(profiles() / name / "lock", watch_);
    if (!lock)
        return lock.problem();
    lock_ = std::move(lock.value());
    opened_ = profiles() / name;
    return base::Done{};
}

base::Result<Recovered<Profile>> Store::open(const std::string& name, const Profile& otherwise) {
    if (!possible())
        return not_open();
    const auto text = read_file(profiles() / name / profile_file);
    if (!text)
        return base::Problem{"That place isn't there any more.", {}};
    auto read = read_profile(*text);
    if (const auto* fault = std::get_if<ProfileFault>(&read); fault && *fault == ProfileFault::Newer)
        return newer();
    if (const auto locked = take_lock(name); !locked)
        return locked.problem();
    if (auto* profile = std::get_if<Profile>(&read))
        return Recovered<Profile>{std::move(*profile), {}};
    if (const auto moved = set_aside(opened_ / profile_file, watch_); !moved)
        return moved.problem();
    if (const auto written = write(otherwise); !written)
        return written.problem();
    return Recovered<Profile>{
        otherwise, "Your settings and shells were damaged on the disk. The damaged file is set aside, and your stories are still here."};
}

base::Result<base::Done> Store::create(const Profile& profile) {
    if (!possible())
        return not_open();
    const std::string name = folder_name(profile.avatar, profile.alias);
    std::error_code error;
    if (fs::exists(profiles() / name / profile_file, error))
        return base::Problem{"Somebody here already has that animal and that name.", "Pick another name, or another animal."};
    if (const auto made = make_folder(profiles() / name, watch_); !made)
        return made;
    if (auto locked = take_lock(name); !locked)
        return locked;
    auto written = write(profile);
    if (!written)
        close();
    return written;
}

base::Result<base::Done> Store::write(const Profile& profile) {
    return is_open() ? replace_file(opened_ / profile_file, profile_text(profile), watch_) : base::Result<base::Done>(not_open());
}

void Store::close() {
    journals_.clear();
    lock_ = OpenFile();
    opened_.clear();
}

fs::path Store::journal_file(const std::string& episode) const {
    return opened_ / ("journal-" + folder_name(episode, "") + ".jsonl");
}

base::Result<base::Done> Store::open_journal(const std::string& episode) {
    auto file = open_to_append(journal_file(episode), watch_);
    if (!file)
        return file.problem();
    journals_[episode] = std::move(file.value());
    return base::Done{};
}

base::Result<base::Done> Store::begin_journal(const Journal& journal) {
    if (!is_open())
        return not_open();
    journals_.erase(journal.head.episode);
    if (auto written = replace_file(journal_file(journal.head.episode), journal_text(journal), watch_); !written)
        return written;
    return open_journal(journal.head.episode);
}

base::Result<std::optional<Recovered<Journal>>> Store::journal(const std::string& episode) {
    if (!is_open())
        return not_open();
    const auto text = read_file(journal_file(episode));
    if (!text)
        return std::optional<Recovered<Journal>>();
    JournalRead read = read_journal(*text);
    std::string told;
    const bool usable = read.usable && read.journal.head.episode == episode;
    if (!usable || read.damaged) {
        if (auto moved = set_aside(journal_file(episode), watch_); !moved)
            return moved.problem();
        if (!usable)
            return std::optional(Recovered<Journal>{
                {}, "Your place in this story was damaged on the disk, so it starts again. The damaged file is set aside."});
        told = "Your place in this story was damaged on the disk. You are at the last part that could be read.";
        if (auto begun = begin_journal(read.journal); !begun)
            return begun.problem();
    } else if (auto opened = open_journal(episode); !opened) {
        return opened.problem();
    }
    return std::optional(Recovered<Journal>{std::move(read.journal), told});
}

base::Result<base::Done> Store::add_line(const std::string& episode, std::string_view line) {
    const auto file = journals_.find(episode);
    return file == journals_.end() ? base::Result<base::Done>(not_open()) : append_line(file->second, line, watch_);
}

}
