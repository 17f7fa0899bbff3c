// SPDX-License-Identifier: MIT
#pragma once
#include "base/text.hpp"
#include "main/folders.hpp"
#include "main/local_only.hpp"
#include "play/game.hpp"
#include "save/data_folder.hpp"
#include "save/preset.hpp"

#include <CLI/CLI.hpp>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <iostream>

/// What the window and the terminal are asked on the command line, and the game made from it.
namespace play_options {

/// Exit codes of every program.
enum Exit { well = 0, failed = 1, usage = 2, content_wrong = 3, no_display = 4, cannot_write = 5 };

struct Options {
    std::string content;
    std::string region;
    std::string policy;
    std::string data_dir;
    std::string avatar, alias, episode, lang;
    int band = 0;
    std::function<void(play::Settings&)> looks; ///< what the command line changes of the settings that players begin with
    bool guest = false, portable = false, kiosk = false, usual_keys = false;
};

inline void add(CLI::App& app, Options& options) {
    app.add_option("--content", options.content, "the content folder (default: the one that belongs to this program)");
    app.add_option("--region", options.region,
                   "whom children can turn to here (default: region.json beside the program, in ~/.config/ripple-bay or /etc/ripple-bay)");
    app.add_option("--policy", options.policy,
                   "what a school has set for all who play here (default: policy.json beside the program or in /etc/ripple-bay)");
    app.add_option("--episode", options.episode, "go straight to the content note of this episode or drill");
    app.add_flag("--guest", options.guest, "keep nothing and read nothing that was kept");
    app.add_flag("--portable", options.portable,
                 "keep places beside the program, in ripple-bay-data (default in a portable folder that can be written)");
    app.add_option("--data-dir", options.data_dir,
                   "keep places in this folder (default: $XDG_DATA_HOME/ripple-bay or ~/.local/share/ripple-bay)");
    app.add_flag("--usual-keys", options.usual_keys, "begin with the usual keys, whatever preset.json says");
    app.add_option("--band", options.band, "age band: 8, 11 or 14")->check(CLI::IsMember({8, 11, 14}));
    app.add_option("--lang", options.lang, "the language, such as fr; en-XA and en-XB are made up, to try a page with");
    app.add_option("--avatar", options.avatar, "the player's animal, such as you-owl");
    app.add_option("--alias", options.alias, "the player's name, one of the list in the game");
}

inline std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// Whether a folder, or the nearest one above it that is there, can be written. Leaves nothing there.
inline bool can_write(std::filesystem::path folder) {
    std::error_code error;
    folder = std::filesystem::absolute(folder, error).lexically_normal();
    while (!std::filesystem::exists(folder, error) && folder.has_relative_path())
        folder = folder.parent_path();
    // asking for the permission is not enough: for root every folder looks open, also those of the kernel
    std::string made = (folder / ".ripple-bay-XXXXXX").string();
    if (!std::filesystem::is_directory(folder, error) || ::mkdtemp(made.data()) == nullptr)
        return false;
    return std::filesystem::remove(made, error);
}

/// Where places are kept. A portable folder that cannot be written keeps none: whoever carries it about has no other place here.
inline save::Store store(const Options& options) {
    const bool carried = options.data_dir.empty() && !options.portable && folders::is_portable();
    if (options.guest || options.kiosk || (carried && !can_write(folders::of_program())))
        return {};
    const auto folder = save::data_folder(
        {options.data_dir, options.portable || carried, folders::of_program(), variable("XDG_DATA_HOME"), variable("HOME")});
    return folder ? save::Store(*folder) : save::Store();
}

/// What an adult kept for every guest of this computer. A file that cannot be read is told and left as it is.
inline play::Settings preset(const std::filesystem::path& file, bool usual_keys) {
    const auto text = save::read_file(file);
    const auto read = text ? save::read_preset(*text) : std::nullopt;
    if (text && !read)
        std::cerr << file.string() << " can't be read, so the game begins with its usual settings.\n";
    play::Settings settings = read.value_or(play::Settings());
    if (usual_keys)
        settings.keys.clear();
    return settings;
}

inline play::Opening opening(const Options& options) {
    play::Opening opening;
    if (options.band != 0)
        opening.band = static_cast<story::Band>(options.band);
    opening.avatar = options.avatar;
    opening.alias = options.alias;
    opening.episode = options.episode;
    opening.kiosk = options.kiosk;
    opening.seed = static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch().count());
    opening.preset = folders::of_program() / save::preset_file;
    opening.settings = preset(opening.preset, options.usual_keys);
    if (!options.lang.empty())
        opening.settings.language = options.lang;
    if (options.looks)
        options.looks(opening.settings);
    return opening;
}

inline int complain(const std::string& message, const std::string& hint, Exit code) {
    std::cerr << message << "\n";
    if (!hint.empty())
        std::cerr << hint << "\n";
    return code;
}

/// Why these options cannot be played, said on standard error; `well` if they can.
inline int refuse(const Options& options, const play::Library& library) {
    std::vector<std::string_view> avatars, episodes, names(library.aliases.begin(), library.aliases.end());
    for (const auto& one : library.avatars)
        avatars.push_back(one.id);
    for (const auto* list : {&library.episodes, &library.drills})
        for (const auto& one : *list)
            episodes.push_back(one.id);
    const auto missing = [](const std::string& word, const std::vector<std::string_view>& known) {
        return !word.empty() && std::find(known.begin(), known.end(), word) == known.end();
    };
    std::vector<std::string_view> languages{"en", "en-XA", "en-XB"};
    for (const content::Language* one : library.languages)
        languages.push_back(one->tag);
    if (missing(options.lang, languages))
        return complain("There is no language \"" + options.lang + "\".", base::did_you_mean(options.lang, languages), usage);
    if (missing(options.episode, episodes))
        return complain("There is no episode \"" + options.episode + "\".", base::did_you_mean(options.episode, episodes), usage);
    if (missing(options.avatar, avatars))
        return complain("There is no animal \"" + options.avatar + "\".", base::did_you_mean(options.avatar, avatars), usage);
    if (missing(options.alias, names))
        return complain("The name \"" + options.alias + "\" is not on the list.", base::did_you_mean(options.alias, names), usage);
    if (const auto* named = library.find(options.episode); named && !named->episode)
        return complain("The episode \"" + options.episode + "\" is damaged and can't be opened.", "ripple-bay-content lint says where.",
                        content_wrong);
    const bool asked = options.portable || !options.data_dir.empty();
    if (const save::Store kept = store(options); asked && kept.possible() && !can_write(kept.folder()))
        return complain("The folder " + kept.folder().string() + " can't be written.",
                        "Give another one with --data-dir, or play with --guest.", cannot_write);
    return well;
}

/// Reads a file of its own kind; what is wrong is told on standard error, and the game goes on without it.
template <class T>
T read_or_without(const std::string& file, base::Loaded<T> (*read)(std::string, std::string_view)) {
    const auto text = content::read_file(file);
    if (!text) {
        std::cerr << text.problem().message << "\n";
        return {};
    }
    auto made = read(file, text.value());
    for (const base::Diagnostic& one : made.diagnostics)
        std::cerr << base::format(one) << "\n";
    return std::move(made.value).value_or(T());
}

inline std::vector<content::HelpLead> leads(const std::string& content_folder) {
    return read_or_without(content_folder + "/helplines.json", content::read_help_leads);
}

/// The region file: the one that was named, else beside the program, else of this player, else of the whole computer.
inline content::Region region(const std::string& named) {
    const std::filesystem::path home(variable("HOME")), config(variable("XDG_CONFIG_HOME"));
    const std::filesystem::path places[] = {folders::of_program() / "region.json",
                                            (config.empty() ? home / ".config" : config) / "ripple-bay" / "region.json",
                                            "/etc/ripple-bay/region.json"};
    std::string file = named;
    for (const auto& place : places)
        if (file.empty() && std::filesystem::is_regular_file(place))
            file = place.string();
    return file.empty() ? content::Region() : read_or_without(file, content::read_region);
}

/// The policy file: the one that was named, else beside the program, else of the whole computer. A damaged one is told, and sets nothing.
inline content::Policy policy(const std::string& named) {
    std::string file = named;
    for (const auto& place : {folders::of_program() / "policy.json", std::filesystem::path("/etc/ripple-bay/policy.json")})
        if (file.empty() && std::filesystem::is_regular_file(place))
            file = place.string();
    return file.empty() ? content::Policy() : read_or_without(file, content::read_policy);
}

/// "2026-11-21"
inline std::string today() {
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    const auto two = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(static_cast<int>(day.year())) + "-" + two(static_cast<unsigned>(day.month())) + "-" +
           two(static_cast<unsigned>(day.day()));
}

/// Before anything is opened: what leads to another computer is refused, with the reason on standard error, and the network is closed.
inline void keep_to_this_computer() {
    for (const local_only::Refused& one : local_only::refused()) {
        std::cerr << one.why << "\n";
        ::unsetenv(one.variable);
    }
    if (const auto open = local_only::close_network())
        std::cerr << *open << "\n";
}

/// Where files may only become so large, that is a full disk: told to the player, no reason to end.
inline void outlive_full_disks() {
    std::signal(SIGXFSZ, SIG_IGN);
}

/// Opens the content, telling standard error what is wrong with it, and hands the game to a face.
template <class Face>
int play(Options options, Face&& face) {
    keep_to_this_computer();
    outlive_full_disks();
    if (options.content.empty())
        options.content = folders::content();
    const auto catalogue = content::open_catalogue(options.content);
    if (!catalogue)
        return complain(catalogue.problem().message, catalogue.problem().hint, content_wrong);
    for (const base::Diagnostic& one : catalogue.value().diagnostics)
        std::cerr << base::format(one) << "\n";
    for (const auto* list : {&catalogue.value().entries, &catalogue.value().drills})
        for (const content::Entry& entry : *list)
            if (!entry.episode)
                for (const base::Diagnostic& one : entry.diagnostics)
                    std::cerr << base::format(one) << "\n";
    play::Library library = play::library_of(catalogue.value());
    library.leads = leads(options.content);
    library.region = region(options.region);
    library.today = today();
    if (const int refused = refuse(options, library); refused != well)
        return refused;
    play::Opening opened = opening(options);
    opened.policy = policy(options.policy);
    // where one child follows the other, nothing is kept of any
    play::Game game(std::move(library), opened.policy.kiosk ? save::Store() : store(options), opened);
    return face(game);
}

}
