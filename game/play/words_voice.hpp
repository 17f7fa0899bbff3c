// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// What read-aloud says around the words of a page.
namespace play::words {

inline constexpr Phrase voice_says{"voice.says", "{who} says: {text}"};
inline constexpr Phrase voice_asks{"voice.asks", "{who} asks: {text}"};
inline constexpr Phrase voice_writes{"voice.writes", "{who} writes: {text}"};
inline constexpr Phrase voice_sends{"voice.sends", "{who} sends a picture."};
inline constexpr Phrase voice_you_say{"voice.you-say", "You say: {text}"};
inline constexpr Phrase voice_you_write{"voice.you-write", "You write: {text}"};
inline constexpr Phrase voice_you_send{"voice.you-send", "You send a picture."};
inline constexpr Phrase voice_you_begin{"voice.you-begin", "You begin to type, then delete: {text}"};
inline constexpr Phrase voice_thinks{"voice.thinks", "{who}: {text}"};
inline constexpr Phrase voice_picture{"voice.picture", "Picture: {alt}"};
inline constexpr Phrase voice_phone{"voice.phone", "On the phone: {app}, {name}. {status}"};
inline constexpr Phrase voice_phone_bare{"voice.phone-bare", "On the phone: {app}, {name}."};
inline constexpr Phrase voice_screen{"voice.screen", "On the screen: {app}, {name}."};
inline constexpr Phrase voice_step{"voice.step", "Step {n} of {all}: {name}"};
inline constexpr Phrase voice_reaction{"voice.reaction", "{name}, {n}"};
inline constexpr Phrase voice_now_on{"voice.now-on", "On “{text}”: {extras}"};

inline constexpr Phrase voice_choices_one{"voice.choices-one", "1 choice."};
inline constexpr Phrase voice_choices{"voice.choices", "{n} choices."};
inline constexpr Phrase voice_things_one{"voice.things-one", "1 thing to press."};
inline constexpr Phrase voice_things{"voice.things", "{n} things to press."};
inline constexpr Phrase voice_option{"voice.option", "{n}: {label}"};

// A control: "Laugh, choice 2 of 3", "Sound, on, switch"
inline constexpr Phrase voice_button{"voice.button", "button"};
inline constexpr Phrase voice_switch{"voice.switch", "switch"};
inline constexpr Phrase voice_choice{"voice.choice", "choice {n} of {all}"};
inline constexpr Phrase voice_answer{"voice.answer", "answer {n} of {all}"};
inline constexpr Phrase voice_chat{"voice.chat", "chat {n} of {all}"};
inline constexpr Phrase voice_place{"voice.place", "place {n} of {all}"};
inline constexpr Phrase voice_pick{"voice.pick", "{n} of {all}"};
inline constexpr Phrase voice_on{"voice.on", "on"};
inline constexpr Phrase voice_off{"voice.off", "off"};
inline constexpr Phrase voice_picked{"voice.picked", "picked"};
inline constexpr Phrase voice_not_picked{"voice.not-picked", "not picked"};
inline constexpr Phrase voice_closed{"voice.closed", "closed"};
inline constexpr Phrase voice_lit{"voice.lit", "lights on"};
inline constexpr Phrase voice_stands{"voice.stands", "number {n}"};
inline constexpr Phrase voice_inside{"voice.inside", "{n} in it"};
inline constexpr Phrase voice_tells{"voice.tells", "tells {whom}"};

// Between the parts of what is said of one thing, with the spaces
inline constexpr Phrase voice_comma{"voice.comma", ", "};         // "Sound, on, switch"
inline constexpr Phrase voice_stop{"voice.stop", ". "};           // "Help, button. You're here."
inline constexpr Phrase voice_semicolon{"voice.semicolon", "; "}; // "laughing face, 9; seen by 14"
inline constexpr Phrase voice_colon{"voice.colon", ": "};         // "Comfort: Captions, on, switch"

// For those who steer with switches
inline constexpr Phrase voice_stop_group{"voice.stop-group", "Group: {names}"};
inline constexpr Phrase voice_stop_words{"voice.stop-words", "Read on"};
inline constexpr Phrase voice_stop_chat{"voice.stop-chat", "Older messages"};

// Settings
inline constexpr Phrase read_group{"settings.read-aloud-group", "Reading aloud"};
inline constexpr Phrase read_aloud{"settings.read-aloud", "Read to me"};
inline constexpr Phrase read_note{"settings.read-aloud-note", "{key} says it again. Any other key stops it."};
inline constexpr Phrase read_by_system{"settings.read-by-system", "It speaks with this computer's own voice."};
inline constexpr Phrase read_by_espeak{"settings.read-by-espeak", "It speaks with the voice of espeak-ng: a robot, but a patient one."};
inline constexpr Phrase read_by_nobody{"settings.read-by-nobody",
                                       "There is no voice on this computer. Every sound is there in words. An adult can put one "
                                       "in: it is called espeak-ng."};
inline constexpr Phrase read_closed{"settings.read-closed", "Not here: this computer has no voice."};
inline constexpr Phrase read_speed{"settings.read-speed", "{n} times as fast"};
inline constexpr Phrase read_usual{"settings.read-usual", "Usual speed"};

}
