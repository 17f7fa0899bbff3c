// SPDX-License-Identifier: MIT
#include "content/condition_logic.hpp"
#include "content/each_beat.hpp"
#include "content/explorer.hpp"
#include "content/rules.hpp"
#include "content/scene_graph.hpp"

#include <algorithm>
#include <set>

namespace content {
namespace {

constexpr std::size_t most_beats = 12;
constexpr double least_minutes = 0.6, most_minutes = 2, minutes_to_decide = 0.1;

/// Where a drill is decided: the ways of its one choice, or of its one activity that leads somewhere.
struct Decision {
    ValueIndex at;
    std::string_view list;                ///< "options" or "outcomes"
    std::vector<story::SceneIndex> leads; ///< one a way; none where it goes nowhere
    std::size_t least = 0, most = 0;      ///< so many ways there may be
};

std::vector<Decision> decisions_of(const EpisodeFile& file) {
    std::vector<Decision> out;
    const auto leads = [](const auto& ways) {
        std::vector<story::SceneIndex> to;
        to.reserve(ways.size());
        for (const auto& way : ways)
            to.push_back(way.to);
        return to;
    };
    each_beat<story::Choice>(file, [&](story::BeatRef at, const story::Beat&, const story::Choice& choice) {
        if (choice.decision)
            out.push_back({file.at(at), "options", leads(choice.options), 3, 3});
    });
    each_beat<story::Activity>(file, [&](story::BeatRef at, const story::Beat&, const story::Activity& activity) {
        auto to = leads(activity.outcomes);
        if (std::ranges::any_of(to, [](story::SceneIndex one) { return !one.none(); }))
            out.push_back({file.at(at), "outcomes", std::move(to), 2, 4});
    });
    return out;
}

void check_decision(const EpisodeFile& file, const Decision& decision, Report& report) {
    if (decision.leads.size() < decision.least || decision.leads.size() > decision.most)
        report.say(file.part(decision.at, decision.list), "here are " + std::to_string(decision.leads.size()) +
                                                              " ways to go on: a choice of a drill has three, an activity two to four");
    std::set<story::SceneIndex> taken;
    for (std::size_t i = 0; i < decision.leads.size(); ++i) {
        const story::SceneIndex to = decision.leads[i];
        const ValueIndex at = file.part(decision.at, decision.list, i);
        if (to.none() || !file.episode.scene(to).ending)
            report.say(at, "this way leads to no ending", "\"goto\" a scene of its own that has an \"ending\"");
        else if (!taken.insert(to).second)
            report.say(file.part(at, "goto"), "another way leads to \"" + file.episode.scene(to).id.str() + "\" already",
                       "what comes of a move is its own: give each a scene of its own");
    }
}

/// "And if it were your friend, your brother, you?"
bool asks_who(const story::Beat& beat) {
    const auto* question = std::get_if<story::Question>(&beat.body);
    if (question == nullptr || question->kind != story::Question::Kind::Debrief || !is_always(beat.when))
        return false;
    std::set<std::string> ids;
    for (const story::Answer& answer : question->answers)
        ids.insert(answer.id.str());
    return ids == std::set<std::string>{"brother", "friend", "you"};
}

/// What lies on a way so far. Of beats with conditions that stand in a row one is counted: they tell one thing in several ways.
struct Load {
    std::size_t beats = 0;
    double least = 0, most = 0; ///< minutes to read
    bool asked = false;         ///< who it might be, since the last ending
};

/// Walks every way of a drill. There are few: it is small, and it may not turn back.
class DrillWalk {
public:
    DrillWalk(const EpisodeFile& file, Report& report) : file_(file), graph_(file), report_(report) {
        const auto youngest = std::ranges::min_element(file.episode.bands);
        reader_.band = youngest == file.episode.bands.end() ? story::Band::Eight : *youngest;
    }

    void run() {
        if (!file_.episode.start.none())
            enter(file_.episode.start.at(), {});
        if (beats_ > most_beats)
            say("one way has " + std::to_string(beats_) + " beats that wait, and a drill has at most " + std::to_string(most_beats));
        if (most_ > most_minutes)
            say("one way takes more than two minutes to read", "that is a story, not a drill: cut what one can do without");
        else if (least_ >= 0 && least_ < least_minutes)
            say("one way takes less than 0.6 minutes to read", "say who is there, and what makes it hard");
    }

private:
    static constexpr std::size_t most_ways = 500;

    void say(std::string message, std::string hint = {}) {
        report_.say(file_.part(JsonDocument::root(), "scenes"), std::move(message), std::move(hint));
    }

    void enter(std::size_t scene, Load load) {
        if (std::ranges::find(path_, scene) != path_.end()) {
            if (told_.insert(file_.scenes[scene]).second)
                report_.say(file_.part(file_.scenes[scene], "id"), "a drill goes one way, and this scene comes again",
                            "trying another move is the game's business");
            return;
        }
        path_.push_back(scene);
        if (file_.episode.scenes[scene].ending)
            load.asked = false;
        for (const SceneExit& exit : graph_.exits(scene))
            if (!exit.skip && ways_ < most_ways)
                leave(scene, load, exit);
        path_.pop_back();
    }

    void leave(std::size_t scene, Load load, const SceneExit& exit) {
        const auto& beats = file_.episode.scenes[scene].beats;
        double row = 0; // the longest of those in a row that have conditions
        bool in_row = false;
        for (std::size_t at = 0; at < exit.beats && at < beats.size(); ++at) {
            const story::Beat& beat = beats[at];
            const double minutes = static_cast<double>(words_in(beat, reader_)) / words_a_minute(reader_.band);
            load.asked = load.asked || asks_who(beat);
            if (!is_always(beat.when)) {
                load.beats += story::waits(beat) && !in_row ? 1U : 0U;
                in_row = in_row || story::waits(beat);
                load.most += std::max(0.0, minutes - row);
                row = std::max(row, minutes);
                continue;
            }
            in_row = false;
            row = 0;
            load.beats += story::waits(beat) ? 1U : 0U;
            load.least += minutes;
            load.most += minutes;
        }
        if (!exit.to.none())
            return enter(exit.to.at(), load);
        ++ways_;
        beats_ = std::max(beats_, load.beats);
        most_ = std::max(most_, load.most + minutes_to_decide);
        least_ = least_ < 0 ? load.least + minutes_to_decide : std::min(least_, load.least + minutes_to_decide);
        if (!load.asked && told_.insert(exit.at).second)
            report_.say(exit.at, "the end can be reached here without the question who it might be",
                        "a \"debrief\" after the endings, with the answers friend, brother and you");
    }

    const EpisodeFile& file_;
    SceneGraph graph_;
    Report& report_;
    story::Reader reader_;
    std::vector<std::size_t> path_;
    std::set<ValueIndex> told_;
    std::size_t ways_ = 0, beats_ = 0;
    double least_ = -1, most_ = 0;
};

}

void find_drill_shape(const EpisodeFile& file, const World&, Report& report) {
    if (file.episode.topic.empty() || file.ways_lost)
        return;
    const auto decisions = decisions_of(file);
    if (decisions.size() != 1)
        report.say(file.part(JsonDocument::root(), "scenes"), "a drill has one decision, and here are " + std::to_string(decisions.size()),
                   "one choice of three, or one activity whose outcomes lead on");
    for (const Decision& decision : decisions)
        check_decision(file, decision, report);
    DrillWalk(file, report).run();
}

}
