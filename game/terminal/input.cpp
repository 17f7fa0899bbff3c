// SPDX-License-Identifier: MIT
#include "terminal/input.hpp"

#include "base/text.hpp"
#include "terminal/controls.hpp"
#include "terminal/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace terminal {
namespace {

Meaning press(const page::Control& control) {
    if (control.open)
        return Press{control.id};
    if (control.role == page::ControlRole::Frame)
        return Tell{control.note};
    return Tell{play::say(words::not_open, {{"label", control.label}, {"why", control.note}})};
}

std::string what_can_be_typed(const page::Page& page) {
    const std::size_t last = numbered(page).size();
    if (last == 0)
        return play::say(words::type_word);
    return last == 1 ? play::say(words::type_one) : play::say(words::type_number, {{"n", std::to_string(last)}});
}

/// Words that somebody types who is not playing just now.
bool wants_to_tell(const std::string& line) {
    constexpr std::array known{"tell",    "telling", "told",    "scared",  "scary",   "sad",    "afraid", "fear",    "hurt",
                               "hurts",   "hurting", "teacher", "adult",   "adults",  "alone",  "lonely", "cry",     "crying",
                               "cried",   "bully",   "bullied", "bullies", "unsafe",  "threat", "die",    "dead",    "kill",
                               "suicide", "mum",     "mom",     "dad",     "parents", "abuse",  "secret", "ashamed", "helpline"};
    std::string word;
    for (const char c : line + " ") {
        if (c >= 'a' && c <= 'z') {
            word += c;
            continue;
        }
        if (std::ranges::find(known, word) != known.end())
            return true;
        word.clear();
    }
    return line.starts_with("help ") || line.ends_with(" help");
}

/// Something typed that is no number: the control so called, the channel, or the only control that begins so.
Meaning named(const std::string& word, const page::Page& page) {
    const page::Control* found = nullptr;
    int beginnings = 0;
    for (const page::Control& control : page.controls) {
        if (needs_window(control))
            continue;
        const std::string label = tidied(control.label);
        if (control.id.str() == word || label == word)
            return press(control);
        if (label.starts_with(word)) {
            found = &control;
            ++beginnings;
        }
    }
    for (const TabWord& one : tab_words(page))
        if (one.word == word)
            return press(*one.tab);
    if (beginnings == 1)
        return press(*found);
    if (beginnings > 1)
        return NotKnown{play::say(words::several, {{"what", what_can_be_typed(page)}})};
    if (wants_to_tell(word))
        return NeedsHelp{};
    return NotKnown{play::say(words::not_known, {{"what", what_can_be_typed(page)}})};
}

}

Meaning meaning_of(std::string line, const page::Page& page) {
    if (base::invalid_utf8_at(line))
        line = "...";
    std::string word = tidied(line);
    const auto controls = numbered(page);
    if (word.empty()) {
        const bool goes_on = !controls.empty() && controls.front()->role == page::ControlRole::Continue && controls.front()->open;
        return goes_on ? press(*controls.front()) : Meaning(NotKnown{what_can_be_typed(page)});
    }
    if (word == "quit" || word == "exit" || word == "q")
        return Quit{};
    if (word == "again")
        return Again{};
    if (word == "rewind" || word == "undo")
        word = "journal";
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc() && end == word.data() + word.size() && number >= 1 && number <= controls.size())
        return press(*controls[number - 1]);
    return named(word, page);
}

}
