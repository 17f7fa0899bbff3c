// SPDX-License-Identifier: MIT
#include "story/play.hpp"

#include "story/memory.hpp"
#include "story/submission.hpp"

#include <algorithm>

namespace story {
namespace {

void take_spread(const Episode& episode, const Spread& spread, Step& step) {
    const auto heard = static_cast<std::int64_t>(reached(episode.graphs[spread.graph.at()], episode, step.progress).size());
    take_effects(episode, {{Effect::Op::Set, spread.reached, heard}}, step);
    const auto bound = std::ranges::find_if(spread.bounds, [&](const Spread::Bound& one) { return heard <= one.at_most; });
    if (bound != spread.bounds.end())
        take_effects(episode, bound->effects, step);
}

void show(const Episode& episode, BeatRef at, Step& step) {
    const Beat& beat = episode.beat(at);
    step.progress.trail.add(at);
    step.events.emplace_back(Shown{at});
    mark_seen(episode, step.progress, beat.watch);
    take_effects(episode, beat.effects, step);
    if (const auto* spread = std::get_if<Spread>(&beat.body))
        take_spread(episode, *spread, step);
}

/// Shows what follows without a press: everything up to the next beat that waits.
void show_followers(const Episode& episode, SceneIndex scene, std::uint32_t from, Step& step) {
    const auto& beats = episode.scene(scene).beats;
    for (std::uint32_t at = from; at < beats.size() && !waits(beats[at]); ++at)
        if (holds(beats[at].when, episode, step.progress))
            show(episode, {scene, at}, step);
}

/// Stops at the first beat from `from` on that waits and is to be shown. False if the scene has none left.
bool land_in_scene(const Episode& episode, std::uint32_t from, Step& step) {
    const SceneIndex scene = step.progress.scene;
    const auto& beats = episode.scene(scene).beats;
    for (std::uint32_t at = from; at < beats.size(); ++at) {
        if (!holds(beats[at].when, episode, step.progress))
            continue;
        show(episode, {scene, at}, step);
        if (!waits(beats[at]))
            continue;
        step.progress.beat = at;
        // What happens to a message that is yet to be written comes once it is.
        if (const auto* activity = std::get_if<Activity>(&beats[at].body); !activity || !is_message(*activity))
            show_followers(episode, scene, at + 1, step);
        return true;
    }
    return false;
}

SceneIndex next_scene(const Episode& episode, const Progress& now) {
    for (const Goto& way : episode.scene(now.scene).to)
        if (holds(way.when, episode, now))
            return way.to;
    return {};
}

void enter(const Episode& episode, SceneIndex to, Step& step) {
    const Scene& scene = episode.scene(to);
    step.progress.scene = to;
    step.events.emplace_back(Entered{to});
    if (scene.ending) {
        step.progress.ending = to;
        step.events.emplace_back(Ended{to, *scene.ending});
    }
}

/// Tells the scene we are in by its two lines. `beat` stays at the last one that was shown.
void stop_at_summary(const Episode& episode, Step& step) {
    step.progress.in_summary = true;
    step.events.emplace_back(Skipped{step.progress.scene});
    take_effects(episode, episode.scene(step.progress.scene).skip_effects, step);
}

bool too_strong(const Scene& scene, const Progress& now) {
    return scene.strength > now.setup->strength_cap && !scene.summary.empty();
}

/// Goes into a scene and on to the first beat that waits, through as many scenes as it takes.
void go_to(const Episode& episode, SceneIndex to, Step& step) {
    // Scenes that show nothing may lead to each other in a ring (the linter says so); a player must still come out.
    for (std::size_t hops = 0; !to.none() && hops <= episode.scenes.size(); ++hops) {
        enter(episode, to, step);
        if (too_strong(episode.scene(to), step.progress)) {
            step.progress.beat = Progress::before_first;
            return stop_at_summary(episode, step);
        }
        if (land_in_scene(episode, 0, step))
            return;
        to = next_scene(episode, step.progress);
    }
    step.progress.finished = true;
    step.events.emplace_back(Finished{});
}

std::uint32_t after_followers(const Episode& episode, const Progress& now) {
    const auto& beats = episode.scene(now.scene).beats;
    std::uint32_t at = now.beat + 1;
    while (at < beats.size() && !waits(beats[at]))
        ++at;
    return at;
}

/// Where a skipped scene still has something to decide, at or after a beat: at the decision, or the question right before it. A skip
/// spares what is hard to see, not the say in what happens next.
std::optional<std::uint32_t> decision_left(const Episode& episode, const Progress& now, std::uint32_t from) {
    const auto& beats = episode.scene(now.scene).beats;
    std::optional<std::uint32_t> question;
    for (std::uint32_t at = from; at < beats.size(); ++at) {
        if (!waits(beats[at]) || !holds(beats[at].when, episode, now))
            continue;
        const auto* choice = std::get_if<Choice>(&beats[at].body);
        if (choice && choice->decision)
            return question.value_or(at);
        const auto* asked = std::get_if<Question>(&beats[at].body);
        question = asked && asked->kind == Question::Kind::Perspective ? std::optional(at) : std::nullopt;
    }
    return std::nullopt;
}

void leave_summary(const Episode& episode, Step& step) {
    step.progress.in_summary = false;
    const auto decision = decision_left(episode, step.progress, step.progress.beat + 1);
    if (!decision || !land_in_scene(episode, *decision, step))
        go_to(episode, next_scene(episode, step.progress), step);
}

void go_on(const Episode& episode, Step& step) {
    if (step.progress.in_summary)
        return leave_summary(episode, step);
    if (!land_in_scene(episode, after_followers(episode, step.progress), step))
        go_to(episode, next_scene(episode, step.progress), step);
}

Step step_from(const Progress& now) {
    Step step{now, {}};
    step.events.reserve(4); // as many as most presses bring
    step.progress.trail.next_step();
    return step;
}

const Beat* beat_now(const Episode& episode, const Progress& now) {
    return now.in_summary ? nullptr : &episode.beat({now.scene, now.beat});
}

template <class Body>
const Body* body_now(const Episode& episode, const Progress& now) {
    const Beat* beat = beat_now(episode, now);
    return beat ? std::get_if<Body>(&beat->body) : nullptr;
}

Outcome take(const Episode& episode, const Progress& now, const Continue&) {
    const Beat* beat = beat_now(episode, now);
    const bool must_decide = beat && (std::holds_alternative<Choice>(beat->body) || std::holds_alternative<Activity>(beat->body));
    if (must_decide)
        return Refusal::NotNow;
    Step step = step_from(now);
    go_on(episode, step);
    return step;
}

void go_where(const Episode& episode, SceneIndex to, Step& step) {
    if (to.none())
        go_on(episode, step);
    else
        go_to(episode, to, step);
}

Outcome take(const Episode& episode, const Progress& now, const Choose& action) {
    const auto* choice = body_now<Choice>(episode, now);
    if (!choice)
        return Refusal::NotNow;
    const auto option = std::ranges::find(choice->options, action.option, &Option::id);
    if (option == choice->options.end())
        return Refusal::NoSuchOption;
    if (!holds(option->when, episode, now))
        return Refusal::OptionClosed;
    Step step = step_from(now);
    step.events.emplace_back(Chosen{{now.scene, now.beat}, option->id, option->move, option->harm});
    mark_seen(episode, step.progress, option->watch);
    take_effects(episode, option->effects, step);
    go_where(episode, option->to, step);
    return step;
}

Outcome take(const Episode& episode, const Progress& now, const Reply& action) {
    const auto* question = body_now<Question>(episode, now);
    if (!question)
        return Refusal::NotNow;
    if (std::ranges::find(question->answers, action.answer, &Answer::id) == question->answers.end())
        return Refusal::NoSuchAnswer;
    Step step = step_from(now);
    step.events.emplace_back(Answered{{now.scene, now.beat}, action.answer});
    go_on(episode, step);
    return step;
}

Outcome take(const Episode& episode, const Progress& now, const MakePlan& action) {
    const auto* plan = body_now<Plan>(episode, now);
    if (!plan)
        return Refusal::NotNow;
    const auto has = [](const std::vector<PlanPart>& parts, const OptionId& id) {
        return std::ranges::find(parts, id, &PlanPart::id) != parts.end();
    };
    if (!has(plan->cues, action.cue) || !has(plan->moves, action.move))
        return Refusal::NoSuchOption;
    Step step = step_from(now);
    step.progress.plan = PlanMade{action.cue, action.move};
    step.events.emplace_back(Planned{*step.progress.plan});
    go_on(episode, step);
    return step;
}

Outcome take(const Episode& episode, const Progress& now, const Submit& action) {
    const auto* activity = body_now<Activity>(episode, now);
    if (!activity)
        return Refusal::NotNow;
    if (!can_submit(*activity, action.picks, episode) || outcome_of(*activity, action.picks, episode, now) != action.outcome)
        return Refusal::NoSuchOutcome;
    const ActivityOutcome& outcome = *std::ranges::find(activity->outcomes, action.outcome, &ActivityOutcome::id);
    Step step = step_from(now);
    step.events.emplace_back(Submitted{{now.scene, now.beat}, outcome.id, outcome.move, outcome.harm});
    take_picks(episode, *activity, action.picks, step);
    take_effects(episode, outcome.effects, step);
    if (is_message(*activity))
        show_followers(episode, now.scene, now.beat + 1, step);
    go_where(episode, outcome.to, step);
    return step;
}

Outcome take(const Episode& episode, const Progress& now, const Skip&) {
    if (!can_skip(episode, now))
        return Refusal::NothingToSkip;
    Step step = step_from(now);
    stop_at_summary(episode, step);
    return step;
}

}

Step begin(const Episode& episode, const Setup& setup) {
    Step step;
    step.progress.setup = std::make_shared<const Setup>(setup);
    step.progress.memory = fresh_memory(episode, setup);
    go_to(episode, episode.start, step);
    return step;
}

Outcome apply(const Episode& episode, const Progress& now, const Action& action) {
    if (now.finished)
        return Refusal::StoryOver;
    return std::visit([&](const auto& one) { return take(episode, now, one); }, action);
}

bool can_skip(const Episode& episode, const Progress& now) {
    if (now.finished || now.in_summary)
        return false;
    const Scene& scene = episode.scene(now.scene);
    return scene.strength >= 2 && !scene.summary.empty();
}

}
