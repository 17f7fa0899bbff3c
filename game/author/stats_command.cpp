// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "base/text.hpp"
#include "content/statistics.hpp"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace author {
namespace {

void print(const content::Statistics& stats, std::ostream& out) {
    out << "  " << stats.scenes.size() << " scenes, " << stats.beats << " beats, " << stats.decisions << " decisions, " << stats.words
        << " words\n";
    out << "  lines a speaker:";
    for (const auto& [speaker, lines] : stats.lines)
        out << " " << speaker << " " << lines;
    for (const auto& [kind, count] : stats.activities)
        out << (kind == stats.activities.begin()->first ? "\n  activities: " : ", ") << kind << " " << count;
    out << "\n  reading grade a scene (words), bands";
    for (const story::Band band : story::all_bands)
        out << " " << std::setw(10) << spell(band);
    out << "\n" << std::fixed << std::setprecision(1);
    for (const content::SceneStatistics& scene : stats.scenes) {
        out << "    " << std::left << std::setw(36) << scene.id << std::right;
        for (std::size_t band = 0; band < story::all_bands.size(); ++band)
            out << std::setw(5) << scene.grade[band] << " (" << std::setw(3) << scene.words[band] << ")";
        out << "\n";
    }
}

}

int stats_command(const content::Catalogue& catalogue, const std::string& episode, std::ostream& out) {
    const auto some = chosen(catalogue, episode, out);
    for (const content::Entry* entry : some) {
        out << entry->id << "\n";
        print(content::statistics(*entry->episode), out);
    }
    return some.empty() ? content_wrong : well;
}

}
