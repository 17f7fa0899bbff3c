// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// What the adults' desk says.
namespace desk::words {

using play::Phrase;

// Before the class comes
inline constexpr Phrase plan_title{"desk.plan-title", "Plan a session"};
inline constexpr Phrase plan_line{"desk.plan-line", "Pick a story and how long you have. The plan on the left fits itself to it."};
inline constexpr Phrase which_story{"desk.which-story", "Which story?"};
inline constexpr Phrase how_old{"desk.how-old", "How old are they?"};
inline constexpr Phrase band_8{"desk.band-8", "8 to 10"};
inline constexpr Phrase band_11{"desk.band-11", "11 to 13"};
inline constexpr Phrase band_14{"desk.band-14", "14 and over"};
inline constexpr Phrase how_long{"desk.how-long", "How long do you have?"};
inline constexpr Phrase minutes{"desk.minutes", "{n} minutes", "1 minute"};
inline constexpr Phrase minutes_short{"desk.minutes-short", "{n} min"};
inline constexpr Phrase how_decide{"desk.how-decide", "How does the class decide?"};
inline constexpr Phrase ends_when{"desk.ends-when", "When does the bell ring?"};
inline constexpr Phrase earlier_1{"desk.earlier-1", "1 minute earlier"};
inline constexpr Phrase later_1{"desk.later-1", "1 minute later"};
inline constexpr Phrase no_bell{"desk.no-bell", "No bell"};
inline constexpr Phrase late{
    "desk.late", "There are {n} minutes until the bell at {time}, so the plan has become shorter. If you may end later, say so below.",
    "There is 1 minute until the bell at {time}, so the plan has become shorter. If you may end later, say so below."};
inline constexpr Phrase bell_gone{"desk.bell-gone", "The bell at {time} has rung. The {n} minutes begin when you press Start.",
                                  "The bell at {time} has rung. The 1 minute begins when you press Start."};
inline constexpr Phrase one_screen{"desk.one-screen", "This computer has one screen. The wall needs a second one; or press F11 in the "
                                                      "game's window, which then fills this one. F11 again brings the desk back."};
inline constexpr Phrase earlier_5{"desk.earlier-5", "5 minutes earlier"};
inline constexpr Phrase later_5{"desk.later-5", "5 minutes later"};
inline constexpr Phrase ends_note{"desk.ends-note",
                                  "The bell rings at {time}, also if the class comes late: parts get shorter before one is left out."};
inline constexpr Phrase ends_open{
    "desk.ends-open", "The {n} minutes begin when you press Start. Begun now, it ends at {time}. If a bell ends your lesson, set it here.",
    "The 1 minute begins when you press Start. Begun now, it ends at {time}. If a bell ends your lesson, set it here."};
inline constexpr Phrase get_ready{"desk.get-ready", "Get ready"};
inline constexpr Phrase get_ready_note{"desk.get-ready-note", "what is in it, how hard it gets, where to stop"};
inline constexpr Phrase ready_title{"desk.ready-title", "Before you start"};
inline constexpr Phrase what_for{"desk.what-for", "What it is for"};
inline constexpr Phrase in_it{"desk.in-it", "What is in it"};
inline constexpr Phrase rules_first{"desk.rules-first", "Say this first"};
inline constexpr Phrase how_strong{"desk.how-strong", "How strong may it get?"};
inline constexpr Phrase strong_1{"desk.strong-1", "Gentle"};
inline constexpr Phrase strong_2{"desk.strong-2", "Some hard scenes"};
inline constexpr Phrase strong_3{"desk.strong-3", "Everything"};
inline constexpr Phrase strong_note{"desk.strong-note", "Stronger scenes are told in two lines, and nothing is lost."};
inline constexpr Phrase skip_which{"desk.skip-which", "Tell these in two lines instead?"};
inline constexpr Phrase skip_note{"desk.skip-note", "Choose any that are too close to your class."};
inline constexpr Phrase skip_on{"desk.skip-on", "told in two lines"};
inline constexpr Phrase how_many{"desk.how-many", "How many children?"};
inline constexpr Phrase how_many_note{"desk.how-many-note", "{n} children: one after the other, each vote takes about {time} minutes.",
                                      "1 child: each vote takes about {time} minutes."};
inline constexpr Phrase children_fewer{"desk.children-fewer", "1 fewer"};
inline constexpr Phrase children_more{"desk.children-more", "1 more"};
inline constexpr Phrase children_fewer_5{"desk.children-fewer-5", "5 fewer"};
inline constexpr Phrase children_more_5{"desk.children-more-5", "5 more"};
inline constexpr Phrase stop_where{"desk.stop-where", "Where to stop and talk"};
inline constexpr Phrase stop_note{"desk.stop-note", "The story stops there by itself and waits for you."};
inline constexpr Phrase left_for_another_day{
    "desk.left-for-another-day",
    "The whole story does not fit. It stops where the class has seen what came of a decision. Left for another day: {parts}, and the end."};
inline constexpr Phrase left_end{
    "desk.left-end",
    "The whole story does not fit. It stops where the class has seen what came of a decision. Left for another day: the end."};
inline constexpr Phrase start{"desk.start", "Start with the class"};
inline constexpr Phrase start_open{"desk.start-open", "{n} minutes, from now until {time}", "1 minute, from now until {time}"};
inline constexpr Phrase start_bell{"desk.start-bell", "from now until the bell at {time}"};
inline constexpr Phrase rehearse{"desk.rehearse", "Rehearse first"};
inline constexpr Phrase rehearse_note{"desk.rehearse-note", "walk through it alone, no clock"};
inline constexpr Phrase back{"desk.back", "Back"};
inline constexpr Phrase projector_waits{"desk.projector-waits", "On the projector: the name of the game, until you start."};

// The clock
inline constexpr Phrase left{"desk.left", "{n} minutes left", "1 minute left"};
inline constexpr Phrase time_up{"desk.time-up", "Time is up"};
inline constexpr Phrase ends_at{"desk.ends-at", "ends at {time}"};
inline constexpr Phrase would_end{"desk.would-end", "would end at {time}"};
inline constexpr Phrase rehearsal{"desk.rehearsal", "Rehearsal"};
inline constexpr Phrase rehearsal_left{"desk.rehearsal-left", "The clock stands still"};

// While the class is there
inline constexpr Phrase ask{"desk.ask", "Ask"};
inline constexpr Phrase listen_for{"desk.listen-for", "Listen for"};
inline constexpr Phrase better_not{"desk.better-not", "Better not"};
inline constexpr Phrase class_reads{"desk.class-reads", "The class reads"};
inline constexpr Phrase projector_at{"desk.projector-at", "On the projector: {where}"};
inline constexpr Phrase held{"desk.held", "The story is stopped here and waits for you."};
inline constexpr Phrase go_on_to{"desk.go-on-to", "On to: {part}"};
inline constexpr Phrase story_on{"desk.story-on", "On with the story"};
inline constexpr Phrase leaves_early{"desk.leaves-early", "leaves this part before its end"};
inline constexpr Phrase shouted{"desk.shouted", "If somebody calls out the answer"};
inline constexpr Phrase shouted_line{
    "desk.shouted-line", "“That's one. Keep hold of it.” Then, to the others: “Who has a different one?” And count to ten again."};
inline constexpr Phrase class_answers{"desk.class-answers", "The class answers. Press below what they say."};
inline constexpr Phrase class_answers_for{
    "desk.class-answers-for", "The class answers for {alias}. Nobody says what they would say themselves. Press below what they say."};
inline constexpr Phrase story_back{"desk.story-back", "Back to the story"};
inline constexpr Phrase story_back_note{"desk.story-back-note", "the class sees another page now"};
inline constexpr Phrase wall_elsewhere{"desk.wall-elsewhere", "On the projector: “{page}”. The story waits behind it."};
inline constexpr Phrase wall_black{"desk.wall-black", "The projector is black now. B shows it again."};
inline constexpr Phrase wall_eyes_up{"desk.wall-eyes-up", "On the projector: “Eyes up”. E carries on."};
inline constexpr Phrase spare{"desk.spare", "{n} minutes to spare.", "1 minute to spare."};
inline constexpr Phrase minutes_over{"desk.minutes-over", "{n} minutes over", "1 minute over"};
inline constexpr Phrase ended_at{"desk.ended-at", "was to end at {time}"};
inline constexpr Phrase bell{"desk.bell", "The bell has rung"};
inline constexpr Phrase bell_note{"desk.bell-note", "leave the story: one minute"};
inline constexpr Phrase leave_now{"desk.leave-now", "On to the way out"};
inline constexpr Phrase bell_say{"desk.bell-say", "One sentence"};
inline constexpr Phrase bell_sentence{"desk.bell-sentence", "“Noticing was yours. Sorting it out is our job.”"};
inline constexpr Phrase story_stands{
    "desk.story-stands", "The story stands at: {where}. Write it down now if it is to go on another day; nothing here keeps it."};
inline constexpr Phrase finish{"desk.finish", "Finish"};
inline constexpr Phrase eyes_up{"desk.eyes-up", "Eyes up"};
inline constexpr Phrase eyes_up_note{"desk.eyes-up-note", "dims the projector"};
inline constexpr Phrase eyes_down{"desk.eyes-down", "Carry on"};
inline constexpr Phrase eyes_down_note{"desk.eyes-down-note", "the projector is dim now"};
inline constexpr Phrase blank{"desk.blank", "Blank"};
inline constexpr Phrase blank_off{"desk.blank-off", "Show it again"};
inline constexpr Phrase blank_off_note{"desk.blank-off-note", "the projector is black now"};
inline constexpr Phrase minute_more{"desk.minute-more", "1 minute more here"};
inline constexpr Phrase minute_lost{"desk.minute-lost", "End 1 minute earlier"};
inline constexpr Phrase minute_gained{"desk.minute-gained", "End 1 minute later"};
inline constexpr Phrase shorten{"desk.shorten", "Shorten"};
inline constexpr Phrase leave_out{"desk.leave-out", "Leave out"};
inline constexpr Phrase take_back{"desk.take-back", "Put it back"};
inline constexpr Phrase earlier{"desk.earlier", "Earlier"};
inline constexpr Phrase later{"desk.later", "Later"};
inline constexpr Phrase skip_scene{"desk.skip-scene", "Skip this scene"};
inline constexpr Phrase undo{"desk.undo", "Undo: {what}"};
inline constexpr Phrase undo_decided{"desk.undo-decided", "decided {letter}"};
inline constexpr Phrase undo_digit{"desk.undo-digit", "the last digit"};
inline constexpr Phrase two_digits{"desk.two-digits", "Two digits at most. {letter} stays {n}."};
inline constexpr Phrase undo_wall{"desk.undo-wall", "what was pressed on the wall"};
inline constexpr Phrase understood{"desk.understood", "All right"};
inline constexpr Phrase left_out{"desk.left-out", "left out"};
inline constexpr Phrase not_held{"desk.not-held", "not held"};
inline constexpr Phrase show_question{"desk.show-question", "Press a question to put it on the projector."};
inline constexpr Phrase rewind_where{"desk.rewind-where", "Go back to a moment, and take another way."};
inline constexpr Phrase rewind_chosen{"desk.rewind-chosen", "then: {option}"};

// A decision
inline constexpr Phrase collect{"desk.collect", "Now everybody chooses"};
inline constexpr Phrase show_spread{"desk.show-spread", "Show how many chose what"};
inline constexpr Phrase talk_again{"desk.talk-again", "Talk once more"};
inline constexpr Phrase talk_again_level{"desk.talk-again-level", "{ways} are level"};
inline constexpr Phrase decide_now{"desk.decide-now", "Or enter only what was decided:"};
inline constexpr Phrase decide_which{"desk.decide-which", "What does the class do?"};
inline constexpr Phrase decide_other{"desk.decide-other", "Or go another way than most chose:"};
inline constexpr Phrase decide_most{"desk.decide-most", "{letter}: {way}"};
inline constexpr Phrase decide_count{"desk.decide-count", "{n} of {all}"};
inline constexpr Phrase counted{"desk.counted", "{n} so far. You can type the numbers too: 11, space, 5.",
                                "1 so far. You can type the numbers too: 11, space, 5."};
inline constexpr Phrase chosen_unseen{"desk.chosen-unseen", "{n} have chosen.", "1 has chosen."};
inline constexpr Phrase one_passed{"desk.one-passed", "Somebody passes"};
inline constexpr Phrase first_of_pair{"desk.first-of-pair", "The one on the left"};
inline constexpr Phrase second_of_pair{"desk.second-of-pair", "The one on the right"};
inline constexpr Phrase go_this_way{"desk.go-this-way", "See what happens"};

// Always
inline constexpr Phrase care{"desk.care", "A child tells me something real"};
inline constexpr Phrase care_title{"desk.care-title", "If a child tells you something real"};
inline constexpr Phrase care_class{"desk.care-class",
                                   "Meanwhile the class sees “Eyes up”. Tell them: “Draw something from the story. I am right over here.”"};
inline constexpr Phrase care_close{"desk.care-close", "Put this away"};
inline constexpr Phrase letters_larger{"desk.letters-larger", "Larger letters"};
inline constexpr Phrase letters_smaller{"desk.letters-smaller", "Smaller letters"};
inline constexpr Phrase stop_class{"desk.stop-class", "End here"};
inline constexpr Phrase leave{"desk.leave", "Close the desk"};
inline constexpr Phrase leave_rehearsal{"desk.leave-rehearsal", "Back to the plan"};

// Asked once
inline constexpr Phrase end_ask{"desk.end-ask", "End the session now?"};
inline constexpr Phrase end_ask_line{"desk.end-ask-line", "The class will see the last page."};
inline constexpr Phrase end_skips{"desk.end-skips", "This is left out then: {parts}."};
inline constexpr Phrase end_yes{"desk.end-yes", "End the session"};
inline constexpr Phrase end_no{"desk.end-no", "Go on with the session"};
inline constexpr Phrase early_ask{"desk.early-ask", "Leave the story here?"};
inline constexpr Phrase early_ask_line{"desk.early-ask-line", "It has not come to “{part}” yet. The wall stays where it is."};
inline constexpr Phrase early_ask_end{"desk.early-ask-end", "It has not come to its end yet. The wall stays where it is."};
inline constexpr Phrase early_yes{"desk.early-yes", "Leave it here"};
inline constexpr Phrase early_no{"desk.early-no", "On with the story"};
inline constexpr Phrase all_ask{"desk.all-ask", "Has everybody chosen?"};
inline constexpr Phrase all_ask_line{"desk.all-ask-line",
                                     "An adult answers this. After it nobody chooses any more, and the wall shows how many chose what."};
inline constexpr Phrase all_no{"desk.all-no", "Not yet"};
inline constexpr Phrase leave_ask{"desk.leave-ask", "Close the desk now?"};
inline constexpr Phrase leave_ask_line{"desk.leave-ask-line", "Both windows close. Nothing about this class is kept."};
inline constexpr Phrase leave_no{"desk.leave-no", "Stay at the desk"};
inline constexpr Phrase another_ask{"desk.another-ask", "Plan another session now?"};
inline constexpr Phrase another_ask_line{"desk.another-ask-line",
                                         "This session is put away, and what the class did in it is gone from desk and wall."};
inline constexpr Phrase another_no{"desk.another-no", "Stay with this one"};

// Afterwards
inline constexpr Phrase after_title{"desk.after-title", "What this class did"};
inline constexpr Phrase after_line{"desk.after-line", "Only numbers, and only until you close this. Nothing about any one child is kept."};
inline constexpr Phrase after_open{
    "desk.after-open",
    "The story isn't over, and where it stood is not kept either. To go on another day, write down what was decided; then start again and "
    "enter only that at each vote."};
inline constexpr Phrase after_rehearsal{
    "desk.rehearsal-over",
    "The rehearsal ends here, and nothing of it is kept. The class begins only when you press “Now with the class”."};
inline constexpr Phrase show_debrief{"desk.show-debrief", "Show it to the class"};
inline constexpr Phrase debrief_on{"desk.debrief-on", "Show what comes next"};
inline constexpr Phrase hide_debrief{"desk.hide-debrief", "Take it off the projector"};
inline constexpr Phrase another{"desk.another", "Plan another session"};
inline constexpr Phrase now_start{"desk.now-start", "Now with the class"};

// On the projector
inline constexpr Phrase class_waits{"desk.class-waits", "Ripple Bay"};
inline constexpr Phrase class_rules{"desk.class-rules", "Two rules"};
inline constexpr Phrase class_rule_1{"desk.class-rule-1", "We talk about the people in the story. Not about us, or anyone we know."};
inline constexpr Phrase class_rule_2{"desk.class-rule-2", "Anybody may pass, any time."};
inline constexpr Phrase class_rehearsal{"desk.class-rehearsal", "Rehearsal"};
inline constexpr Phrase class_roles{"desk.class-roles", "Back to us"};
inline constexpr Phrase class_roles_line{"desk.class-roles-line", "Stand up. Shake the story off. Say a food you like."};

}
