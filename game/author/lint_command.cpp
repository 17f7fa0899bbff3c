// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "author/json_text.hpp"
#include "content/art_lint.hpp"
#include "content/lint.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace author {
namespace {

namespace fs = std::filesystem;

bool is_episode(const fs::path& file) {
    return file.filename() == "episode.json" && file.parent_path().filename().string().front() != '_';
}

bool is_drill(const fs::path& file) {
    return file.extension() == ".json" && fs::absolute(file).parent_path().filename() == "drills" &&
           file.filename().string().front() != '_';
}

/// The episode and drill files that a path stands for.
std::vector<std::string> episode_files(const std::string& path) {
    if (!fs::is_directory(path))
        return {path};
    if (fs::exists(fs::path(path) / "episode.json"))
        return {(fs::path(path) / "episode.json").string()};
    std::vector<std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(path))
        if (is_episode(entry.path()) || is_drill(entry.path()))
            files.push_back(entry.path().string());
    std::ranges::sort(files);
    return files;
}

void print_json(const std::vector<base::Diagnostic>& found, std::ostream& out) {
    out << "[";
    for (std::size_t at = 0; at < found.size(); ++at) {
        const base::Diagnostic& one = found[at];
        out << (at ? ",\n " : "\n ") << R"({"file":)" << json_text(one.at.file) << R"(,"line":)" << one.at.line << R"(,"column":)"
            << one.at.column << R"(,"severity":)" << json_text(base::name(one.severity)) << R"(,"code":)" << json_text(one.code)
            << R"(,"where":)" << json_text(one.where) << R"(,"message":)" << json_text(one.message) << R"(,"hint":)" << json_text(one.hint)
            << "}";
    }
    out << (found.empty() ? "]\n" : "\n]\n");
}

void print_lines(const std::vector<base::Diagnostic>& found, std::size_t files, std::ostream& out) {
    for (const base::Diagnostic& one : found)
        out << base::format(one) << "\n";
    const auto errors = std::ranges::count(found, base::Severity::Error, &base::Diagnostic::severity);
    out << files << (files == 1 ? " file, " : " files, ") << errors << (errors == 1 ? " error, " : " errors, ")
        << found.size() - static_cast<std::size_t>(errors) << " other findings\n";
}

}

int lint_command(const std::string& content_folder, const std::string& assets_folder, const std::vector<std::string>& paths, bool json,
                 std::ostream& out) {
    auto opened = content::open_catalogue(content_folder);
    if (!opened) {
        out << opened.problem().message << "\n" << opened.problem().hint << "\n";
        return failed;
    }
    std::vector<base::Diagnostic> found = opened.value().diagnostics;
    std::vector<std::string> files;
    for (const std::string& path : paths.empty() ? std::vector<std::string>{content_folder} : paths)
        for (std::string& file : episode_files(path))
            files.push_back(std::move(file));
    for (const std::string& file : files) {
        const auto text = content::read_file(file);
        if (!text) {
            found.push_back({base::Severity::Error, "cannot-read", {file, 0, 0}, {}, text.problem().message, text.problem().hint});
            continue;
        }
        std::ranges::move(content::lint(file, text.value(), opened.value().world), std::back_inserter(found));
    }
    if (paths.empty())
        std::ranges::move(content::lint_art(opened.value(), assets_folder), std::back_inserter(found));
    if (json)
        print_json(found, out);
    else
        print_lines(found, files.size(), out);
    return base::any_error(found) ? content_wrong : well;
}

int codes_command(const std::string& content_folder, std::ostream& out) {
    const auto opened = content::open_catalogue(content_folder);
    for (const content::Rule& rule : content::rules()) {
        out << rule.code << " (" << base::name(rule.severity) << ")\n    " << rule.explain << "\n";
        if (rule.code != "word-never" || !opened)
            continue;
        const content::NeverWords& never = opened.value().world.never;
        out << "    The list: " << never.size() << " words;";
        for (const auto& [language, hashes] : never.languages)
            out << " " << language << " " << hashes.size();
        out << "\n";
    }
    return well;
}

}
