// SPDX-License-Identifier: MIT
#include "content/name_table.hpp"
#include "content/rules.hpp"
#include "content/scene_graph.hpp"

#include <algorithm>

namespace content {
namespace {

/// Calls `look` with every beat that can be reached; with all of them while ways are lost.
template <class Look>
void each_reachable_beat(const EpisodeFile& file, const Look& look) {
    const auto reachable = SceneGraph(file).reachable(file.episode.start);
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i)
        if (reachable[i] || file.ways_lost)
            for (const story::Beat& beat : file.episode.scenes[i].beats)
                look(beat);
}

int strongest(const story::Episode& episode) {
    int most = 1;
    for (const story::Scene& scene : episode.scenes)
        most = std::max(most, scene.strength);
    return most;
}

}

void find_missing_steps(const EpisodeFile& file, const World&, Report& report) {
    std::vector<story::FiveStep> walked;
    each_reachable_beat(file, [&](const story::Beat& beat) {
        if (beat.step)
            walked.push_back(*beat.step);
    });
    for (const auto& step : story::spellings(story::FiveStep{}))
        if (std::ranges::find(walked, step.value) == walked.end())
            report.say(file.part(JsonDocument::root(), "scenes"),
                       "no beat that can be reached is the step \"" + std::string(step.word) + "\"",
                       "every episode walks all five: notice weigh own know-how act");
}

void find_missing_adult(const EpisodeFile& file, const World&, Report& report) {
    std::vector<story::Shows> shown;
    each_reachable_beat(file, [&](const story::Beat& beat) { shown.insert(shown.end(), beat.shows.begin(), beat.shows.end()); });
    for (const story::Shows needed : {story::Shows::AdultListens, story::Shows::AdultChecksBack})
        if (std::ranges::find(shown, needed) == shown.end())
            report.say(file.part(JsonDocument::root(), "scenes"),
                       "no beat that can be reached shows \"" + std::string(story::spell(needed)) + "\"",
                       "in every episode at least one adult listens and checks back");
}

void find_missing_owner(const EpisodeFile& file, const World&, Report& report) {
    bool shown = false;
    each_reachable_beat(file, [&](const story::Beat& beat) {
        shown = shown || std::ranges::find(beat.shows, story::Shows::NotYourJob) != beat.shows.end();
    });
    if (!shown)
        report.say(file.part(JsonDocument::root(), "scenes"), "no beat that can be reached shows \"not-your-job\"",
                   "somebody says whose job it is to mend this: never the child's");
}

void find_missing_sources(const EpisodeFile& file, const World& world, Report& report) {
    const ValueIndex at = file.part(JsonDocument::root(), "sources");
    if (file.episode.sources.empty())
        report.say(at, "this episode names no source row", "name the rows it teaches, as in \"sources\": [\"L1\", \"51b\"]");
    const auto known = names_of(world.sources, &SourceRow::id);
    for (std::size_t i = 0; i < file.episode.sources.size() && !known.empty(); ++i)
        if (!world.has_source(file.episode.sources[i]))
            report.say(file.part(JsonDocument::root(), "sources", i), "there is no source row \"" + file.episode.sources[i] + "\"",
                       report.guess(file.episode.sources[i], known));
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i)
        for (std::uint32_t beat = 0; beat < file.episode.scenes[i].beats.size(); ++beat)
            for (const std::string& row : file.episode.scenes[i].beats[beat].teaches)
                if (std::ranges::find(file.episode.sources, row) == file.episode.sources.end())
                    report.say(file.part(file.at(story::BeatRef{story::SceneIndex(i), beat}), "teaches"),
                               "\"" + row + "\" is not among the \"sources\" of the episode", "name it there too");
}

void find_strength_and_note(const EpisodeFile& file, const World&, Report& report) {
    const ValueIndex note = file.document.member(JsonDocument::root(), "note");
    if (note.none()) {
        report.say(JsonDocument::root(), "there is no content note",
                   "\"note\": { \"topics\": […], \"strength\": 1, \"minutes\": [8, 12], \"text\": \"…\" }");
        return;
    }
    const int most = strongest(file.episode);
    if (file.episode.note.strength != most)
        report.say(file.part(note, "strength"), "the note promises strength " + std::to_string(file.episode.note.strength) +
                                                    ", and the strongest scene has " + std::to_string(most));
}

void find_missing_summaries(const EpisodeFile& file, const World&, Report& report) {
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i) {
        const story::Scene& scene = file.episode.scenes[i];
        const bool no_way_on = scene.to.empty() && !file.ways_lost;
        if (scene.strength >= 2 && (scene.summary.empty() || no_way_on))
            report.say(file.part(file.scenes[i], "strength"),
                       "\"" + scene.id.str() + "\" has strength " + std::to_string(scene.strength) + " and cannot be skipped: it has no " +
                           (scene.summary.empty() ? "\"summary\"" : "\"goto\""),
                       "write two lines that can stand in its place, and where the story goes on");
    }
}

}
