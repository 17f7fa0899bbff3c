// SPDX-License-Identifier: MIT
#include "content/coverage.hpp"

#include <algorithm>

namespace content {
namespace {

bool names(const std::vector<std::string>& rows, const SourceRow& row) {
    return std::ranges::any_of(rows, [&](const std::string& one) { return row.is_named(one); });
}

void add_beats(const story::Episode& episode, CoveredRow& out) {
    for (const story::Scene& scene : episode.scenes)
        for (const story::Beat& beat : scene.beats)
            if (names(beat.teaches, *out.row))
                out.beats.push_back(episode.id.str() + ": " + scene.id.str() + "/" + beat.id.str());
}

}

std::vector<CoveredRow> coverage(const Catalogue& catalogue) {
    std::vector<CoveredRow> out;
    for (const SourceRow& row : catalogue.world.sources) {
        CoveredRow& covered = out.emplace_back();
        covered.row = &row;
        for (const Entry& entry : catalogue.entries) {
            if (!entry.episode || !names(entry.episode->sources, row))
                continue;
            covered.episodes.push_back(entry.title);
            add_beats(*entry.episode, covered);
        }
        for (const Entry& drill : catalogue.drills)
            if (drill.episode && names(drill.episode->sources, row))
                covered.drills.push_back(drill.id);
    }
    return out;
}

}
