// SPDX-License-Identifier: MIT
#include "content/never_words.hpp"

#include <algorithm>

namespace content {
namespace {

/// The plain letter of an accented one of the Latin-1 page: the second byte after 0xC3.
char plain_letter(unsigned char second) {
    constexpr std::string_view letters = "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty";
    return letters[second & 0x3FU];
}

char letter_meant(char c) {
    switch (c) {
    case '0': return 'o';
    case '1':
    case '!': return 'i';
    case '3': return 'e';
    case '4':
    case '@': return 'a';
    case '5':
    case '$': return 's';
    case '7': return 't';
    default: return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
}

}

std::size_t NeverWords::size() const {
    std::size_t sum = 0;
    for (const auto& [language, hashes] : languages)
        sum += hashes.size();
    return sum;
}

bool NeverWords::has(std::string_view language, std::uint64_t hash) const {
    const auto found = languages.find(language);
    return found != languages.end() && std::ranges::binary_search(found->second, hash);
}

std::uint64_t never_hash(std::uint64_t salt, std::string_view word) {
    std::uint64_t hash = salt ^ 0xCBF29CE484222325ULL;
    char last = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        char c = word[at];
        if (static_cast<unsigned char>(c) == 0xC3 && at + 1 < word.size())
            c = plain_letter(static_cast<unsigned char>(word[++at]));
        else
            c = letter_meant(c);
        if (c != last)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
        last = c;
    }
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31U);
}

}
