// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// What is said while a class plays: on the projector to the class, on the desk to the adult.
namespace play::words {

// The parts of a class session, for the adult
inline constexpr Phrase part_rules{"class.part-rules", "Ground rules"};
inline constexpr Phrase part_rules_line{"class.part-rules-line", "Two sentences before anything else."};
inline constexpr Phrase part_rules_ask{
    "class.part-rules-ask",
    "“We talk about the people in the story, not about us or anyone we know.” And: “Anybody may pass, any time, without saying why.”"};
inline constexpr Phrase part_rules_listen{"class.part-rules-listen",
                                          "Somebody asks what passing means. Good: “You say pass, and we go on.”"};
inline constexpr Phrase part_rules_not{"class.part-rules-not",
                                       "“Has this happened to any of you?” Not now, not later, not by show of hands."};
inline constexpr Phrase part_starter{"class.part-starter", "Starter"};
inline constexpr Phrase part_starter_line{"class.part-starter-line", "One easy question, so that every voice has been in the room once."};
inline constexpr Phrase part_starter_8{"class.part-starter-8",
                                       "“A phone buzzes in your pocket. Before you look: what could it be?” One word each, or pass."};
inline constexpr Phrase part_starter_11{
    "class.part-starter-11", "“Somebody writes ‘ok’ and nothing else. How many things could that mean?” Show with fingers, all at once."};
inline constexpr Phrase part_starter_14{"class.part-starter-14",
                                        "“Name one thing that sounds different written down than said.” To your neighbour, a minute."};
inline constexpr Phrase part_starter_listen{"class.part-starter-listen", "How different the answers are. Say so, and leave it there."};
inline constexpr Phrase part_starter_not{"class.part-starter-not", "Sorting the answers into good and bad ones."};
inline constexpr Phrase part_story{"class.part-story", "The story"};
inline constexpr Phrase part_story_until{"class.part-story-until", "The story, up to: {where}"};
inline constexpr Phrase part_story_cut{"class.part-story-cut", "The story, and what comes of it"};
inline constexpr Phrase part_story_line{"class.part-story-line",
                                        "One child reads aloud, or you do. The class decides where the story asks."};
inline constexpr Phrase part_story_ask{"class.part-story-ask", "At each choice, before anybody shows a card: “Who would defend A? Who B?”"};
inline constexpr Phrase part_story_listen{"class.part-story-listen", "Reasons. Two good ways that cost different things."};
inline constexpr Phrase part_story_not{"class.part-story-not", "Naming the best answer, with words or with eyebrows."};
inline constexpr Phrase part_pause{"class.part-pause", "Stop: {where}"};
inline constexpr Phrase part_pause_line{"class.part-pause-line", "The story waits on the wall. Ask, and give it a slow count of ten."};
inline constexpr Phrase part_rewind{"class.part-rewind", "Back, and another way"};
inline constexpr Phrase part_rewind_line{"class.part-rewind-line", "Go back to one choice, take the one nobody took, and look at both."};
inline constexpr Phrase part_rewind_listen{"class.part-rewind-listen", "What changed for the others. Who noticed, and who could not know."};
inline constexpr Phrase part_rewind_not{"class.part-rewind-not", "“So that was the wrong one.” Nobody ranks the ways."};
inline constexpr Phrase part_talk{"class.part-talk", "Talk"};
inline constexpr Phrase part_talk_line{"class.part-talk-line", "One or two of these questions, not all of them."};
inline constexpr Phrase part_talk_listen{"class.part-talk-listen", "Somebody changes their mind halfway through a sentence."};
inline constexpr Phrase part_talk_not{"class.part-talk-not", "Summing up for them. Silence is an answer, too."};
inline constexpr Phrase part_exit{"class.part-exit", "On the way out"};
inline constexpr Phrase part_exit_line{"class.part-exit-line", "Each takes one if-then along, on paper or only in the head."};
inline constexpr Phrase part_exit_ask{"class.part-exit-ask",
                                      "“If I see something like that, then I …” Finish it for yourself. Nobody has to read it out."};
inline constexpr Phrase part_exit_listen{"class.part-exit-listen",
                                         "Small moves: a word, a seat, a question. And: noticing was theirs; sorting it out is our job."};
inline constexpr Phrase part_exit_not{"class.part-exit-not", "Collecting the slips with names on them."};
inline constexpr Phrase part_derole{"class.part-derole", "Leaving the story"};
inline constexpr Phrase part_derole_line{"class.part-derole-line", "Everybody stands up and shakes the story off."};
inline constexpr Phrase part_derole_ask{
    "class.part-derole-ask", "Stand up, shake it off. “You are yourselves again.” Everybody names the best soup, or chips, or ice cream."};
inline constexpr Phrase part_derole_listen{"class.part-derole-listen",
                                           "Who goes quiet, or stays behind. Be the last to leave, with time to be asked something."};
inline constexpr Phrase part_derole_not{"class.part-derole-not", "Asking a child in front of the others whether everything is all right."};

// What the clock of a class session did, and why a press did nothing
inline constexpr Phrase told_dropped{
    "class.told-dropped", "There is no time any more for “{part}”. It is struck out in the plan: press it there, then “Put it back”."};
inline constexpr Phrase told_dropped_some{
    "class.told-dropped-some",
    "There is no time any more for these: {parts}. They are struck out in the plan: press one there, then “Put it back”."};
inline constexpr Phrase told_broken_off{
    "class.told-broken-off",
    "The whole story does not fit any more. It stops by itself where the class has seen what came of a decision, and goes on another day; "
    "so there is time to talk."};
inline constexpr Phrase told_fits{
    "class.told-fits", "“{part}” is struck out, and there would be time for it again. Press it in the plan, then “Put it back”."};
inline constexpr Phrase told_too_short{"class.told-too-short", "There is just time to leave the story and shake it off. Begin now."};
inline constexpr Phrase told_time_up{"class.told-time-up", "Time is up. Leave the story now, and shake it off."};
inline constexpr Phrase told_over{"class.told-over", "Time was up {n} minutes ago. Leave the story now, and shake it off.",
                                  "Time was up 1 minute ago. Leave the story now, and shake it off."};
inline constexpr Phrase refused_not_now{"class.refused-not-now", "That can't be done at this moment."};
inline constexpr Phrase refused_no_part{"class.refused-no-part", "There is no such part."};
inline constexpr Phrase refused_stays{"class.refused-stays",
                                      "This one always stays: children should not leave out of the middle of a story."};
inline constexpr Phrase refused_place{"class.refused-place", "This one has its place. Talk and the other way can change places."};
inline constexpr Phrase refused_short{"class.refused-short", "It is as short as it can be."};
inline constexpr Phrase refused_undo{"class.refused-undo", "There is nothing to take back."};

// How a class decides
inline constexpr Phrase mode_projector{"class.mode-projector", "Together at the wall"};
inline constexpr Phrase mode_projector_line{
    "class.mode-projector-line", "Cards A to D, hands, or the four corners of the room. You enter how many, or only what was decided."};
inline constexpr Phrase mode_pairs{"class.mode-pairs", "In pairs"};
inline constexpr Phrase mode_pairs_line{"class.mode-pairs-line",
                                        "Two and two agree on one letter, and hold it up. You enter how many pairs took which."};
inline constexpr Phrase mode_pair{"class.mode-pair", "Two at one screen"};
inline constexpr Phrase mode_pair_line{"class.mode-pair-line", "Only these two play. The story goes on when both point at the same."};
inline constexpr Phrase mode_pass{"class.mode-pass", "Pass and choose"};
inline constexpr Phrase mode_pass_line{
    "class.mode-pass-line", "This computer goes round. Everybody chooses on it, unseen; the wall shows only how many chose what."};
inline constexpr Phrase vote_title{"class.vote-title", "What do we do?"};
inline constexpr Phrase vote_option{"class.vote-option", "{letter}. {words}"};
inline constexpr Phrase vote_talk{"class.vote-talk", "Talk first. What could come of each one?"};
inline constexpr Phrase vote_talk_pairs{"class.vote-talk-pairs", "Talk first. Then each of you points at one."};
inline constexpr Phrase vote_talk_many{"class.vote-talk-many", "Talk, two and two. Each pair agrees on one."};
inline constexpr Phrase vote_show_pairs{"class.vote-show-pairs", "Each pair shows its letter. All at once: now!"};
inline constexpr Phrase vote_unseen{"class.vote-unseen", "One after the other chooses, where nobody else looks."};
inline constexpr Phrase vote_again{"class.vote-again", "You've heard each other. Choose once more; you may change your mind."};
inline constexpr Phrase vote_show_cards{"class.vote-show-cards", "Everybody picks a letter. All at once: now!"};
inline constexpr Phrase vote_point{"class.vote-point", "Both of you point at one. It goes on when it's the same."};
inline constexpr Phrase vote_differ{"class.vote-differ", "Not the same yet. Tell each other why, and point again."};
inline constexpr Phrase vote_agree{"class.vote-agree", "You both say {letter}."};
inline constexpr Phrase vote_agree_go{"class.vote-agree-go", "That's what we do"};
inline constexpr Phrase vote_alone{"class.vote-alone", "Only you look now. Which one would you take?"};
inline constexpr Phrase vote_hidden{"class.vote-hidden", "Thank you. Nobody can see it any more. Pass it on."};
inline constexpr Phrase vote_next{"class.vote-next", "I'm the next one"};
inline constexpr Phrase vote_wrong_one{"class.vote-wrong-one", "I pressed the wrong one"};
inline constexpr Phrase vote_all{"class.vote-all", "Everybody has chosen"};
inline constexpr Phrase vote_pass{"class.vote-pass", "Pass"};
inline constexpr Phrase vote_begin{"class.vote-begin", "We've talked"};
inline constexpr Phrase vote_talk_more{"class.vote-talk-more", "Talk, and choose again"};
inline constexpr Phrase vote_spread{"class.vote-spread", "This is what you chose. What does each one cost?"};
inline constexpr Phrase vote_small{"class.vote-small", "These were chosen. Who wants to say something for one of them?"};
inline constexpr Phrase vote_level{"class.vote-level", "{ways} are level. Talk once more."};
inline constexpr Phrase vote_draw{"class.vote-draw", "Let chance decide"};
inline constexpr Phrase vote_not_level{"class.vote-not-level", "not this time"};
inline constexpr Phrase vote_decided{"class.vote-decided", "Then this time it's {letter}. You can always go back."};
inline constexpr Phrase vote_count{"class.vote-count", "{n} of you", "1 of you"};
inline constexpr Phrase vote_count_pairs{"class.vote-count-pairs", "{n} pairs", "1 pair"};
inline constexpr Phrase vote_some{"class.vote-some", "chosen"};
inline constexpr Phrase vote_left{"class.vote-left", "On the left"};
inline constexpr Phrase vote_right{"class.vote-right", "On the right"};
inline constexpr Phrase vote_passed_count{"class.vote-passed-count", "{n} passed.", "1 passed."};
inline constexpr Phrase vote_not_now{"class.vote-not-now", "That comes at another moment of the vote."};
inline constexpr Phrase vote_no_option{"class.vote-no-option", "There is no such letter here."};
inline constexpr Phrase vote_not_agreed{"class.vote-not-agreed", "The two don't point at the same yet."};
inline constexpr Phrase vote_nobody{"class.vote-nobody", "Nobody has chosen yet. Enter how many first."};

// On the wall
inline constexpr Phrase hold_note{"class.hold-note", "We stop here for a moment and talk."};
inline constexpr Phrase hold_closed{"class.hold-closed", "We talk first."};
inline constexpr Phrase about_self{"class.about-self", "This one is for {alias}, not for us. What might {alias} say?"};
inline constexpr Phrase eyes_up{"class.eyes-up", "Eyes up"};
inline constexpr Phrase eyes_up_line{"class.eyes-up-line", "The story waits. Nothing goes away."};
inline constexpr Phrase blank{"class.blank", "A pause"};

// What this class chose
inline constexpr Phrase debrief_title{"class.debrief-title", "What we did"};
inline constexpr Phrase debrief_chose{"class.debrief-chose", "What we chose"};
inline constexpr Phrase debrief_line{"class.debrief-line", "{place}: {chosen}"};
inline constexpr Phrase debrief_spread{"class.debrief-spread", "{ask} We were spread like this: {spread}."};
inline constexpr Phrase debrief_small{"class.debrief-small", "{ask} Chosen were: {spread}."};
inline constexpr Phrase debrief_rounds{"class.debrief-rounds", "Before we talked: {spread}."};
inline constexpr Phrase debrief_bar{"class.debrief-bar", "{letter} {n}"};
inline constexpr Phrase debrief_nothing{"class.debrief-nothing", "We didn't get to a choice this time. We can begin there."};
inline constexpr Phrase debrief_ending{"class.debrief-ending", "Where it led"};
inline constexpr Phrase debrief_open{
    "class.debrief-not-over",
    "The story isn't over. Nothing of today is kept here: next time we go the same way again, up to this place, and then on."};
inline constexpr Phrase debrief_ways{"class.debrief-ways", "Two ways, side by side"};
inline constexpr Phrase debrief_week{"class.debrief-week", "Until next week"};
inline constexpr Phrase debrief_week_plan{
    "class.debrief-week-plan", "Next week, one minute: was there a moment for it? Nobody says who, and nobody has to say anything."};
inline constexpr Phrase debrief_week_open{"class.debrief-week-open",
                                          "Take one look round each day: is there somebody who could do with a word, or a seat?"};
inline constexpr Phrase debrief_job{"class.debrief-job", "You noticed. Sorting it out is for the grown-ups."};
inline constexpr Phrase debrief_close{"class.debrief-close", "Enough for today"};

// If a child tells something real: for the adult, in this order
inline constexpr Phrase disclosure_1{"class.disclosure-1", "Somewhere quiet, away from the screen. Listen."};
inline constexpr Phrase disclosure_2{"class.disclosure-2", "Stay calm; your face is being read. Believe them, and say so."};
inline constexpr Phrase disclosure_3{"class.disclosure-3", "“It is not your fault.” “Thank you for telling me.”"};
inline constexpr Phrase disclosure_4{"class.disclosure-4",
                                     "Never promise to keep it secret: “I can't keep it a secret. I can keep it small.”"};
inline constexpr Phrase disclosure_5{"class.disclosure-5", "Their words. No leading questions, no investigating."};
inline constexpr Phrase disclosure_6{"class.disclosure-6", "Ask what they would like to happen. Say what you will do, and when."};
inline constexpr Phrase disclosure_7{"class.disclosure-7",
                                     "Write down their words, and pass them on at once to the person your school has named for this."};
inline constexpr Phrase disclosure_8{"class.disclosure-8", "Go back to the child on the day you said."};

}
