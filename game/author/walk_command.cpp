// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "content/walks.hpp"

#include <filesystem>
#include <ostream>

namespace author {
namespace {

/// The number of walks that went as written; nothing if the file cannot be read.
bool walk_all(const content::Entry& entry, std::ostream& out) {
    if (!entry.episode->topic.empty()) {
        out << entry.id << " is a drill: it has no walks\n";
        return true;
    }
    const std::string file = (std::filesystem::path(entry.folder) / "walks.txt").string();
    const auto text = content::read_file(file);
    if (!text) {
        out << text.problem().message << "\n";
        return false;
    }
    const auto walks = content::read_walks(file, text.value());
    for (const base::Diagnostic& one : walks.diagnostics)
        out << base::format(one) << "\n";
    bool good = walks.ok() && !walks.value->empty();
    for (const content::Walk& walk : walks.value.value_or(std::vector<content::Walk>{})) {
        const auto wrong = content::run_walk(*entry.episode, walk, file);
        out << (wrong.empty() ? "ok      " : "FAILED  ") << entry.id << ": " << walk.name << " (band " << spell(walk.band) << ")\n";
        for (const base::Diagnostic& one : wrong)
            out << base::format(one) << "\n";
        good = good && wrong.empty();
    }
    return good;
}

}

int walk_command(const content::Catalogue& catalogue, const std::string& episode, std::ostream& out) {
    const auto some = chosen(catalogue, episode, out);
    bool good = !some.empty();
    for (const content::Entry* entry : some)
        good = walk_all(*entry, out) && good;
    return good ? well : content_wrong;
}

}
