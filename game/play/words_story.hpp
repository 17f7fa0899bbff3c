// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

namespace play::words {

// Content note
inline constexpr Phrase note_in_it{"note.in-it", "In it: {topics}."};
inline constexpr Phrase note_strength_1{"note.strength-1", "Gentle all through."};
inline constexpr Phrase note_strength_2{"note.strength-2", "Some of it may sting a bit."};
inline constexpr Phrase note_strength_3{"note.strength-3", "Some of it is strong."};
inline constexpr Phrase note_minutes{"note.minutes", "About {from} to {to} minutes."};
inline constexpr Phrase note_skip{"note.skip", "You can skip a hard part with one press. You'll still know what happened."};
inline constexpr Phrase note_start{"note.start", "Start"};
inline constexpr Phrase note_again{"note.again", "Start from the beginning"};
inline constexpr Phrase note_again_note{"note.again-note", "Your other way stays in the journal."};
inline constexpr Phrase note_adult{"note.adult", "Ask an adult to open it"};
inline constexpr Phrase note_adult_note{"note.adult-note", "This one is for 14 and over."};
inline constexpr Phrase note_carry_on{"note.carry-on", "Carry on where I was"};
inline constexpr Phrase note_look_back{"note.look-back", "Look back at how it went"};
inline constexpr Phrase note_not_today{"note.not-today", "Not today"};
inline constexpr Phrase place_line{"place.line", "Which door?"};
inline constexpr Phrase shell{"place.shell", "Played: one shell."};
inline constexpr Phrase part_way_here{"place.part-way", "You're part way."};
inline constexpr Phrase for_older{"place.for-older", "For older players."};
inline constexpr Phrase damaged{"place.damaged", "Damaged: it can't be opened. The others can."};

// In a story
inline constexpr Phrase you{"story.you", "You"};
inline constexpr Phrase you_guess{"story.you-guess", "You guess"};
inline constexpr Phrase go_on{"story.go-on", "Go on"};
inline constexpr Phrase keep_reading{"story.keep-reading", "Keep reading"};
inline constexpr Phrase and_then{"story.and-then", "And then?"};
inline constexpr Phrase pass{"story.pass", "Pass"};
inline constexpr Phrase skip{"story.skip", "Skip this part"};
inline constexpr Phrase skip_note{"story.skip-note", "Two lines tell you what happened."};
inline constexpr Phrase look_back{"story.look-back", "Look back"};
inline constexpr Phrase not_now{"story.not-now", "That can't be done just now."};
inline constexpr Phrase option_closed{"story.option-closed", "Not from here."};
inline constexpr Phrase in_short{"story.in-short", "In short"};
inline constexpr Phrase what_happens{"story.what-happens", "What happens next?"};
inline constexpr Phrase stage_time{"stage.time", "{place}, {time}"};
inline constexpr Phrase figure_mood{"stage.figure-mood", "{name}, {mood}"};

inline constexpr Phrase mood_happy{"mood.happy", "happy"};
inline constexpr Phrase mood_worried{"mood.worried", "worried"};
inline constexpr Phrase mood_sad{"mood.sad", "sad"};
inline constexpr Phrase mood_angry{"mood.angry", "angry"};
inline constexpr Phrase mood_surprised{"mood.surprised", "surprised"};
inline constexpr Phrase mood_smirk{"mood.smirk", "smirking"};
inline constexpr Phrase mood_relieved{"mood.relieved", "relieved"};

// Phone
inline constexpr Phrase in_chat{"phone.in-chat", "{n} in this chat", "1 in this chat"};
inline constexpr Phrase seen_by{"phone.seen-by", "seen by {n}", "seen by 1"};
inline constexpr Phrase edited{"phone.edited", "changed"};
inline constexpr Phrase deleted{"phone.deleted", "This message was taken down."};
inline constexpr Phrase joined{"phone.joined", "{who} joined"};
inline constexpr Phrase left{"phone.left", "{who} left"};
inline constexpr Phrase removed{"phone.removed", "{who} was removed"};
inline constexpr Phrase renamed{"phone.renamed", "The chat is now called \"{name}\""};
inline constexpr Phrase typing{"phone.typing", "{who} is typing"};
inline constexpr Phrase stopped{"phone.stopped", "{who} stopped typing"};
inline constexpr Phrase buzz{"phone.buzz", "Your phone buzzes: {name}"};
inline constexpr Phrase many_new{"phone.many-new", "{n} new", "1 new"};
inline constexpr Phrase open_now{"phone.open-now", "open"};
inline constexpr Phrase put_away{"phone.put-away", "Put the phone away"};
inline constexpr Phrase slow_picture{"phone.slow-picture", "The picture does not load on this phone."};
inline constexpr Phrase still_sends{"phone.still-sends", "You're only looking. What you choose still goes to {name}."};
inline constexpr Phrase laugh{"reaction.laugh", "laughing face"};
inline constexpr Phrase heart{"reaction.heart", "heart"};
inline constexpr Phrase sad{"reaction.sad", "sad face"};
inline constexpr Phrase thumbs{"reaction.thumbs", "thumbs up"};
inline constexpr Phrase wow{"reaction.wow", "wow face"};

// Words that hurt, described and never shown
inline constexpr Phrase hurt_origin{"hurt.origin", "a cruel word about where somebody comes from"};
inline constexpr Phrase hurt_looks{"hurt.looks", "a cruel word about how somebody looks"};
inline constexpr Phrase hurt_body{"hurt.body", "a cruel word about somebody's body"};
inline constexpr Phrase hurt_belief{"hurt.belief", "a cruel word about what somebody believes"};
inline constexpr Phrase hurt_family{"hurt.family", "a cruel word about somebody's family"};
inline constexpr Phrase hurt_ability{"hurt.ability", "a cruel word about what somebody can't do"};
inline constexpr Phrase hurt_girls{"hurt.girls", "a cruel word about girls"};
inline constexpr Phrase hurt_boys{"hurt.boys", "a cruel word about boys"};
inline constexpr Phrase hurt_other{"hurt.other", "a cruel word"};

// Plan, activity
inline constexpr Phrase plan_if{"plan.if", "If …"};
inline constexpr Phrase plan_then{"plan.then", "I …"};
inline constexpr Phrase plan_done{"plan.done", "That's my plan"};
inline constexpr Phrase plan_pick_both{"plan.pick-both", "Pick one of each first."};
inline constexpr Phrase plan_so_far{"plan.so-far", "If {cue}, I {move}"};
inline constexpr Phrase plan_words{"plan.words", "If {cue}, I {move}."};
inline constexpr Phrase keep_lines{"keep.lines", "Pick the ones to keep"};
inline constexpr Phrase keep_done{"keep.done", "Keep these"};
inline constexpr Phrase keep_none{"keep.none", "Show nothing"};
inline constexpr Phrase keep_first{"keep.first", "Nothing picked yet."};
inline constexpr Phrase keep_chats{"keep.chats", "From your chats"};
inline constexpr Phrase keep_picture{"keep.picture", "picture: {alt}"};

// The end
inline constexpr Phrase ending_title{"ending.title", "So that's how it went"};
inline constexpr Phrase ending_moves{"ending.moves", "What you tried"};
inline constexpr Phrase ending_plan{"ending.plan", "Your plan"};
inline constexpr Phrase ending_town{"ending.town", "Back to town"};
inline constexpr Phrase ending_another{"ending.another", "Another way?"};
inline constexpr Phrase ending_another_note{"ending.another-note", "Go back to a moment, and try something else."};
inline constexpr Phrase ending_happened{"ending.happened", "If this happened to you"};
inline constexpr Phrase ending_keep{"ending.keep", "Keep my place"};

// Journal
inline constexpr Phrase journal_title{"journal.title", "Looking back"};
inline constexpr Phrase journal_empty{"journal.empty", "Nothing decided yet. It's still all open."};
inline constexpr Phrase journal_line{"journal.line", "{place}: {ask}"};
inline constexpr Phrase journal_back_to{"journal.back-to", "Return to a moment"};
inline constexpr Phrase journal_close{"journal.close", "Back to the story"};
inline constexpr Phrase journal_skipped{"journal.skipped", "You skipped this one"};
inline constexpr Phrase journal_kept_none{"journal.kept-none", "You showed nothing"};
inline constexpr Phrase journal_kept{"journal.kept", "You showed {n} lines", "You showed 1 line"};
inline constexpr Phrase journal_sorted{"journal.sorted", "You sorted {n} cards", "You sorted 1 card"};
inline constexpr Phrase journal_ordered{"journal.ordered", "First of all: {what}"};
inline constexpr Phrase journal_spotted{"journal.spotted", "Things you noticed: {n}"};
inline constexpr Phrase journal_wrote{"journal.wrote", "You wrote: {what}"};
inline constexpr Phrase journal_reported{"journal.reported", "You reported it to: {where}"};
inline constexpr Phrase journal_designed{"journal.designed", "Parts you picked: {n}"};
inline constexpr Phrase journal_broke{"journal.broke", "Kept quiet by: {who}"};
inline constexpr Phrase journal_broke_none{"journal.broke-none", "Nobody stopped it"};
inline constexpr Phrase journal_circle{"journal.circle", "People you could tell: {n}"};
inline constexpr Phrase journal_free{"journal.free", "Going back costs nothing. This way stays here, too."};
inline constexpr Phrase journal_compare{"journal.compare", "Lay two ways side by side"};
inline constexpr Phrase journal_way{"journal.way", "Way {n}: {ending}"};
inline constexpr Phrase journal_way_open{"journal.way-open", "Way {n}, left part way"};
inline constexpr Phrase compare_title{"compare.title", "Two ways"};
inline constexpr Phrase compare_now{"compare.now", "This time"};
inline constexpr Phrase compare_then{"compare.then", "The other time"};
inline constexpr Phrase compare_line{"compare.line", "{which}: {chosen}"};
inline constexpr Phrase compare_same{"compare.same", "Both times: {chosen}"};
inline constexpr Phrase compare_not{"compare.not", "{which}: it never came to that"};
inline constexpr Phrase compare_people{"compare.people", "What people did"};
inline constexpr Phrase people_line{"compare.people-line", "{who}: {words}"};
inline constexpr Phrase compare_end{"compare.end", "How it ended"};
inline constexpr Phrase compare_open{"compare.open", "not over yet"};
inline constexpr Phrase compare_journal{"compare.journal", "Back to the journal"};
inline constexpr Phrase story_was_edited{"journal.edited",
                                         "This story has been changed since you were here. You are as near to your old place as it goes."};

// The move kit
inline constexpr Phrase check_in{"move.check-in", "A word in private"};
inline constexpr Phrase keep_company{"move.keep-company", "Keep somebody company"};
inline constexpr Phrase turn_over{"move.turn-over", "Tell an adult, and a second one if need be"};
inline constexpr Phrase save_report{"move.save-report", "Keep proof and report"};
inline constexpr Phrase shift{"move.shift", "Change the subject"};
inline constexpr Phrase calm_no{"move.calm-no", "Say no, calmly"};
inline constexpr Phrase starve{"move.starve", "Don't pass it on"};
inline constexpr Phrase look_after{"move.look-after", "Look after yourself"};
inline constexpr Phrase ask_help{"move.ask-help", "Ask for help"};

}
