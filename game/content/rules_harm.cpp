// SPDX-License-Identifier: MIT
#include "content/condition_logic.hpp"
#include "content/rules.hpp"

#include <algorithm>

namespace content {
namespace {

using story::Condition;

/// What a condition may turn out to be.
struct Maybe {
    bool yes = true;
    bool no = true;
};

/// Follows only ways made of harm: at a choice with a harmful option only those, elsewhere only options without a move.
/// Facts count as unknown once something on such a way may have changed them, in any order, so that a way found here
/// may turn out closed (the explorer knows exactly), but none is missed. Skipped scenes are not followed.
class HarmWays {
public:
    explicit HarmWays(const story::Episode& episode)
        : episode_(episode), changed_(episode.facts.size(), false), seen_(static_cast<std::size_t>(episode.watched), false),
          reached_(episode.scenes.size()) {
        for (std::size_t i = 0; i < episode.facts.size(); ++i)
            changed_[i] = episode.facts[i].from_town;
    }

    /// Follows them again and again until nothing new is learned.
    void run() {
        constexpr int patience = 64;
        learned_ = true;
        for (int turn = 0; learned_; ++turn) {
            if (turn == patience)
                doubt_everything();
            learned_ = false;
            std::ranges::fill(reached_, Reached{});
            enter(episode_.start, false);
            while (!open_.empty()) {
                const auto [scene, harmed] = open_.back();
                open_.pop_back();
                walk(episode_.scene(scene), harmed);
            }
        }
    }
    [[nodiscard]] bool harmed_at(std::size_t scene) const { return reached_[scene].harmed; }

private:
    struct Reached {
        bool unharmed = false;
        bool harmed = false;
    };
    /// Where we may be within a scene: with nobody harmed so far, with somebody, or both.
    using Here = Reached;

    void doubt_everything() {
        changed_.assign(changed_.size(), true);
        seen_.assign(seen_.size(), true);
    }
    void enter(story::SceneIndex scene, bool harmed) {
        if (scene.none())
            return;
        bool& known = harmed ? reached_[scene.at()].harmed : reached_[scene.at()].unharmed;
        if (!known)
            open_.emplace_back(scene, harmed);
        known = true;
    }
    void leave(story::SceneIndex to, Here here) {
        if (here.unharmed)
            enter(to, false);
        if (here.harmed)
            enter(to, true);
    }
    [[nodiscard]] Maybe fact(const Condition& leaf) const {
        if (leaf.fact.none() || changed_[leaf.fact.at()])
            return {};
        const std::int64_t value = episode_.facts[leaf.fact.at()].start;
        const bool holds = leaf.op == Condition::Op::AtLeast  ? value >= leaf.value
                           : leaf.op == Condition::Op::AtMost ? value <= leaf.value
                                                              : false;
        return {holds, !holds};
    }
    [[nodiscard]] Maybe may(const Condition& condition) const {
        switch (condition.op) {
        case Condition::Op::All: return join(condition, true);
        case Condition::Op::Any: return join(condition, false);
        case Condition::Op::Not: {
            const Maybe inside = may(condition.of.front());
            return {inside.no, inside.yes};
        }
        case Condition::Op::Band: return {};
        case Condition::Op::Seen: return {seen_[static_cast<std::size_t>(condition.value)], true};
        default: return fact(condition);
        }
    }
    [[nodiscard]] Maybe join(const Condition& condition, bool all) const {
        Maybe out{all, !all};
        for (const Condition& one : condition.of) {
            const Maybe inside = may(one);
            out.yes = all ? out.yes && inside.yes : out.yes || inside.yes;
            out.no = all ? out.no || inside.no : out.no && inside.no;
        }
        return out;
    }
    void note(std::vector<bool>& known, std::size_t at) {
        learned_ = learned_ || !known[at];
        known[at] = true;
    }
    void note(const std::vector<story::Effect>& effects) {
        for (const story::Effect& effect : effects)
            if (effect.op != story::Effect::Op::Set || effect.value != episode_.facts[effect.fact.at()].start)
                note(changed_, effect.fact.at());
    }
    void note_watch(int watch) {
        if (watch >= 0)
            note(seen_, static_cast<std::size_t>(watch));
    }

    void walk(const story::Scene& scene, bool harmed) {
        Here here{!harmed, harmed};
        for (const story::Beat& beat : scene.beats) {
            const Maybe shown = may(beat.when);
            if (!shown.yes)
                continue;
            note(beat.effects);
            note_watch(beat.watch);
            Here after = here;
            if (const auto* choice = std::get_if<story::Choice>(&beat.body))
                after = take(choice->options, choice->decision, here);
            else if (const auto* activity = std::get_if<story::Activity>(&beat.body))
                after = take(*activity, here);
            else if (const auto* spread = std::get_if<story::Spread>(&beat.body))
                note_spread(*spread);
            here.unharmed = after.unharmed || (here.unharmed && shown.no);
            here.harmed = after.harmed || (here.harmed && shown.no);
            if (!here.unharmed && !here.harmed)
                return;
        }
        for (const story::Goto& way : scene.to) {
            const Maybe open = may(way.when);
            if (open.yes)
                leave(way.to, here);
            if (!open.no)
                return;
        }
    }
    void note_spread(const story::Spread& spread) {
        if (!spread.reached.none())
            note(changed_, spread.reached.at());
        for (const auto& bound : spread.bounds)
            note(bound.effects);
    }
    Here take(const story::Activity& activity, Here here) {
        const auto note_fact = [&](story::FactIndex fact) {
            if (!fact.none())
                note(changed_, fact.at());
        };
        if (const auto* keep = std::get_if<story::KeepBody>(&activity.body))
            note_fact(keep->into);
        if (const auto* form = std::get_if<story::ReportBody>(&activity.body))
            note_fact(form->keep.into);
        if (const auto* ripple = std::get_if<story::RippleBody>(&activity.body))
            note_fact(ripple->reached);
        return take(activity.outcomes, true, here);
    }
    static const Condition& condition_of(const story::Option& option) { return option.when; }
    static Condition condition_of(const story::ActivityOutcome&) { return {}; }
    void note_chosen(const story::Option& option) { note_watch(option.watch); }
    void note_chosen(const story::ActivityOutcome&) {}

    /// Takes what a way of harm takes here; the result is where it goes on within the scene.
    template <class Ways>
    Here take(const Ways& ways, bool decision, Here here) {
        const auto open = [&](const auto& way) { return may(condition_of(way)).yes; };
        const bool harm = std::ranges::any_of(ways, [&](const auto& way) { return way.harm && open(way); });
        Here after;
        for (const auto& way : ways) {
            const bool taken = harm ? way.harm : !decision || way.move == story::Move::None;
            if (!taken || !open(way))
                continue;
            note(way.effects);
            note_chosen(way);
            const Here then{here.unharmed && !way.harm, here.harmed || (way.harm && here.unharmed)};
            if (!way.to.none()) {
                leave(way.to, then);
                continue;
            }
            after.unharmed = after.unharmed || then.unharmed;
            after.harmed = after.harmed || then.harmed;
        }
        return after;
    }

    const story::Episode& episode_;
    std::vector<bool> changed_;
    std::vector<bool> seen_;
    std::vector<Reached> reached_;
    std::vector<std::pair<story::SceneIndex, bool>> open_;
    bool learned_ = false;
};

}

void find_harm_to_better(const EpisodeFile& file, const World&, Report& report) {
    const auto& scenes = file.episode.scenes;
    const bool any = std::ranges::any_of(scenes, [](const story::Scene& scene) { return scene.ending == story::EndingTag::Better; });
    if (file.ways_lost || !any || file.episode.start.none())
        return;
    HarmWays ways(file.episode);
    ways.run();
    for (std::size_t i = 0; i < scenes.size(); ++i)
        if (scenes[i].ending == story::EndingTag::Better && ways.harmed_at(i))
            report.say(file.part(file.scenes[i], "ending"),
                       "a way made only of harm can reach the ending \"" + scenes[i].id.str() + "\", which is tagged better",
                       "let such a way end in repair, or ask here for a fact that only a kind move sets");
}

}
