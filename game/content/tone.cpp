// SPDX-License-Identifier: MIT
#include "content/tone.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace content {
namespace {

bool is_large(char c) {
    return c >= 'A' && c <= 'Z';
}

/// Small letters and apostrophes only.
std::string bare(std::string_view word) {
    std::string out;
    for (const char c : word)
        if ((c >= 'a' && c <= 'z') || c == '\'')
            out += c;
        else if (is_large(c))
            out += static_cast<char>(c - 'A' + 'a');
    return out;
}

bool is_negative(std::string_view word) {
    constexpr std::string_view all[] = {"not", "no", "never", "nobody", "nothing", "none", "nowhere", "neither", "cannot", "without"};
    return std::ranges::find(all, word) != std::end(all) || word.ends_with("n't");
}

/// Words that begin another thought: what is denied before and after them is denied once each.
bool begins_anew(std::string_view word) {
    constexpr std::string_view all[] = {"and",  "but",   "or",    "because", "that",  "if", "who",   "when",
                                        "what", "which", "while", "so",      "until", "to", "where", "with"};
    return std::ranges::find(all, word) != std::end(all);
}

}

std::string without_quotes(std::string_view words) {
    constexpr std::string_view opening = "\u201C", closing = "\u201D";
    std::string out;
    bool quoted = false;
    for (std::size_t at = 0; at < words.size();) {
        const std::string_view left = words.substr(at);
        const bool opens = left.starts_with(opening), closes = left.starts_with(closing), straight = left.starts_with('"');
        if (!quoted && !opens && !closes && !straight)
            out += words[at];
        quoted = opens || (quoted && !closes && !straight) || (!quoted && straight);
        at += opens ? opening.size() : closes ? closing.size() : 1;
    }
    return out;
}

bool denies_twice(std::string_view words) {
    int denied = 0;
    for (const std::string_view word : base::words(words)) {
        const std::string plain = bare(word);
        denied = begins_anew(plain) ? 0 : denied + (is_negative(plain) ? 1 : 0);
        if (denied > 1)
            return true;
        if (word.find_first_of(".,;:!?\"()") != std::string_view::npos || plain.empty())
            denied = 0;
    }
    return false;
}

bool shouts(std::string_view words) {
    // names that are never spelt otherwise
    constexpr std::string_view names[] = {"MIT", "CC", "BY", "SFML", "JSON", "PDF"};
    for (const std::string_view word : base::words(words)) {
        std::string letters;
        for (const char c : word)
            if (is_large(c) || (c >= 'a' && c <= 'z'))
                letters += c;
        if (letters.size() > 2 && std::ranges::all_of(letters, is_large) && std::ranges::find(names, letters) == std::end(names))
            return true;
    }
    return words.find("!!") != std::string_view::npos;
}

}
