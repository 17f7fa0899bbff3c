// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "content/coverage.hpp"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace author {
namespace {

constexpr std::size_t all_episodes = 16;

bool is_taught(const content::CoveredRow& covered) {
    return !covered.episodes.empty() || !covered.drills.empty();
}

void print(const content::CoveredRow& covered, std::ostream& out) {
    const bool taught = is_taught(covered);
    out << (taught ? "      " : "open  ") << std::left << std::setw(9) << covered.row->id << std::right;
    if (!taught)
        out << covered.row->topic << " (" << covered.row->ages << ")";
    for (std::size_t at = 0; at < covered.episodes.size(); ++at)
        out << (at ? ", " : "") << covered.episodes[at];
    if (const std::size_t drills = covered.drills.size(); drills > 0)
        out << (covered.episodes.empty() ? "" : ", ")
            << (drills == 1 ? "the drill " + covered.drills.front() : std::to_string(drills) + " drills");
    out << "\n";
    for (const std::string& beat : covered.beats)
        out << "               " << beat << "\n";
}

}

int coverage_command(const content::Catalogue& catalogue, const std::string& episode, std::ostream& out) {
    const auto rows = content::coverage(catalogue);
    const content::Entry* only = catalogue.find(episode);
    if (!episode.empty() && only == nullptr) {
        out << "there is no episode \"" << episode << "\" here\n";
        return content_wrong;
    }
    const auto is_about = [&](const content::CoveredRow& covered) {
        return only == nullptr || std::ranges::find(covered.episodes, only->title) != covered.episodes.end() ||
               std::ranges::find(covered.drills, only->id) != covered.drills.end();
    };
    for (const content::CoveredRow& covered : rows)
        if (is_about(covered))
            print(covered, out);
    const auto count_sound = [](const std::vector<content::Entry>& list) {
        return static_cast<std::size_t>(std::ranges::count_if(list, [](const content::Entry& entry) { return entry.episode != nullptr; }));
    };
    const auto taught = static_cast<std::size_t>(std::ranges::count_if(rows, is_taught));
    const std::size_t sound = count_sound(catalogue.entries);
    out << taught << " of " << rows.size() << " rows are taught in " << sound << " episodes and " << count_sound(catalogue.drills)
        << " drills, " << rows.size() - taught << " are open\n";
    return taught < rows.size() && sound >= all_episodes ? content_wrong : well;
}

}
