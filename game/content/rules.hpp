// SPDX-License-Identifier: MIT
#pragma once
#include "content/episode_file.hpp"
#include "content/report.hpp"
#include "content/world.hpp"

/// What each rule of the linter looks at. Why it matters stands in the table in lint.cpp.
/// Nothing sure can be said about ways while some lead to scenes that do not exist: rules about ways then keep quiet.
namespace content {

// ways (rules_ways.cpp)
void find_unreachable_scenes(const EpisodeFile&, const World&, Report&);
void find_ways_without_ending(const EpisodeFile&, const World&, Report&);
void find_endless_ways(const EpisodeFile&, const World&, Report&);
void find_scenes_without_way_on(const EpisodeFile&, const World&, Report&);
void find_bypassed_debrief(const EpisodeFile&, const World&, Report&); // rules_debrief.cpp
void find_harm_to_better(const EpisodeFile&, const World&, Report&);   // rules_harm.cpp

// drills (rules_drill.cpp)
void find_drill_shape(const EpisodeFile&, const World&, Report&);

// choices and questions (rules_choices.cpp)
void find_locked_choices(const EpisodeFile&, const World&, Report&);
void find_choice_counts(const EpisodeFile&, const World&, Report&);
void find_missing_perspective(const EpisodeFile&, const World&, Report&);
void find_missing_feedback(const EpisodeFile&, const World&, Report&);
void find_right_answers(const EpisodeFile&, const World&, Report&);
void find_outcome_counts(const EpisodeFile&, const World&, Report&);
void find_deciding_town(const EpisodeFile&, const World&, Report&);

// activities (rules_activities.cpp)
void find_activity_sizes(const EpisodeFile&, const World&, Report&);
void find_unreachable_outcomes(const EpisodeFile&, const World&, Report&);
void find_idle_outcomes(const EpisodeFile&, const World&, Report&);
void find_unused_bins(const EpisodeFile&, const World&, Report&);
void find_silent_pieces(const EpisodeFile&, const World&, Report&);

// what every episode carries (rules_teaching.cpp)
void find_missing_steps(const EpisodeFile&, const World&, Report&);
void find_missing_adult(const EpisodeFile&, const World&, Report&);
void find_missing_sources(const EpisodeFile&, const World&, Report&);
void find_strength_and_note(const EpisodeFile&, const World&, Report&);
void find_missing_summaries(const EpisodeFile&, const World&, Report&);

void find_missing_owner(const EpisodeFile&, const World&, Report&);
// what a child is told to do (rules_help.cpp)
void find_help_out_of_order(const EpisodeFile&, const World&, Report&);
void find_only_good_options(const EpisodeFile&, const World&, Report&);
void find_perspective_answers(const EpisodeFile&, const World&, Report&);

// phrases (rules_phrases.cpp): found as the linter goes once through all texts
void find_never_words(const EpisodeFile&, const World&, Report&);
void find_brands(const EpisodeFile&, const World&, Report&);
void find_blame(const EpisodeFile&, const World&, Report&);
void find_banned_advice(const EpisodeFile&, const World&, Report&);
void find_questions_about_the_child(const EpisodeFile&, const World&, Report&);
void find_labels(const EpisodeFile&, const World&, Report&);
void find_marks(const EpisodeFile&, const World&, Report&);
void find_fear(const EpisodeFile&, const World&, Report&);
void find_preaching(const EpisodeFile&, const World&, Report&);
void find_grave_topics(const EpisodeFile&, const World&, Report&);
void find_double_denials(const EpisodeFile&, const World&, Report&);
void find_shouting(const EpisodeFile&, const World&, Report&);

// words (rules_words.cpp)
void find_long_choices(const EpisodeFile&, const World&, Report&);
void find_long_bubbles(const EpisodeFile&, const World&, Report&);
void find_long_meanings(const EpisodeFile&, const World&, Report&);
void find_long_screens(const EpisodeFile&, const World&, Report&);
void find_reading_grades(const EpisodeFile&, const World&, Report&);
void find_missing_alt(const EpisodeFile&, const World&, Report&);
void find_long_alt(const EpisodeFile&, const World&, Report&);

// braces and contacts (rules_safety.cpp)
void find_misused_hurt(const EpisodeFile&, const World&, Report&);
void find_unknown_placeholders(const EpisodeFile&, const World&, Report&);
void find_real_contacts(const EpisodeFile&, const World&, Report&);

}
