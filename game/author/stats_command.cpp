// SPDX-License-Identifier: MIT
#include "author/commands.hpp"
#include "base/text.hpp"
#include "content/statistics.hpp"

#include <algorithm>
#include <iomanip>
#include <map>
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

namespace {

/// All drills together: how many of each topic and move, and which things to do with one's hands.
void print_drills(const std::vector<const content::Entry*>& drills, std::ostream& out) {
    std::map<std::string_view, std::size_t> topics, moves, activities;
    std::size_t words = 0;
    for (const content::Entry* entry : drills) {
        ++topics[entry->episode->topic];
        const auto stats = content::statistics(*entry->episode);
        words += stats.words;
        for (const story::Scene& scene : entry->episode->scenes)
            for (const story::Beat& beat : scene.beats) {
                if (const auto* activity = std::get_if<story::Activity>(&beat.body))
                    ++activities[story::kind_of(*activity)];
                if (const auto* choice = std::get_if<story::Choice>(&beat.body))
                    for (const story::Option& option : choice->options)
                        ++moves[story::spell(option.move)];
            }
    }
    out << drills.size() << " drills, " << words << " words\n";
    for (const auto& [name, counted] : {std::pair("topics", &topics), std::pair("moves", &moves), std::pair("activities", &activities)}) {
        out << "  " << name << ":";
        for (const auto& [id, count] : *counted)
            out << " " << id << " " << count;
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
    if (const auto drills = sound_drills(catalogue, out); episode.empty() && !drills.empty())
        print_drills(drills, out);
    return some.empty() ? content_wrong : well;
}

}
