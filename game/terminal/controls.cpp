// SPDX-License-Identifier: MIT
#include "terminal/controls.hpp"

#include "base/text.hpp"
#include "terminal/ascii.hpp"

#include <algorithm>
#include <array>

namespace terminal {
namespace {

using page::ControlRole;

/// In a story, skipping and looking back are words, so that the numbers belong to the story.
bool is_word(const page::Page& page, const page::Control& control) {
    return control.role == ControlRole::Frame || (is_story(page.kind) && (control.id.str() == "skip" || control.id.str() == "journal"));
}

bool has_number(const page::Page& page, const page::Control& control) {
    const bool one_of_many = control.role == ControlRole::Choice || control.role == ControlRole::Answer;
    return !is_word(page, control) && control.role != ControlRole::Tab && !needs_window(control) && (control.open || !one_of_many);
}

/// Of tidied words: what is left of other scripts is letters.
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// What a tab is called by: its first word, or the one after an article ("the eight").
std::string call_word(const std::string& tidy) {
    std::vector<std::string> words;
    for (auto from = std::ranges::find_if(tidy, is_letter); from != tidy.end(); from = std::find_if(from, tidy.end(), is_letter)) {
        const auto end = std::find_if_not(from, tidy.end(), is_letter);
        words.emplace_back(from, end);
        from = end;
    }
    constexpr std::size_t article = 3;
    if (words.empty())
        return {};
    return words.size() == 2 && words.front().size() <= article ? words.back() : words.front();
}

/// Whether something else on the page is already called by this word.
bool means_something(const page::Page& page, const std::string& word) {
    constexpr std::array always{"again", "quit", "q", "exit", "rewind", "undo", "journal", "skip"};
    return word.empty() || std::ranges::find(always, word) != always.end() ||
           std::ranges::any_of(page.controls, [&](const page::Control& one) { return one.id.str() == word; });
}

}

bool is_story(const std::string& kind) {
    constexpr std::array kinds{"story", "chat",  "card", "choice",  "question", "plan",   "keep",   "outcome",
                               "sort",  "order", "spot", "compose", "report",   "design", "ripple", "circle"};
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool needs_window(const page::Control& control) {
    constexpr std::array names{"scale-",       "font-",  "theme-",    "fullscreen",   "calm-motion",   "sound",
                               "read-aloud",   "rate-",  "airy",      "ruler",        "plain",         "keys",
                               "again-after-", "hold-",  "switches-", "scan-",        "large-pointer", "effects-",
                               "places-",      "music-", "part-look", "easy-letters", "part-press",    "part-voice"};
    return std::ranges::any_of(names, [&](const char* name) { return control.id.str().starts_with(name); });
}

std::vector<const page::Control*> numbered(const page::Page& page) {
    std::vector<const page::Control*> controls;
    for (const page::Control& control : page.controls)
        if (has_number(page, control))
            controls.push_back(&control);
    return controls;
}

std::vector<const page::Control*> typed_as_words(const page::Page& page) {
    std::vector<const page::Control*> controls;
    for (const page::Control& control : page.controls)
        if (is_word(page, control) && control.open)
            controls.push_back(&control);
    return controls;
}

std::vector<TabWord> tab_words(const page::Page& page) {
    std::vector<TabWord> words;
    for (const page::Control& control : page.controls)
        if (control.role == ControlRole::Tab)
            words.push_back({&control, call_word(tidied(control.label))});
    for (TabWord& one : words) {
        const auto same = std::ranges::count_if(
            words, [&](const TabWord& other) { return call_word(tidied(other.tab->label)) == call_word(tidied(one.tab->label)); });
        if (same > 1 || means_something(page, one.word))
            one.word = tidied(one.tab->label);
    }
    std::erase_if(words, [](const TabWord& one) { return one.tab->chosen; });
    return words;
}

std::string tidied(std::string_view line) {
    const std::string plain = plainly(line);
    std::string tidy;
    for (const std::string_view word : base::words(plain))
        tidy += (tidy.empty() ? "" : " ") + std::string(word);
    std::ranges::transform(tidy, tidy.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return tidy;
}

}
