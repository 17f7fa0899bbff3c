// SPDX-License-Identifier: MIT
#pragma once
#include <CLI/CLI.hpp>

#include <iostream>
#include <sstream>
#include <string>
#include <vector>

/// A program's manual page, made from the table its --help is made from.
namespace manual {

/// Words as roff wants them: a hyphen is a minus, and no line begins with a command.
inline std::string roff(const std::string& words) {
    std::string out;
    for (const char c : words) {
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if ((c == '.' || c == '\'') && (out.empty() || out.back() == '\n'))
            out += std::string("\\&") + c;
        else
            out += c;
    }
    return out;
}

inline void write_options(std::ostream& out, const CLI::App& app) {
    for (const CLI::Option* one : app.get_options()) {
        if (one->get_group().empty()) // hidden
            continue;
        out << ".TP\n.B " << roff(one->get_name(one->get_positional(), true));
        if (one->get_items_expected_max() > 0 && !one->get_positional())
            out << " \\fI" << roff(one->get_type_name().substr(0, one->get_type_name().find(':'))) << "\\fR";
        out << "\n" << roff(one->get_description()) << "\n";
    }
}

/// The whole page. `files`: what the program reads and keeps, a sentence a line.
inline std::string page(const CLI::App& app, int section, const std::string& version, const std::vector<std::string>& files) {
    std::ostringstream out;
    std::string title = app.get_name();
    for (char& c : title)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    const std::vector<const CLI::App*> parts =
        app.get_subcommands([](const CLI::App* one) { return !one->get_name().empty() && !one->get_group().empty(); });
    out << ".TH " << roff(title) << " " << section << " \"\" \"Ripple Bay " << roff(version) << "\"\n.SH NAME\n"
        << roff(app.get_name() + " - " + app.get_description()) << "\n.SH SYNOPSIS\n.B " << roff(app.get_name()) << "\n[\\fIoptions\\fR]"
        << (parts.empty() ? "" : " [\\fIcommand\\fR]") << "\n.SH OPTIONS\n";
    write_options(out, app);
    if (!parts.empty())
        out << ".SH COMMANDS\n";
    for (const CLI::App* part : parts) {
        out << ".SS " << roff(part->get_name()) << "\n" << roff(part->get_description()) << "\n";
        write_options(out, *part);
    }
    out << ".SH EXIT STATUS\n" << roff(app.get_footer()) << "\n";
    if (!files.empty())
        out << ".SH FILES\n";
    for (const std::string& line : files)
        out << ".PP\n" << roff(line) << "\n";
    return out.str();
}

/// `--man`, for those who build packages: prints the page and ends.
inline void add(CLI::App& app, int section, const std::string& version, std::vector<std::string> files = {}) {
    app.add_flag_callback("--man",
                          [&app, section, version, files = std::move(files)] {
                              std::cout << page(app, section, version, files);
                              throw CLI::Success();
                          })
        ->group("");
}

/// What the programs that play read and keep.
inline std::vector<std::string> files_of_play() {
    return {
        "~/.local/share/ripple-bay: what is kept of those who asked for it. A guest leaves nothing.",
        "region.json beside the program, in ~/.config/ripple-bay or in /etc/ripple-bay: whom children can turn to here, as an adult wrote "
        "it down."};
}

}
