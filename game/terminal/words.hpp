// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// What only the terminal says.
namespace terminal::words {

using play::Phrase;

inline constexpr Phrase how{
    "terminal.how",
    "Type a number and press Enter. Enter alone goes on. Words work too: help, break, back, home, journal, skip, again, quit."};
inline constexpr Phrase also{"terminal.also", "Also: {words}."};
inline constexpr Phrase not_known{"terminal.not-known", "\"{said}\" is nothing here. You can type {what}."};
inline constexpr Phrase type_something{"terminal.type-something", "You can type {what}."};
inline constexpr Phrase a_number{"terminal.a-number", "1"};
inline constexpr Phrase numbers{"terminal.numbers", "a number from 1 to {n}"};
inline constexpr Phrase or_word{"terminal.or-word", "{numbers}, or a word: {words}"};
inline constexpr Phrase closed{"terminal.closed", "\"{label}\" is closed just now. {why}"};
inline constexpr Phrase closed_mark{"terminal.closed-mark", "closed"};
inline constexpr Phrase chosen{"terminal.chosen", "chosen"};
inline constexpr Phrase suggested{"terminal.suggested", "lights on"};
inline constexpr Phrase on{"terminal.on", "on"};
inline constexpr Phrase off{"terminal.off", "off"};
inline constexpr Phrase picture{"terminal.picture", "[Picture: {alt}]"};
inline constexpr Phrase scene{"terminal.scene", "[{describe}]"};
inline constexpr Phrase phone{"terminal.phone", "[{app}, \"{name}\". {status}]"};
inline constexpr Phrase phone_bare{"terminal.phone-bare", "[{app}, \"{name}\"]"};
inline constexpr Phrase card{"terminal.card", "* {text} *"};
inline constexpr Phrase event{"terminal.event", "({text})"};
inline constexpr Phrase draft{"terminal.draft", "You begin to type: \"{text}\", and delete it."};
inline constexpr Phrase thought{"terminal.thought", "You: {text}"};
inline constexpr Phrase said{"terminal.said", "{who}: {text}"};
inline constexpr Phrase said_at{"terminal.said-at", "{who} ({at}): {text}"};
inline constexpr Phrase reaction{"terminal.reaction", "{name} {n}"};
inline constexpr Phrase now_on{"terminal.now-on", "(On \"{text}\": {extras})"};
inline constexpr Phrase changed{"terminal.changed", "(Changed) {text}"};
inline constexpr Phrase bye{"terminal.bye", "That's enough for today. See you at the lake."};

}
