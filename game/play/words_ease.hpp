// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// Settings that make the game easier to see, hear and press, and the keys.
namespace play::words {

// Settings: their parts, each a short page
inline constexpr Phrase part_read{"settings.part-read", "Read"};
inline constexpr Phrase part_look{"settings.part-look", "Look"};
inline constexpr Phrase part_hear{"settings.part-hear", "Hear"};
inline constexpr Phrase part_voice{"settings.part-voice", "Voice"};
inline constexpr Phrase part_press{"settings.part-press", "Press"};
inline constexpr Phrase part_play{"settings.part-play", "Play"};

// Settings: reading
inline constexpr Phrase easy_letters{"settings.easy-letters", "Letters that hold still"};
inline constexpr Phrase easy_letters_note{"settings.easy-letters-note",
                                          "For dyslexia, or tired eyes: OpenDyslexic, with room between letters, words and lines."};
inline constexpr Phrase airy{"settings.airy", "More room between letters"};
inline constexpr Phrase while_reading{"settings.while-reading", "While you read"};
inline constexpr Phrase ruler{"settings.ruler", "Reading ruler"};
inline constexpr Phrase ruler_note{"settings.ruler-note", "A band on the line you're at. {down} moves it down, {up} moves it up."};
inline constexpr Phrase meant{"settings.meant", "How it's meant"};
inline constexpr Phrase meant_note{"settings.meant-note", "When somebody says one thing and means another, a line tells you."};

// Settings: looks
inline constexpr Phrase pictures{"settings.pictures", "On the screen"};
inline constexpr Phrase plain{"settings.plain", "Plain pages"};
inline constexpr Phrase plain_note{"settings.plain-note", "No picture behind the words. Nothing moves."};
inline constexpr Phrase large_pointer{"settings.large-pointer", "Large mouse arrow"};

// Settings: sound
inline constexpr Phrase sound_usual{"settings.sound-usual", "Usual"};
inline constexpr Phrase sound_effects{"settings.sound-effects", "Buzzes, bells, clicks"};
inline constexpr Phrase sound_places{"settings.sound-places", "What's around: the lake, the corridor"};
inline constexpr Phrase sound_both_ears{"settings.sound-both-ears", "Both ears hear the same."};
inline constexpr Phrase captions_note{"settings.captions-note", "What you'd hear stands on the page, too."};

// Settings: pressing
inline constexpr Phrase keys{"settings.keys", "Keys"};
inline constexpr Phrase change_keys{"settings.change-keys", "Choose my keys"};
inline constexpr Phrase change_keys_note{"settings.change-keys-note", "Every key can be another one."};
inline constexpr Phrase again_after{"settings.again-after", "The same key twice: the second press counts"};
inline constexpr Phrase again_at_once{"settings.again-at-once", "always"};
inline constexpr Phrase again_seconds{"settings.again-seconds", "after {n} s"};
inline constexpr Phrase hold{"settings.hold", "A press counts"};
inline constexpr Phrase hold_none{"settings.hold-none", "at once"};
inline constexpr Phrase hold_seconds{"settings.hold-seconds", "held {n} s"};
inline constexpr Phrase switches{"settings.switches", "Play with switches"};
inline constexpr Phrase switches_none{"settings.switches-none", "No switches"};
inline constexpr Phrase switches_one{"settings.switches-one", "One"};
inline constexpr Phrase switches_two{"settings.switches-two", "Two"};
inline constexpr Phrase switches_note{"settings.switches-note",
                                      "With one, a frame goes from thing to thing, and the switch (Space or Enter) takes what it's on. "
                                      "With two, Space goes on and Enter takes."};
inline constexpr Phrase scan_pace{"settings.scan-pace", "The frame stays for"};
inline constexpr Phrase scan_seconds{"settings.scan-seconds", "{n} s"};

// Settings: for this computer
inline constexpr Phrase this_computer{"settings.this-computer", "This computer"};
inline constexpr Phrase keep_here{"settings.keep-here", "Keep these settings for this computer"};
inline constexpr Phrase keep_here_note{"settings.keep-here-note", "Every guest begins with them. Ask an adult."};
inline constexpr Phrase keep_here_not{"settings.keep-here-not", "Not here: the game's own folder can't be written to."};
inline constexpr Phrase keep_here_what{
    "settings.keep-here-what", "A file beside the game, preset.json, will hold how things look, sound and are pressed here. Nothing about "
                               "anybody who plays is in it. Whoever plays as a guest begins with it and can change it for themselves."};
inline constexpr Phrase keep_here_sum{"settings.keep-here-sum", "To keep them, work this out: {times} times {of}, plus {plus}"};
inline constexpr Phrase kept_here{"settings.kept-here", "Kept. From now on every guest here begins like this."};

// Keys
inline constexpr Phrase keys_title{"keys.title", "Keys"};
inline constexpr Phrase keys_note{"keys.note", "Pick one to give it another key. Lost? Press F12 three times, and every key is as it was."};
inline constexpr Phrase keys_usual{"keys.usual", "Put them back"};
inline constexpr Phrase keys_usual_note{"keys.usual-note", "Every key as it was."};
inline constexpr Phrase keys_are_usual{"keys.are-usual", "They're all as they were."};
inline constexpr Phrase keys_moving{"keys.moving", "Moving about"};
inline constexpr Phrase keys_doing{"keys.doing", "Doing"};
inline constexpr Phrase keys_numbers{"keys.numbers", "Choices by number"};
inline constexpr Phrase keys_numbers_note{"keys.numbers-note", "The keys for choices 1 to 9."};
inline constexpr Phrase key_title{"keys.which", "Which key for: {what}?"};
inline constexpr Phrase key_note{"keys.press-it", "Press it on the keyboard, or pick it here."};
inline constexpr Phrase key_pick{"keys.pick", "Keys"};
inline constexpr Phrase key_swapped{"keys.swapped", "{key} was for “{what}”. That's on {other} now."};
inline constexpr Phrase key_now{"keys.now", "{key}: {what}."};

// What keys are for
inline constexpr Phrase use_next{"keys.use-next", "Next thing"};
inline constexpr Phrase use_previous{"keys.use-previous", "Thing before"};
inline constexpr Phrase use_up{"keys.use-up", "Up"};
inline constexpr Phrase use_down{"keys.use-down", "Down"};
inline constexpr Phrase use_left{"keys.use-left", "Left"};
inline constexpr Phrase use_right{"keys.use-right", "Right"};
inline constexpr Phrase use_page_up{"keys.use-page-up", "A page up"};
inline constexpr Phrase use_page_down{"keys.use-page-down", "A page down"};
inline constexpr Phrase use_press{"keys.use-press", "Press it"};
inline constexpr Phrase use_back{"keys.use-back", "Back"};
inline constexpr Phrase use_home{"keys.use-home", "Home"};
inline constexpr Phrase use_help{"keys.use-help", "Help"};
inline constexpr Phrase use_break{"keys.use-break", "Break"};
inline constexpr Phrase use_again{"keys.use-again", "Read it again"};
inline constexpr Phrase use_ruler_up{"keys.use-ruler-up", "Ruler up"};
inline constexpr Phrase use_ruler_down{"keys.use-ruler-down", "Ruler down"};
inline constexpr Phrase use_fullscreen{"keys.use-fullscreen", "Whole screen"};
inline constexpr Phrase use_choice{"keys.use-choice", "Choice {n}"};

// Keys as they are called
inline constexpr Phrase key_up{"keys.up", "Arrow up"};
inline constexpr Phrase key_down{"keys.down", "Arrow down"};
inline constexpr Phrase key_left{"keys.left", "Arrow left"};
inline constexpr Phrase key_right{"keys.right", "Arrow right"};
inline constexpr Phrase key_tab{"keys.tab", "Tab"};
inline constexpr Phrase key_shift_tab{"keys.shift-tab", "Shift and Tab"};
inline constexpr Phrase key_enter{"keys.enter", "Enter"};
inline constexpr Phrase key_space{"keys.space", "Space"};
inline constexpr Phrase key_escape{"keys.escape", "Esc"};
inline constexpr Phrase key_backspace{"keys.backspace", "Backspace"};
inline constexpr Phrase key_home{"keys.home", "Home key"};
inline constexpr Phrase key_end{"keys.end", "End"};
inline constexpr Phrase key_page_up{"keys.page-up", "Page up"};
inline constexpr Phrase key_page_down{"keys.page-down", "Page down"};
inline constexpr Phrase key_insert{"keys.insert", "Insert"};
inline constexpr Phrase key_delete{"keys.delete", "Delete"};
inline constexpr Phrase key_comma{"keys.comma", "Comma"};
inline constexpr Phrase key_period{"keys.period", "Full stop"};

// How it is meant
inline constexpr Phrase meant_is{"meant.is", "How it's meant: {text}"};

// What is heard around, in words
inline constexpr Phrase around{"around.both", "Around you: {bed} {theme}"};
inline constexpr Phrase bed_lake{"around.lake", "water on wood, a duck."};
inline constexpr Phrase bed_yard{"around.yard", "a yard full of voices, far off."};
inline constexpr Phrase bed_canteen{"around.canteen", "plates, forks, everybody talking."};
inline constexpr Phrase bed_corridor{"around.corridor", "an empty corridor, a door somewhere."};
inline constexpr Phrase bed_room{"around.room", "a quiet room."};
inline constexpr Phrase bed_arcade{"around.arcade", "machines that blink and chirp."};
inline constexpr Phrase bed_evening{"around.evening", "an evening at home."};
inline constexpr Phrase theme_morning{"around.morning", "Music, like an early morning."};
inline constexpr Phrase theme_school{"around.school", "Music with a spring in its step."};
inline constexpr Phrase theme_evening{"around.evening-theme", "Slow music, a little worried."};

}
