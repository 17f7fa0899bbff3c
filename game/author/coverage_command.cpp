// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "content/coverage.hpp"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace author {
namespace {

constexpr std::size_t all_episodes = 16;

void print(const content::CoveredRow& covered, std::ostream& out) {
    out << (covered.episodes.empty() ? "open  " : "      ") << std::left << std::setw(9) << covered.row->id << std::right;
    if (covered.episodes.empty())
        out << covered.row->topic << " (" << covered.row->ages << ")";
    for (std::size_t at = 0; at < covered.episodes.size(); ++at)
        out << (at ? ", " : "") << covered.episodes[at];
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
    for (const content::CoveredRow& covered : rows)
        if (only == nullptr || std::ranges::find(covered.episodes, only->title) != covered.episodes.end())
            print(covered, out);
    const auto open =
        static_cast<std::size_t>(std::ranges::count_if(rows, [](const content::CoveredRow& covered) { return covered.episodes.empty(); }));
    const auto sound = static_cast<std::size_t>(
        std::ranges::count_if(catalogue.entries, [](const content::Entry& entry) { return entry.episode != nullptr; }));
    out << rows.size() - open << " of " << rows.size() << " rows are taught in " << sound << " episodes, " << open << " are open\n";
    return open > 0 && sound >= all_episodes ? content_wrong : well;
}

}
