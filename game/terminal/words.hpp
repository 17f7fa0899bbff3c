// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

/// What only the terminal says.
namespace terminal::words {

using play::Phrase;

inline constexpr Phrase how{"terminal.how",
                            "Type a number and press Enter. Enter alone goes on, except when you choose. Words work too: help, break, "
                            "back, home, journal, skip, again, quit."};
inline constexpr Phrase also{"terminal.also", "Also: {words}."};
inline constexpr Phrase also_leads{"terminal.also-leads", "{word} ({where})"};
inline constexpr Phrase not_known{"terminal.not-known", "I don't know that one. {what}"};
inline constexpr Phrase several{"terminal.several", "More than one begins like that. {what}"};
inline constexpr Phrase type_number{"terminal.type-number", "Type a number from 1 to {n}, or a word from the last line."};
inline constexpr Phrase type_one{"terminal.type-one", "Type 1, or a word from the last line."};
inline constexpr Phrase type_word{"terminal.type-word", "Type a word from the last line."};
inline constexpr Phrase not_open{"terminal.not-open", "{label}: {why}"};
inline constexpr Phrase look{"terminal.look", "Type {words} to look."};
inline constexpr Phrase look_or{"terminal.look-or", " or "};
inline constexpr Phrase look_news{"terminal.look-news", "{word} ({news})"};
inline constexpr Phrase can_tell{"terminal.can-tell", "You can tell somebody. Here is how."};
inline constexpr Phrase leave_anyway{"terminal.leave-anyway", "Nothing is kept. Leave anyway?"};
inline constexpr Phrase leave_yes{"terminal.leave-yes", "1. Leave"};
inline constexpr Phrase leave_no{"terminal.leave-no", "2. Stay"};
inline constexpr Phrase nothing_kept{"terminal.nothing-kept", "Nothing was kept."};
inline constexpr Phrase place_kept{"terminal.place-kept", "Your place is kept."};
inline constexpr Phrase picked{"terminal.picked", "picked"};
inline constexpr Phrase not_picked{"terminal.not-picked", " "};
inline constexpr Phrase chosen{"terminal.chosen", "chosen"};
inline constexpr Phrase suggested{"terminal.suggested", "lights on"};
inline constexpr Phrase on{"terminal.on", "on"};
inline constexpr Phrase off{"terminal.off", "off"};
inline constexpr Phrase picture{"terminal.picture", "[Picture: {alt}]"};
inline constexpr Phrase scene{"terminal.scene", "[{describe}]"};
inline constexpr Phrase phone{"terminal.phone", "[{app}, \"{name}\". {status}]"};
inline constexpr Phrase phone_bare{"terminal.phone-bare", "[{app}, \"{name}\"]"};
inline constexpr Phrase screen{"terminal.screen", "[{app}: \"{name}\"]"};
inline constexpr Phrase step{"terminal.step", "(Step {n} of {all})"};
inline constexpr Phrase goes_to{"terminal.goes-to", "-> {whom}"};
inline constexpr Phrase card{"terminal.card", "* {text} *"};
inline constexpr Phrase event{"terminal.event", "({text})"};
inline constexpr Phrase draft{"terminal.draft", "You begin to type: \"{text}\", and delete it."};
inline constexpr Phrase said{"terminal.said", "{who}: {text}"};
inline constexpr Phrase said_at{"terminal.said-at", "{who} ({at}): {text}"};
inline constexpr Phrase reaction{"terminal.reaction", "{name} {n}"};
inline constexpr Phrase now_on{"terminal.now-on", "(On \"{text}\": {extras})"};
inline constexpr Phrase changed{"terminal.changed", "(Changed) {text}"};
inline constexpr Phrase bye{"terminal.bye", "That's enough for today. See you at the lake."};

}
