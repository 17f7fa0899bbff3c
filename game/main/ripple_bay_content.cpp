// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "author/print_command.hpp"
#include "author/translate_command.hpp"
#include "main/folders.hpp"
#include "main/manual.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

struct Options {
    std::string content;
    std::string assets;
    std::string episode;
    std::vector<std::string> paths;
    std::string sounds;
    bool loudness = false;
    bool json = false;
    bool codes = false;
    author::TranslateWish translate;
    author::PrintWish print{"", "", "a4", "11", "", 45};
};

using Command = int (*)(const content::Catalogue&, const std::string&, std::ostream&);

template <class Use>
int on_catalogue(const Options& options, const Use& command) {
    const auto catalogue = content::open_catalogue(options.content);
    if (!catalogue) {
        std::cerr << catalogue.problem().message << "\n" << catalogue.problem().hint << "\n";
        return author::failed;
    }
    for (const base::Diagnostic& one : catalogue.value().diagnostics)
        std::cerr << base::format(one) << "\n";
    return command(catalogue.value(), options.episode, std::cout);
}

}

int main(int argc, char** argv) {
    Options options;
    CLI::App app{"Checks, explores and plays through Ripple Bay's episodes, for the people who write them.", "ripple-bay-content"};
    app.set_version_flag("--version", "ripple-bay-content " RIPPLE_VERSION);
    app.require_subcommand(1);
    app.add_option("--content", options.content, "the content folder (default: the one that belongs to this program)");

    app.add_option("--assets", options.assets, "the folder with the drawings (default: the one that belongs to this program)");

    auto* lint = app.add_subcommand("lint", "print every finding as file:line:column: severity: message [code]");
    lint->add_option("path", options.paths, "episode folders or files (default: all)");
    lint->add_flag("--json", options.json, "for other tools");
    lint->add_flag("--codes", options.codes, "print every code with its reason");
    const std::pair<const char*, Command> commands[] = {{"explore", author::explore_command},
                                                        {"walk", author::walk_command},
                                                        {"stats", author::stats_command},
                                                        {"coverage", author::coverage_command},
                                                        {"bench", author::bench_command}};
    const char* const help[] = {"visit every state: can anybody get stuck, how many ways are there, how long",
                                "run the scripted playthroughs (walks.txt)", "words, lines a speaker, reading grade a scene",
                                "which rows of the two documents are taught where, and which are open",
                                "time reading, stepping, lint and explore; prints JSON"};
    for (std::size_t at = 0; at < std::size(commands); ++at)
        app.add_subcommand(commands[at].first, help[at])->add_option("episode", options.episode, "one episode (default: all)");
    const auto* never = app.add_subcommand("never", "read words and print their hashes for words-never.json");
    auto* sounds = app.add_subcommand("sounds", "make every sound and theme of the game, to listen to");
    sounds->add_option("dir", options.sounds, "folder for the WAV files (default: none, only the table)");
    sounds->add_flag("--loudness", options.loudness, "print how loud each is (ITU-R BS.1770), its peak, and how fast it rises");
    auto* translate = app.add_subcommand("translate", "what translators get and give: PO files, one a story and language");
    translate->add_option("what", options.translate.what, "extract: new files; merge: bring files up to date; status: how far they are")
        ->required()
        ->check(CLI::IsMember({"extract", "merge", "status"}));
    translate->add_option("language", options.translate.languages, "such as fr (default: all that have a folder)");
    translate->add_option("--to", options.translate.to, "the folder of the languages (default: languages/ of the content)");
    translate->add_option("--sources", options.translate.sources,
                          "the folder with the game's own words (default: game/ beside the content)");
    auto* print = app.add_subcommand("print", "lesson plans, cards, letters and booklets as PDF");
    print->add_option("what", options.print.what, "what to print (without it: a list of what there is)");
    print->add_option("--out", options.print.file, "the PDF file to write");
    print->add_option("--paper", options.print.paper, "a4 or letter (default: a4)");
    print->add_option("--band", options.print.band, "the age group: 8, 11 or 14 (default: 11)");
    print->add_option("--episode", options.print.episode, "which story, such as the-photo");
    print->add_option("--minutes", options.print.minutes, "length of the session: 15, 30 or 45 (default: 45)");
    app.footer("Exit codes: 0 well, 1 failed, 2 usage, 3 content wrong, 5 cannot write.");
    manual::add(app, 1, RIPPLE_VERSION);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? author::well : author::usage;
    }
    if (options.content.empty())
        options.content = folders::content();
    if (options.assets.empty())
        options.assets = folders::assets();
    if (lint->parsed())
        return options.codes ? author::codes_command(options.content, std::cout)
                             : author::lint_command(options.content, options.assets, options.paths, options.json, std::cout);
    if (sounds->parsed())
        return author::sounds_command(options.sounds, options.loudness, std::cout);
    if (never->parsed())
        return on_catalogue(options, [](const content::Catalogue& catalogue, const std::string&, std::ostream& out) {
            return author::never_command(catalogue, std::cin, out);
        });
    if (translate->parsed()) {
        if (options.translate.sources.empty())
            options.translate.sources = options.content + "/../game";
        return on_catalogue(options, [&](const content::Catalogue& catalogue, const std::string&, std::ostream& out) {
            return author::translate_command(catalogue, options.translate, out);
        });
    }
    if (print->parsed())
        return on_catalogue(options, [&](const content::Catalogue& catalogue, const std::string&, std::ostream& out) {
            return author::print_command(catalogue, options.assets, options.print, out);
        });
    for (const auto& [name, command] : commands)
        if (app.got_subcommand(name))
            return on_catalogue(options, command);
    return author::usage;
}
