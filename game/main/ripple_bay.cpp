// SPDX-License-Identifier: MIT
#include "main/bench_process.hpp"
#include "main/manual.hpp"
#include "main/play_options.hpp"
#include "terminal/run.hpp"
#include "window/bench.hpp"
#include "window/display.hpp"
#include "window/run.hpp"
#include "window/shots.hpp"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <clocale>
#include <cstdio>

namespace {

struct Options : play_options::Options {
    std::string size = "1280x720", theme, shots;
    int text_scale = 0;
    bool windowed = false, fullscreen = false, terminal = false, mute = false, safe_graphics = false, bench = false, cast = false,
         read_aloud = false;
    std::string bench_part; ///< "bare" or "game", in a process that only measures that
    double began = 0;       ///< when that process was begun
    unsigned width = 1280, height = 720;
};

/// "1280x720"; what is wrong with it otherwise, as CLI11 wants to hear it.
std::string read_size(const std::string& words, Options& options) {
    char rest = 0;
    if (std::sscanf(words.c_str(), "%4ux%4u%c", &options.width, &options.height, &rest) != 2)
        return "a size looks like 1280x720";
    const bool fits = options.width >= 800 && options.height >= 600 && options.width <= 7680 && options.height <= 4320;
    return fits ? "" : "a size is from 800x600 to 7680x4320";
}

void add_looks(CLI::App& app, Options& options) {
    app.add_option("--size", options.size, "size of the window, from 800x600 (default: 1280x720)")->check([&](const std::string& words) {
        return read_size(words, options);
    });
    app.add_option("--text-scale", options.text_scale, "size of words in percent, 80 to 200")->check(CLI::Range(80, 200));
    app.add_option("--theme", options.theme, "paper, night or contrast")->check(CLI::IsMember({"paper", "night", "contrast"}));
}

void change(play::Settings& settings, const Options& options) {
    if (options.text_scale != 0)
        settings.text_scale = options.text_scale;
    if (!options.theme.empty())
        settings.theme = options.theme;
    settings.read_aloud = settings.read_aloud || options.read_aloud;
    if (options.fullscreen || options.windowed || options.kiosk)
        settings.fullscreen = !options.windowed;
}

/// The art that belongs to the content: beside a content folder that was asked for, else where the program's own is.
std::string assets(const Options& options) {
    const auto beside = std::filesystem::path(options.content).parent_path() / "assets";
    return !options.content.empty() && std::filesystem::is_directory(beside) ? beside.string() : folders::assets();
}

int shots(play::Game& game, const Options& options) {
    const auto comfort = window::comfort_of(game.settings());
    // as a window with a voice shows it
    game.shown_by({play::ReadBy::Espeak, true});
    const page::Size size{static_cast<double>(options.width), static_cast<double>(options.height)};
    const auto files = options.cast ? window::take_cast(assets(options), options.shots, comfort)
                                    : window::take_shots(game, assets(options), options.shots, size, comfort);
    if (!files)
        return play_options::complain(files.problem().message, files.problem().hint, play_options::cannot_write);
    for (const auto& file : files.value())
        std::cout << file.string() << "\n";
    return play_options::well;
}

/// One half of the measuring, for the process that asked for it.
int bench_bare(const Options& options) {
    window::BareCost cost;
    const window::DisplayProbe display = window::probe_display();
    if (display.trouble || !window::measure_bare(options.width, options.height, cost))
        return play_options::no_display;
    std::cout << window::to_line(cost) << "\n";
    return play_options::well;
}

int bench_game(play::Game& game, const Options& options) {
    window::GameCost cost;
    const window::DisplayProbe display = window::probe_display();
    if (display.trouble || !window::measure_game(game, {assets(options), options.width, options.height, true}, options.began, cost))
        return play_options::no_display;
    std::cout << window::to_line(cost) << "\n";
    return play_options::well;
}

/// Both halves, each in a process of its own, and what they say beside each other.
int bench(const Options& options, const std::vector<std::string>& arguments) {
    const window::DisplayProbe display = window::probe_display();
    if (display.trouble)
        return play_options::complain(*display.trouble + ".", "xvfb-run -a -s \"-screen 0 1280x720x24\" ripple-bay bench makes one.",
                                      play_options::no_display);
    const auto half = [&](const char* part) {
        std::vector<std::string> asked = arguments;
        for (const std::string& word :
             {std::string("--part"), std::string(part), std::string("--began"), std::to_string(window::monotonic())})
            asked.push_back(word);
        return bench_process::run(std::move(asked)).value_or("");
    };
    window::BareCost bare;
    window::GameCost game;
    if (!window::from_line(half("bare"), bare) || !window::from_line(half("game"), game))
        return play_options::complain("The measuring stopped before its end.", "", play_options::failed);
    std::cout << window::report(bare, game, options.width, options.height);
    return play_options::well;
}

/// Pictures come and go: each goes back to the system at once, and one heap is enough for two threads.
void spare_memory() {
#ifdef __GLIBC__
    ::mallopt(M_MMAP_THRESHOLD, 256 * 1024);
    ::mallopt(M_ARENA_MAX, 1);
#endif
}

/// Graphics drivers keep what they compile in the player's home; nobody asked them to.
void leave_no_cache() {
    for (const auto& [variable, off] :
         {std::pair("MESA_SHADER_CACHE_DISABLE", "true"), {"MESA_GLSL_CACHE_DISABLE", "true"}, {"__GL_SHADER_DISK_CACHE", "0"}})
        ::setenv(variable, off, 1);
}

window::Options shown(const Options& options) {
    return {assets(options), options.width, options.height, options.mute, options.kiosk, options.safe_graphics};
}

int face(play::Game& game, const Options& options) {
    if (options.bench)
        return bench_game(game, options);
    if (!options.shots.empty())
        return shots(game, options);
    if (!options.terminal) {
        const auto [trouble, hold] = window::probe_display();
        if (!trouble && window::run(game, shown(options)))
            return play_options::well;
        const std::string why = trouble.value_or("The window could not be opened");
        if (options.windowed || options.fullscreen || options.kiosk)
            return play_options::complain(why + ".",
                                          "Without --windowed, --fullscreen and --kiosk the game is played here in the terminal.",
                                          play_options::no_display);
        std::cout << why << ", so the game is played here in the terminal.\n\n";
    }
    return terminal::run(game, std::cin, std::cout, terminal::shape_of_locale());
}

}

int main(int argc, char** argv) {
    spare_memory();
    leave_no_cache();
    folders::use_what_is_inside();
    std::setlocale(LC_ALL, "");
    Options options;
    CLI::App app{"Ripple Bay: a small town, a lot of phones, and you are the one who notices.", "ripple-bay"};
    app.set_version_flag("--version", "ripple-bay " RIPPLE_VERSION);
    play_options::add(app, options);
    add_looks(app, options);
    auto* windowed = app.add_flag("--windowed", options.windowed, "only in a window; exit 4 where there is no display");
    app.add_flag("--fullscreen", options.fullscreen, "on the whole screen; exit 4 where there is no display")->excludes(windowed);
    app.add_flag("--kiosk", options.kiosk,
                 "on the whole screen, nothing is kept, after one player comes the next, and only an adult closes it (with a sum)");
    app.add_flag("--safe-graphics", options.safe_graphics, "for very old graphics: OpenGL 1.1, small textures, plain turns of pages");
    app.add_flag("--mute", options.mute, "no sound at all, whatever the settings say");
    app.add_flag("--read-aloud", options.read_aloud, "read every page aloud, where there is a voice");
    app.add_flag("--terminal", options.terminal, "as numbered text in this terminal");
    auto* tour = app.add_subcommand("shots", "play a short tour without a window and write a PNG of every kind of page");
    tour->add_option("dir", options.shots, "folder for the pictures")->required();
    tour->add_flag("--cast", options.cast, "a contact sheet of each character instead: eight faces and a blink");
    add_looks(*tour, options);
    auto* bench_command = app.add_subcommand("bench", "measure what the window costs here, beside a bare window (JSON)");
    bench_command->add_option("--part", options.bench_part)->check(CLI::IsMember({"bare", "game"}))->group("");
    bench_command->add_option("--began", options.began)->group("");
    add_looks(*bench_command, options);
    app.footer("Exit codes: 0 well, 1 failed, 2 usage, 3 content wrong, 4 no display, 5 cannot write.");
    manual::add(app, 6, RIPPLE_VERSION, manual::files_of_play());
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? play_options::well : play_options::usage;
    }
    options.bench = bench_command->parsed();
    if (options.bench && options.bench_part.empty())
        return bench(options, {argv + 1, argv + argc});
    if (options.bench && options.bench_part == "bare")
        return bench_bare(options);
    options.looks = [&options](play::Settings& settings) { change(settings, options); };
    // a tour is nobody's place to keep
    options.guest = options.guest || !options.shots.empty() || options.bench;
    try {
        return play_options::play(static_cast<const play_options::Options&>(options),
                                  [&](play::Game& game) { return face(game, options); });
    } catch (const std::exception& bug) {
        std::cerr << "The game stopped because of a mistake in it. Everything up to your last press is kept, if you keep your place.\n"
                  << bug.what() << "\n";
        return play_options::failed;
    }
}
