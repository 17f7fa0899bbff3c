// SPDX-License-Identifier: MIT
#include "content/condition_logic.hpp"
#include "content/each_beat.hpp"
#include "content/rules.hpp"

#include <algorithm>

namespace content {
namespace {

/// The perspective questions right before a beat, with nothing in between that waits.
Conditions perspectives_before(const story::Scene& scene, std::uint32_t at) {
    Conditions out;
    while (at-- > 0) {
        const story::Beat& before = scene.beats[at];
        const auto* question = std::get_if<story::Question>(&before.body);
        if (question != nullptr && question->kind == story::Question::Kind::Perspective)
            out.push_back(&before.when);
        else if (story::waits(before))
            break;
    }
    return out;
}

}

void find_locked_choices(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Choice>(file, [&](story::BeatRef at, const story::Beat& beat, const story::Choice& choice) {
        Conditions options;
        for (const story::Option& option : choice.options)
            options.push_back(&option.when);
        if (!options.empty() && can_happen(file.episode, {&beat.when}, options))
            report.say(file.part(file.at(at), "options"),
                       "it can be that every option of \"" + beat.id.str() + "\" is closed, and then nobody gets on",
                       "let one option have no \"when\"");
    });
}

void find_choice_counts(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Choice>(file, [&](story::BeatRef at, const story::Beat&, const story::Choice& choice) {
        if (choice.options.size() < 2 || choice.options.size() > 4)
            report.say(file.part(file.at(at), "options"),
                       "a choice has two to four options, and here are " + std::to_string(choice.options.size()));
    });
    each_beat<story::Question>(file, [&](story::BeatRef at, const story::Beat&, const story::Question& question) {
        if (question.answers.size() < 2)
            report.say(file.part(file.at(at), "answers"),
                       "a question has at least two answers, and here are " + std::to_string(question.answers.size()));
    });
}

void find_missing_perspective(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Choice>(file, [&](story::BeatRef at, const story::Beat& beat, const story::Choice& choice) {
        if (choice.decision && can_happen(file.episode, {&beat.when}, perspectives_before(file.episode.scene(at.scene), at.beat)))
            report.say(file.part(file.at(at), "choice"),
                       "there is no perspective question right before the decision \"" + beat.id.str() + "\"",
                       "ask what somebody might be thinking, in the same scene; or mark a small choice with \"decision\": false");
    });
}

void find_missing_feedback(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Question>(file, [&](story::BeatRef at, const story::Beat&, const story::Question& question) {
        const bool quiz = question.kind == story::Question::Kind::Quiz;
        for (std::size_t i = 0; i < question.answers.size(); ++i)
            if (question.answers[i].reply.empty() && (quiz || question.reply.empty()))
                report.say(file.part(file.at(at), "answers", i),
                           "nothing comes back for the answer \"" + question.answers[i].id.str() + "\"",
                           quiz ? "give it a \"reply\" of its own" : "give it a \"reply\", or the question one for all answers");
    });
    each_beat<story::Activity>(file, [&](story::BeatRef at, const story::Beat&, const story::Activity& activity) {
        for (std::size_t i = 0; i < activity.outcomes.size(); ++i)
            if (activity.outcomes[i].reply.empty())
                report.say(file.part(file.at(at), "outcomes", i),
                           "nothing comes back for the outcome \"" + activity.outcomes[i].id.str() + "\"", "give it a \"reply\"");
    });
}

void find_right_answers(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Question>(file, [&](story::BeatRef at, const story::Beat&, const story::Question& question) {
        const auto right = std::ranges::count(question.answers, true, &story::Answer::right);
        if (question.kind == story::Question::Kind::Quiz && right != 1)
            report.say(file.part(file.at(at), "answers"),
                       "a quiz question has exactly one right answer, and here are " + std::to_string(right));
    });
}

void find_outcome_counts(const EpisodeFile& file, const World&, Report& report) {
    each_beat<story::Activity>(file, [&](story::BeatRef at, const story::Beat&, const story::Activity& activity) {
        if (activity.outcomes.size() < 2 || activity.outcomes.size() > 6)
            report.say(file.part(file.at(at), "outcomes"),
                       "an activity has two to six outcomes, and here are " + std::to_string(activity.outcomes.size()));
    });
}

namespace {

/// Whether a beat decides anything: then town facts may not decide whether it is shown.
bool decides(const story::Beat& beat) {
    return !beat.effects.empty() || std::holds_alternative<story::Choice>(beat.body) ||
           std::holds_alternative<story::Activity>(beat.body) || std::holds_alternative<story::Spread>(beat.body);
}

}

void find_deciding_town(const EpisodeFile& file, const World&, Report& report) {
    const auto asks_town = [&](const story::Condition& when) {
        return asks_for(when, [&](story::FactIndex fact) { return file.episode.facts[fact.at()].from_town; });
    };
    const auto check = [&](const story::Condition& when, ValueIndex inside) {
        if (asks_town(when))
            report.say(file.part(inside, "when"), "a fact from the town decides here how the story goes",
                       "let town facts change what people say, never where the story goes");
    };
    for (std::size_t i = 0; i < file.episode.scenes.size(); ++i) {
        const story::Scene& scene = file.episode.scenes[i];
        for (std::uint32_t at = 0; at < scene.beats.size(); ++at)
            if (decides(scene.beats[at]))
                check(scene.beats[at].when, file.at(story::BeatRef{story::SceneIndex(i), at}));
        for (std::size_t way = 0; way < scene.to.size(); ++way)
            check(scene.to[way].when, file.part(file.scenes[i], "goto", way));
    }
    each_beat<story::Choice>(file, [&](story::BeatRef at, const story::Beat&, const story::Choice& choice) {
        for (std::size_t i = 0; i < choice.options.size(); ++i)
            check(choice.options[i].when, file.part(file.at(at), "options", i));
    });
    for (std::size_t i = 0; i < file.episode.graphs.size(); ++i)
        for (std::size_t edge = 0; edge < file.episode.graphs[i].edges.size(); ++edge)
            check(file.episode.graphs[i].edges[edge].when, file.part(file.part(JsonDocument::root(), "graphs", i), "edges", edge));
}

}
