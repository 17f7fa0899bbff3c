// SPDX-License-Identifier: MIT
#pragma once
#include "content/dictionary.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace play {

/// Words of the game itself, as translators get them: a name that stays, and the English.
struct Phrase {
    std::string_view id;
    std::string_view english;
    std::string_view one = {}; ///< of what is counted: the English for exactly one
};

/// What stands for a name in braces: {"alias", "River"}.
using Part = std::pair<std::string_view, std::string_view>;

/// What everything is said in: a language with its words, and how the player is spoken of.
struct Wording {
    content::Dictionary dictionary;
    story::Address address = story::Address::They;
};

/// While it lives, everything on this thread is said in this wording; before and after, in English. A process shows one language at a
/// time, so whoever asks screens for pages (`Game`) puts one around it, and so do faces that say words of their own. It nests.
class Speaking {
public:
    explicit Speaking(const Wording&);
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
    ~Speaking();

private:
    const Wording* before_;
};

/// The language things are said in now.
const content::Language& spoken();

/// The words for a phrase, with its parts put in.
std::string say(const Phrase&, std::initializer_list<Part> parts = {});
/// The words for something counted. `{n}` is the number, or what stands for it ("three").
std::string say_count(const Phrase&, std::size_t count, std::initializer_list<Part> parts = {}, std::string_view number = {});
/// A name from the list of names as this language writes it.
std::string say_alias(const std::string& alias);

/// "a, b and c"
std::string listed(const std::vector<std::string>& names);
/// "a, b, c"
std::string in_a_row(const std::vector<std::string>& names);

}
