// SPDX-License-Identifier: MIT
#pragma once
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace play {

/// Words of the game itself, as translators get them: a name that stays, and the English.
struct Phrase {
    std::string_view id;
    std::string_view english;
};

/// What stands for a name in braces: {"alias", "River"}.
using Part = std::pair<std::string_view, std::string_view>;

/// The words for a phrase, with its parts put in. The one place where translations will come in.
std::string say(const Phrase&, std::initializer_list<Part> parts = {});

}
