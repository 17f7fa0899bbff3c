// SPDX-License-Identifier: MIT
#include "terminal/input.hpp"

#include "base/text.hpp"
#include "terminal/printer.hpp"
#include "terminal/words.hpp"

#include <algorithm>
#include <charconv>

namespace terminal {
namespace {

std::string tidied(std::string_view line) {
    std::string tidy;
    for (const std::string_view word : base::words(line))
        tidy += (tidy.empty() ? "" : " ") + std::string(word);
    std::ranges::transform(tidy, tidy.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return tidy;
}

std::string what_can_be_typed(const page::Page& page) {
    const std::size_t last = numbered(page).size();
    const std::string numbers = last == 1 ? play::say(words::a_number) : play::say(words::numbers, {{"n", std::to_string(last)}});
    std::string list;
    for (const page::Control& control : page.controls)
        if (control.open && (control.role == page::ControlRole::Frame || control.id.str() == "skip" || control.id.str() == "journal"))
            list += control.id.str() + ", ";
    return play::say(words::or_word, {{"numbers", numbers}, {"words", list + "again, quit"}});
}

Meaning press(const page::Control& control) {
    if (control.open)
        return Press{control.id};
    return Tell{play::say(words::closed, {{"label", control.label}, {"why", control.note}})};
}

Meaning unknown(const std::string& line, const page::Page& page) {
    constexpr std::size_t enough = 40;
    if (line.empty())
        return Tell{play::say(words::type_something, {{"what", what_can_be_typed(page)}})};
    return Tell{play::say(words::not_known, {{"said", line.substr(0, enough)}, {"what", what_can_be_typed(page)}})};
}

/// The control whose id or label this is, or the only one whose label begins so.
const page::Control* named(const std::string& word, const page::Page& page) {
    const page::Control* found = nullptr;
    int beginnings = 0;
    for (const page::Control& control : page.controls) {
        const std::string label = tidied(control.label);
        if (control.id.str() == word || label == word)
            return &control;
        if (label.starts_with(word)) {
            found = &control;
            ++beginnings;
        }
    }
    return beginnings == 1 ? found : nullptr;
}

}

Meaning meaning_of(std::string line, const page::Page& page) {
    if (base::invalid_utf8_at(line))
        line = "...";
    const std::string word = tidied(line);
    const auto controls = numbered(page);
    if (word.empty()) {
        const bool goes_on = !controls.empty() && controls.front()->role == page::ControlRole::Continue && controls.front()->open;
        return goes_on ? press(*controls.front()) : unknown("", page);
    }
    if (word == "quit" || word == "exit" || word == "q")
        return Quit{};
    if (word == "again")
        return Again{};
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc() && end == word.data() + word.size())
        return number >= 1 && number <= controls.size() ? press(*controls[number - 1]) : unknown(word, page);
    const page::Control* control = named(word, page);
    return control ? press(*control) : unknown(word, page);
}

}
