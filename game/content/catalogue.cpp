// SPDX-License-Identifier: MIT
#include "content/catalogue.hpp"

#include "content/episode_reader.hpp"
#include "content/extract.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <system_error>
#include <tuple>

namespace content {
namespace {

namespace fs = std::filesystem;

base::Diagnostic about_file(const std::string& file, const base::Problem& problem) {
    return {base::Severity::Error, "unreadable", {file, 0, 0}, "", problem.message, problem.hint};
}

/// The plainest words a text has, for lists.
std::string plain_words(const story::Text& text) {
    return text.words.empty() && !text.forms.empty() ? text.forms.front().words : text.words;
}

/// What is in the wrong place is not played: a drill among the episodes would stand nowhere on the map.
void refuse_elsewhere(Entry& entry, bool drill, bool place_of_drills) {
    if (drill == place_of_drills || !entry.episode)
        return;
    entry.episode.reset();
    entry.diagnostics.push_back(
        {base::Severity::Error,
         "unreadable",
         {entry.file, 0, 0},
         "/drill",
         drill ? "this is a drill, and it lies among the episodes" : "this is an episode, and it lies among the drills",
         "drills are single files in drills/ and name their topic: \"drill\": \"left-out\""});
}

Entry read_entry(const fs::path& folder, const fs::path& file, const World& world, const Dictionary* dictionary) {
    Entry out;
    out.folder = folder.string();
    out.file = file.string();
    const bool place_of_drills = file.filename() != "episode.json";
    out.id = (place_of_drills ? file.stem() : folder.filename()).string();
    const auto text = read_file(out.file);
    if (!text) {
        out.diagnostics.push_back(about_file(out.file, text.problem()));
        return out;
    }
    Draft draft = read_draft(out.file, text.value(), world, dictionary);
    out.diagnostics = std::move(draft.diagnostics);
    if (!draft.file)
        return out;
    story::Episode& episode = draft.file->episode;
    if (!episode.id.empty())
        out.id = episode.id.str();
    out.title = plain_words(episode.title);
    out.place = episode.place;
    out.number = episode.number;
    if (!base::any_error(out.diagnostics))
        out.episode = std::make_shared<const story::Episode>(std::move(episode));
    refuse_elsewhere(out, out.episode && !out.episode->topic.empty(), place_of_drills);
    return out;
}

/// The folders below episodes/ that may hold one. Names that begin with _ or . are templates and the like.
std::vector<fs::path> episode_folders(const fs::path& content) {
    std::vector<fs::path> out;
    std::error_code failed;
    for (fs::directory_iterator at(content / "episodes", failed), end; !failed && at != end; at.increment(failed)) {
        const std::string name = at->path().filename().string();
        std::error_code not_there;
        if (!name.starts_with('_') && !name.starts_with('.') && at->is_directory(not_there))
            out.push_back(at->path());
    }
    std::ranges::sort(out);
    return out;
}

/// The files below drills/. There need not be any.
std::vector<fs::path> drill_files(const fs::path& content) {
    std::vector<fs::path> out;
    std::error_code failed;
    for (fs::directory_iterator at(content / "drills", failed), end; !failed && at != end; at.increment(failed)) {
        const std::string name = at->path().filename().string();
        if (!name.starts_with('_') && !name.starts_with('.') && at->path().extension() == ".json")
            out.push_back(at->path());
    }
    std::ranges::sort(out);
    return out;
}

/// Two that give themselves the same id would share journals: the second is not played.
void refuse_twins(std::vector<Entry>& entries, std::vector<Entry>& drills) {
    std::map<std::string, std::string> files;
    for (auto* list : {&entries, &drills})
        for (Entry& entry : *list) {
            const auto [first, fresh] = files.emplace(entry.id, entry.file);
            if (fresh || !entry.episode)
                continue;
            entry.episode.reset();
            entry.diagnostics.push_back({base::Severity::Error,
                                         "duplicate-id",
                                         {entry.file, 0, 0},
                                         "/id",
                                         first->second + " has the same id \"" + entry.id + "\"",
                                         "give one of them another"});
        }
}

/// By the order of the topics, then by id. What could not be read comes first.
void sort_drills(std::vector<Entry>& drills, const World& world) {
    const auto rank = [&](const Entry& one) {
        const auto topic =
            one.episode ? std::ranges::find(world.drill_topics, one.episode->topic, &DrillTopic::id) : world.drill_topics.end();
        return one.episode ? topic - world.drill_topics.begin() : -1;
    };
    std::ranges::sort(drills, {}, [&](const Entry& one) { return std::tuple(rank(one), one.id, one.file); });
}

/// Reads the lists that stand in files of their own: where rows come from, and words for the linter.
void read_lists(const fs::path& content, Catalogue& out) {
    const std::string sources = (content / "sources.json").string();
    if (const auto rows_text = read_file(sources)) {
        auto rows = read_sources(sources, rows_text.value());
        if (rows.value)
            out.world.sources = std::move(*rows.value);
        out.diagnostics.insert(out.diagnostics.end(), rows.diagnostics.begin(), rows.diagnostics.end());
    } else {
        out.diagnostics.push_back(about_file(sources, rows_text.problem()));
    }
    const std::string never = (content / "words-never.json").string();
    if (const auto words = read_file(never)) {
        auto list = read_never_words(never, words.value());
        if (list.value)
            out.world.never = std::move(*list.value);
        out.diagnostics.insert(out.diagnostics.end(), list.diagnostics.begin(), list.diagnostics.end());
    } // without it the game plays, and the linter says so
}

}

const Entry* Catalogue::find(std::string_view id) const {
    for (const auto* list : {&entries, &drills})
        if (const auto found = std::ranges::find(*list, id, &Entry::id); found != list->end())
            return &*found;
    return nullptr;
}

base::Result<Catalogue> open_catalogue(const std::string& folder, const Dictionary* dictionary) {
    const fs::path content(folder);
    const std::string file = (content / "world.json").string();
    const auto text = read_file(file);
    if (!text)
        return base::Problem{"there is no content in " + folder + ": " + text.problem().message,
                             "point to a folder that has world.json and episodes/ in it"};
    auto world = read_world(file, text.value());
    if (!world.value)
        return base::Problem{"the town cannot be read: " + base::format(world.diagnostics.front()),
                             "mend it, or take the world.json the game came with"};
    Catalogue out;
    out.folder = folder;
    out.world = std::move(*world.value);
    out.diagnostics = std::move(world.diagnostics);
    read_lists(content, out);
    if (dictionary)
        each_word(out.world, [&](const std::string& key, std::string& words, std::string_view) { dictionary->translate(words, key); });
    for (const fs::path& one : episode_folders(content))
        out.entries.push_back(read_entry(one, one / "episode.json", out.world, dictionary));
    for (const fs::path& one : drill_files(content))
        out.drills.push_back(read_entry(one.parent_path(), one, out.world, dictionary));
    refuse_twins(out.entries, out.drills);
    sort_drills(out.drills, out.world);
    std::ranges::sort(out.entries, {},
                      [](const Entry& one) { return std::tuple(one.number == 0 ? 1000 : one.number, one.id, one.folder); });
    return out;
}

base::Result<std::string> read_file(const std::string& path) {
    std::error_code failed;
    if (!fs::is_regular_file(path, failed))
        return base::Problem{"there is no file " + path, "check the name"};
    const auto size = fs::file_size(path, failed);
    if (!failed && size > JsonDocument::largest)
        return base::Problem{path + " is larger than 64 MB", "an episode has well under one"};
    std::ifstream in(path, std::ios::binary);
    std::string text(failed ? 0 : static_cast<std::size_t>(size), '\0');
    in.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!in)
        return base::Problem{path + " cannot be read", "check who may read it"};
    return text;
}

}
