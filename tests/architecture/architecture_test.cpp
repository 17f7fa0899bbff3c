// SPDX-License-Identifier: MIT
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// The law of the floors: a file includes only its own folder and lower floors.
const std::map<std::string, int> floors{{"base", 0},   {"story", 1},  {"page", 1},      {"content", 2}, {"save", 2},
                                        {"paint", 2},  {"sounds", 2}, {"classroom", 2}, {"play", 3},    {"print", 3},
                                        {"window", 4}, {"desk", 4},   {"terminal", 4},  {"author", 4},  {"main", 5}};

/// Which folders may name a library in an include.
const std::vector<std::pair<std::regex, std::set<std::string>>> libraries{
    {std::regex("^SFML/"), {"window"}},
    {std::regex("^(X11|GL)/"), {"window"}},
    {std::regex("^imgui"), {"window", "desk"}},
    {std::regex("^(cairo|pango|librsvg|fontconfig|glib)"), {"paint", "print"}},
    {std::regex("^nlohmann/"), {"content", "save", "classroom"}},
    {std::regex("^CLI/"), {"main"}},
    {std::regex("^libspeechd"), {"window"}},
    {std::regex("^seccomp"), {"main"}},
};

struct Include {
    fs::path file;
    std::string folder;
    std::string target;
};

std::vector<fs::path> sources() {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(source_folder()) / "game"))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
            found.push_back(entry.path());
    return found;
}

std::string folder_of(const fs::path& file) {
    return fs::relative(file, fs::path(source_folder()) / "game").begin()->string();
}

std::vector<Include> includes() {
    std::vector<Include> found;
    const std::regex pattern(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
    for (const fs::path& file : sources()) {
        std::ifstream in(file);
        for (std::string line; std::getline(in, line);)
            if (std::smatch match; std::regex_search(line, match, pattern))
                found.push_back({file, folder_of(file), match[1]});
    }
    return found;
}

}

TEST_CASE("every folder of the game has a floor") {
    REQUIRE(sources().size() > 20);
    for (const fs::path& file : sources())
        CHECK_MESSAGE(floors.contains(folder_of(file)), file.string());
}

TEST_CASE("a file includes only its own folder and lower floors") {
    for (const Include& one : includes()) {
        const std::string target = one.target.substr(0, one.target.find('/'));
        if (!floors.contains(target) || target == one.folder)
            continue;
        CHECK_MESSAGE(floors.at(target) < floors.at(one.folder), one.file.string() << " includes " << one.target);
    }
}

TEST_CASE("each library is named only where it belongs") {
    for (const Include& one : includes())
        for (const auto& [pattern, allowed] : libraries)
            if (std::regex_search(one.target, pattern))
                CHECK_MESSAGE(allowed.contains(one.folder), one.file.string() << " includes " << one.target);
}

TEST_CASE("JSON stays inside source files") {
    for (const Include& one : includes())
        if (one.target.starts_with("nlohmann/"))
            CHECK_MESSAGE((one.file.extension() == ".cpp" || one.target == "nlohmann/json_fwd.hpp"), one.file.string());
}

TEST_CASE("no file is longer than 400 lines, and every one names its licence") {
    for (const fs::path& file : sources()) {
        std::ifstream in(file);
        std::string line;
        std::getline(in, line);
        CHECK_MESSAGE(line == "// SPDX-License-Identifier: MIT", file.string());
        int lines = 1;
        while (std::getline(in, line))
            ++lines;
        CHECK_MESSAGE(lines <= 400, file.string() << " has " << lines);
    }
}

TEST_CASE("nothing opens a network connection by itself: no network library is named") {
    for (const Include& one : includes())
        CHECK_MESSAGE(!std::regex_search(one.target, std::regex("SFML/Network|curl/|openssl/|netinet/|arpa/inet|sys/socket")),
                      one.file.string());
}
