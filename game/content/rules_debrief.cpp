// SPDX-License-Identifier: MIT
#include "content/condition_logic.hpp"
#include "content/rules.hpp"
#include "content/scene_graph.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace content {
namespace {

/// What must come between an ending and the end. The four stages of the debrief must come in order.
enum Part : std::uint8_t { Quiz, Feel, Happened, Why, NextTime, ToPlan, Count };
constexpr std::array<std::string_view, Count> part_names = {
    "a quiz", "the debrief stage feel", "the debrief stage happened", "the debrief stage why", "the debrief stage next-time", "a plan"};

/// Which parts are behind us.
struct Passed {
    bool quiz = false;
    int stages = 0;
    bool plan = false;
    auto operator<=>(const Passed&) const = default;

    [[nodiscard]] Passed with(Part part) const {
        Passed next = *this;
        next.quiz = quiz || part == Quiz;
        next.plan = plan || part == ToPlan;
        if (part >= Feel && part <= NextTime && stages == part - Feel)
            ++next.stages;
        return next;
    }
    [[nodiscard]] std::optional<Part> missing() const {
        if (!quiz)
            return Quiz;
        if (stages < 4)
            return static_cast<Part>(Feel + stages);
        return plan ? std::nullopt : std::optional(ToPlan);
    }
};

std::optional<Part> part_of(const story::Beat& beat) {
    if (std::holds_alternative<story::Plan>(beat.body))
        return ToPlan;
    const auto* question = std::get_if<story::Question>(&beat.body);
    if (question == nullptr || question->kind == story::Question::Kind::Perspective)
        return std::nullopt;
    return question->kind == story::Question::Kind::Quiz ? Quiz : static_cast<Part>(Feel + static_cast<int>(question->stage));
}

/// The parts that everybody meets within the first `beats` beats of a scene, in order. Several versions of one part
/// with conditions of their own count if one of them is always shown.
std::vector<Part> sure_parts(const story::Episode& episode, const story::Scene& scene, std::uint32_t beats) {
    std::vector<Part> out;
    std::array<Conditions, Count> versions;
    for (std::uint32_t i = 0; i < beats && i < scene.beats.size(); ++i)
        if (const auto part = part_of(scene.beats[i])) {
            versions[*part].push_back(&scene.beats[i].when);
            if (std::ranges::find(out, *part) == out.end() && !can_happen(episode, {}, versions[*part]))
                out.push_back(*part);
        }
    return out;
}

/// Walks from every ending to the end, remembering what was passed.
class DebriefWalk {
public:
    explicit DebriefWalk(const EpisodeFile& file) : file_(file), graph_(file) {}

    void run(Report& report) {
        const auto reachable = graph_.reachable(file_.episode.start);
        for (std::size_t i = 0; i < graph_.size(); ++i)
            if (reachable[i] && file_.episode.scenes[i].ending)
                visit(i, {});
        while (!open_.empty()) {
            const auto [scene, passed] = open_.back();
            open_.pop_back();
            for (const SceneExit& exit : graph_.exits(scene))
                follow(scene, passed, exit, report);
        }
    }

private:
    void visit(std::size_t scene, Passed passed) {
        if (seen_.emplace(scene, passed).second)
            open_.emplace_back(scene, passed);
    }
    void follow(std::size_t scene, Passed passed, const SceneExit& exit, Report& report) {
        for (const Part part : sure_parts(file_.episode, file_.episode.scenes[scene], exit.beats))
            passed = passed.with(part);
        if (!exit.to.none())
            return visit(exit.to.at(), passed);
        if (const auto missing = passed.missing(); missing && told_.insert(exit.at).second)
            report.say(exit.at, "the end can be reached here without " + std::string(part_names[*missing]),
                       exit.skip ? "scenes of strength 2 and more can be skipped: keep the debrief out of them"
                                 : "every way from an ending leads through quiz, debrief (feel, happened, why, next-time) and plan");
    }

    const EpisodeFile& file_;
    SceneGraph graph_;
    std::set<std::pair<std::size_t, Passed>> seen_;
    std::vector<std::pair<std::size_t, Passed>> open_;
    std::set<ValueIndex> told_;
};

}

void find_bypassed_debrief(const EpisodeFile& file, const World&, Report& report) {
    if (!file.ways_lost)
        DebriefWalk(file).run(report);
}

}
