// SPDX-License-Identifier: MIT
#include "content/reading_grade.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <string>

namespace content {
namespace {

bool is_letter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (byte >= 0xC3 && byte <= 0xDF);
}

/// Accented letters of the Latin-1 page are nearly all vowels in words English borrowed.
bool is_vowel(char c) {
    return std::string_view("aeiouyAEIOUY\xC3").find(c) != std::string_view::npos;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> endings) {
    return std::ranges::any_of(endings, [&](std::string_view one) { return word.ends_with(one); });
}

/// Endings that are written and not spoken: "liked", "comes", "fine".
bool has_silent_ending(std::string_view word) {
    if (word.ends_with("ed"))
        return word.size() > 3 && !ends_with_any(word, {"ted", "ded"}) && !is_vowel(word[word.size() - 3]);
    if (word.ends_with("es"))
        return word.size() > 3 && !ends_with_any(word, {"ses", "xes", "zes", "ches", "shes", "ces", "ges", "les"}) &&
               !is_vowel(word[word.size() - 3]);
    if (!word.ends_with('e') || word.size() < 3 || is_vowel(word[word.size() - 2]))
        return false;
    return !word.ends_with("le") || is_vowel(word[word.size() - 3]);
}

/// Whether a word closes its sentence, whatever quotes or brackets follow the stop.
bool closes_sentence(std::string_view word) {
    while (!word.empty() && (word.back() == '"' || word.back() == '\'' || word.back() == ')' || word.back() == '*'))
        word.remove_suffix(1);
    for (const std::string_view quote : {"\xE2\x80\x9D", "\xE2\x80\x99"})
        if (word.ends_with(quote))
            word.remove_suffix(quote.size());
    return ends_with_any(word, {".", "!", "?", "\xE2\x80\xA6", ":"});
}

/// `{alias}` and the like read as one short word.
std::string without_braces(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto open = text.find('{', at);
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        out += text.substr(at, open == std::string_view::npos ? open : open - at);
        if (close == std::string_view::npos)
            break;
        out += "Sam";
        at = close + 1;
    }
    return out;
}

}

std::size_t syllables(std::string_view word) {
    std::string letters;
    for (const char c : word)
        letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    while (!letters.empty() && !is_letter(letters.back()))
        letters.pop_back();
    std::size_t count = 0;
    bool inside = false;
    for (const char c : letters) {
        const bool vowel = is_vowel(c);
        count += vowel && !inside ? 1U : 0U;
        inside = vowel;
    }
    if (count > 1 && has_silent_ending(letters))
        --count;
    return std::max<std::size_t>(count, 1);
}

void ReadingCount::add(std::string_view text) {
    const std::string plain = without_braces(text);
    bool open = false;
    for (const std::string_view word : base::words(plain)) {
        if (std::ranges::any_of(word, is_letter)) {
            ++words;
            syllables += content::syllables(word);
            open = true;
        }
        if (open && closes_sentence(word)) {
            ++sentences;
            open = false;
        }
    }
    sentences += open ? 1U : 0U;
}

double ReadingCount::grade() const {
    if (words == 0 || sentences == 0)
        return 0;
    const auto count = static_cast<double>(words);
    return 0.39 * count / static_cast<double>(sentences) + 11.8 * static_cast<double>(syllables) / count - 15.59;
}

}
