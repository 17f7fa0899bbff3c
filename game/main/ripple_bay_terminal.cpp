// SPDX-License-Identifier: MIT
#include "main/manual.hpp"
#include "main/play_options.hpp"
#include "terminal/run.hpp"

#include <clocale>

int main(int argc, char** argv) {
    std::setlocale(LC_ALL, "");
    play_options::Options options;
    CLI::App app{"Ripple Bay in the terminal: the whole game as numbered text.", "ripple-bay-terminal"};
    app.set_version_flag("--version", "ripple-bay-terminal " RIPPLE_VERSION);
    play_options::add(app, options);
    app.footer("Exit codes: 0 well, 1 failed, 2 usage, 3 content wrong, 5 cannot write.");
    manual::add(app, 6, RIPPLE_VERSION, manual::files_of_play());
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? play_options::well : play_options::usage;
    }
    try {
        return play_options::play(options,
                                  [](play::Game& game) { return terminal::run(game, std::cin, std::cout, terminal::shape_of_locale()); });
    } catch (const std::exception& bug) {
        std::cerr << "The game stopped because of a mistake in it. Everything up to your last press is kept, if you keep your place.\n"
                  << bug.what() << "\n";
        return play_options::failed;
    }
}
