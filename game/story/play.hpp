// SPDX-License-Identifier: MIT
#pragma once
#include "story/progress.hpp"

#include <span>

/// How an episode is played: pure functions on values.
namespace story {

// clang-format off: a list to be read at a glance

// What a player may do.
struct Continue {};                                                   ///< go on; also passes a question unanswered
struct Choose { OptionId option; };
struct Reply { AnswerId answer; };                                    ///< to a perspective, quiz or debrief question
struct MakePlan { OptionId cue; OptionId move; };
struct Submit { OutcomeId outcome; std::vector<std::uint32_t> picks; }; ///< picks: as the body of the activity tells
struct Skip {};                                                       ///< this scene, in one press
using Action = std::variant<Continue, Choose, Reply, MakePlan, Submit, Skip>;

// What happened, for sound, captions, journal and records.
struct Shown { BeatRef beat; };
struct Chosen { BeatRef beat; OptionId option; Move move; bool harm; };
struct Changed { FactIndex fact; std::int64_t from, to; };
struct Answered { BeatRef beat; AnswerId answer; };
struct Planned { PlanMade plan; };
struct Submitted { BeatRef beat; OutcomeId outcome; Move move; bool harm; };
struct Entered { SceneIndex scene; };
struct Skipped { SceneIndex scene; };
struct Ended { SceneIndex scene; EndingTag tag; };
struct Finished {};
// clang-format on

using Event = std::variant<Shown, Chosen, Changed, Answered, Planned, Submitted, Entered, Skipped, Ended, Finished>;

/// Why an action was not allowed. Nothing has moved.
enum class Refusal { NotNow, NoSuchOption, OptionClosed, NoSuchAnswer, NoSuchOutcome, NothingToSkip, StoryOver };

struct Step {
    Progress progress;
    std::vector<Event> events;
};
using Outcome = std::variant<Step, Refusal>;

/// The first moment of an episode.
Step begin(const Episode&, const Setup& = {});

/// Takes one action. Pure: never changes its arguments.
Outcome apply(const Episode&, const Progress&, const Action&);

/// Whether a condition holds here.
bool holds(const Condition&, const Episode&, const Progress&);

/// The value of a fact now; of a set, its bits.
std::int64_t value_of(const Progress&, FactIndex);

/// Whether the scene we are in may be skipped now.
bool can_skip(const Episode&, const Progress&);

/// Whether picks are whole: of the right number, in range, none twice (but for sort and compose, whose picks are one a card or slot).
bool can_submit(const Activity&, std::span<const std::uint32_t> picks, const Episode&);

/// What picks amount to. Only of picks that can be submitted.
Tally tally(const Activity&, std::span<const std::uint32_t> picks, const Episode&, const Progress&);

/// Whether somebody who tries a form of these parts gets on well with it.
bool goes_well(const DesignBody::Try&, std::span<const std::uint32_t> parts);

/// The first outcome whose need is met.
const ActivityOutcome& outcome_for(const Activity&, const Tally&);

/// The outcome that a submission of these picks has.
OutcomeId outcome_of(const Activity&, std::span<const std::uint32_t> picks, const Episode&, const Progress&);

/// One submission for each outcome that can be had here, for explorers; of a ripple one for each number it can reach as well.
std::vector<Submit> representatives(const Activity&, const Episode&, const Progress&);

/// The same with the edges of its graph open as told, by position; only a ripple asks for them.
std::vector<Submit> representatives_over(const Activity&, const Episode&, const std::vector<bool>& open);

/// As many picks as there are, without which: 0, 1, 2 … A circle is submitted with these only.
std::vector<std::uint32_t> counted(std::span<const std::uint32_t> picks);

/// The words that the parts picked make. A number past the parts of a slot stands for one that is still empty.
std::string composed(const ComposeBody&, std::span<const std::uint32_t> picks, const Progress&);

/// Which edges of a graph are open now, by position.
std::vector<bool> open_edges(const Graph&, const Episode&, const Progress&);

/// Which people a graph reaches from its starts, over the edges open now; breadth first, in order. Who is `quiet` hears it and keeps it.
std::vector<std::uint32_t> reached(const Graph&, const Episode&, const Progress&, std::span<const std::uint32_t> quiet = {});
/// The same over edges that are `open` by position.
std::vector<std::uint32_t> reached_over(const Graph&, const std::vector<bool>& open, std::span<const std::uint32_t> quiet = {});

/// An action and where it was taken ("corridor/hood"), as journals keep it.
struct Taken {
    std::string at;
    Action action;
};

/// The name of the place we are at: "scene/beat", "scene/" at a summary, empty at the end.
std::string place_name(const Episode&, const Progress&);

/// A playthrough done again.
struct Replayed {
    Progress progress;
    std::size_t fitted = 0; ///< how many of the actions had a place; less than all: the episode was edited
    bool whole = true;
};

/// Plays a journal. Of an edited episode as far as it still fits: new lines are walked past, lost ones left out, and a lost decision ends
/// it.
Replayed replay(const Episode&, const Setup&, std::span<const Taken>);

}
