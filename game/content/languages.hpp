// SPDX-License-Identifier: MIT
#pragma once
#include "story/names.hpp"

#include <cstdint>
#include <string>

namespace content {

/// What the game must know of a language. How it counts is a table here: Plural-Forms of PO files are compared with it, never computed.
struct Language {          // NOLINT(clang-analyzer-optin.performance.Padding): a table, in the order one reads it
    std::string_view tag;  ///< BCP 47: "fr"
    std::string_view name; ///< its own: "Français"
    bool right_to_left = false;
    std::string_view plural_header;       ///< as PO files have it
    std::span<const story::Plural> forms; ///< which category each msgstr[n] is
    story::Plural (*plural)(std::int64_t) = nullptr;
    bool pseudo = false; ///< no language: made from English, for tests
};

/// Those the game can count in, English first, the pseudo-languages last.
std::span<const Language> known_languages();
const Language* find_language(std::string_view tag);
const Language& english();

}
