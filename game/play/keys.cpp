// SPDX-License-Identifier: MIT
#include "play/keys.hpp"

#include "play/words_ease.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace play {
namespace {

constexpr std::array uses{
    KeyUse{"next", "Tab", "", KeyGroup::Moving, &words::use_next},
    KeyUse{"previous", "Shift+Tab", "", KeyGroup::Moving, &words::use_previous},
    KeyUse{"up", "Up", "", KeyGroup::Moving, &words::use_up},
    KeyUse{"down", "Down", "", KeyGroup::Moving, &words::use_down},
    KeyUse{"left", "Left", "", KeyGroup::Moving, &words::use_left},
    KeyUse{"right", "Right", "", KeyGroup::Moving, &words::use_right},
    KeyUse{"page-up", "PageUp", "", KeyGroup::Moving, &words::use_page_up},
    KeyUse{"page-down", "PageDown", "", KeyGroup::Moving, &words::use_page_down},
    KeyUse{"press", "Enter", "Space", KeyGroup::Doing, &words::use_press},
    KeyUse{"back", "Escape", "Backspace", KeyGroup::Doing, &words::use_back},
    KeyUse{"home", "Home", "", KeyGroup::Doing, &words::use_home},
    KeyUse{"help", "H", "F1", KeyGroup::Doing, &words::use_help},
    KeyUse{"break", "B", "", KeyGroup::Doing, &words::use_break},
    KeyUse{"again", "R", "", KeyGroup::Doing, &words::use_again},
    KeyUse{"ruler-up", "U", "", KeyGroup::Doing, &words::use_ruler_up},
    KeyUse{"ruler-down", "D", "", KeyGroup::Doing, &words::use_ruler_down},
    KeyUse{"fullscreen", "F11", "", KeyGroup::Doing, &words::use_fullscreen},
    KeyUse{"choice-1", "1", "", KeyGroup::Numbers},
    KeyUse{"choice-2", "2", "", KeyGroup::Numbers},
    KeyUse{"choice-3", "3", "", KeyGroup::Numbers},
    KeyUse{"choice-4", "4", "", KeyGroup::Numbers},
    KeyUse{"choice-5", "5", "", KeyGroup::Numbers},
    KeyUse{"choice-6", "6", "", KeyGroup::Numbers},
    KeyUse{"choice-7", "7", "", KeyGroup::Numbers},
    KeyUse{"choice-8", "8", "", KeyGroup::Numbers},
    KeyUse{"choice-9", "9", "", KeyGroup::Numbers},
};

constexpr std::array<std::string_view, 65> names{
    "A",      "B",      "C",     "D",     "E",     "F",   "G",         "H",      "I",         "J",    "K",     "L",      "M",
    "N",      "O",      "P",     "Q",     "R",     "S",   "T",         "U",      "V",         "W",    "X",     "Y",      "Z",
    "0",      "1",      "2",     "3",     "4",     "5",   "6",         "7",      "8",         "9",    "Comma", "Period", "Up",
    "Down",   "Left",   "Right", "Enter", "Space", "Tab", "Shift+Tab", "Escape", "Backspace", "Home", "End",   "PageUp", "PageDown",
    "Insert", "Delete", "F1",    "F2",    "F3",    "F4",  "F5",        "F6",     "F7",        "F8",   "F9",    "F10",    "F11"};

constexpr std::array<std::pair<std::string_view, const Phrase*>, 18> called{{{"Up", &words::key_up},
                                                                             {"Down", &words::key_down},
                                                                             {"Left", &words::key_left},
                                                                             {"Right", &words::key_right},
                                                                             {"Tab", &words::key_tab},
                                                                             {"Shift+Tab", &words::key_shift_tab},
                                                                             {"Enter", &words::key_enter},
                                                                             {"Space", &words::key_space},
                                                                             {"Escape", &words::key_escape},
                                                                             {"Backspace", &words::key_backspace},
                                                                             {"Home", &words::key_home},
                                                                             {"End", &words::key_end},
                                                                             {"PageUp", &words::key_page_up},
                                                                             {"PageDown", &words::key_page_down},
                                                                             {"Insert", &words::key_insert},
                                                                             {"Delete", &words::key_delete},
                                                                             {"Comma", &words::key_comma},
                                                                             {"Period", &words::key_period}}};

constexpr std::string_view choice = "choice-";

const KeyUse* find_use(std::string_view id) {
    const auto* at = std::ranges::find(uses, id, &KeyUse::id);
    return at == uses.end() ? nullptr : at;
}

/// What each use is pressed with: as the settings say, if that is one key for each.
std::array<std::string_view, uses.size()> keys_now(const Settings& settings) {
    std::array<std::string_view, uses.size()> usual, now;
    std::ranges::transform(uses, usual.begin(), &KeyUse::usual);
    now = usual;
    for (const auto& [id, key] : settings.keys) {
        const KeyUse* use = find_use(id);
        const auto* name = std::ranges::find(names, key);
        if (!use || name == names.end())
            return usual;
        now[static_cast<std::size_t>(use - uses.data())] = *name;
    }
    return std::set<std::string_view>(now.begin(), now.end()).size() == uses.size() ? now : usual;
}

}

std::span<const KeyUse> key_uses() {
    return uses;
}

std::string use_words(std::string_view id) {
    const KeyUse* use = find_use(id);
    if (use && use->name)
        return say(*use->name);
    return id.starts_with(choice) ? say(words::use_choice, {{"n", std::string(id.substr(choice.size()))}}) : std::string(id);
}

std::span<const std::string_view> key_names() {
    return names;
}

std::string key_words(std::string_view key) {
    const auto* at = std::ranges::find(called, key, &std::pair<std::string_view, const Phrase*>::first);
    return at == called.end() ? std::string(key) : say(*at->second);
}

std::string key_for(const Settings& settings, std::string_view id) {
    const KeyUse* use = find_use(id);
    return use ? std::string(keys_now(settings)[static_cast<std::size_t>(use - uses.data())]) : std::string();
}

std::string_view use_of(const Settings& settings, std::string_view key) {
    const auto now = keys_now(settings);
    for (std::size_t at = 0; at < uses.size(); ++at)
        if (now[at] == key)
            return uses[at].id;
    for (const KeyUse& use : uses)
        if (!use.also.empty() && use.also == key)
            return use.id;
    return {};
}

bool keys_changed(const Settings& settings) {
    const auto now = keys_now(settings);
    return !std::ranges::equal(now, uses, {}, {}, &KeyUse::usual);
}

std::string_view give_key(Settings& settings, std::string_view id, std::string_view key) {
    const KeyUse* use = find_use(id);
    if (!use || std::ranges::find(names, key) == names.end())
        return {};
    auto now = keys_now(settings);
    const auto mine = static_cast<std::size_t>(use - uses.data());
    const auto had = static_cast<std::size_t>(std::ranges::find(now, key) - now.begin());
    if (had < uses.size())
        now[had] = now[mine];
    now[mine] = *std::ranges::find(names, key);
    settings.keys.clear();
    for (std::size_t at = 0; at < uses.size(); ++at)
        if (now[at] != uses[at].usual)
            settings.keys[std::string(uses[at].id)] = now[at];
    return had < uses.size() && had != mine ? uses[had].id : std::string_view();
}

std::string key_of_choice(const Settings& settings, int number) {
    const std::string usual = std::to_string(number);
    const std::string key = number >= 1 && number <= 9 ? key_for(settings, std::string(choice) + usual) : usual;
    return key == usual ? std::string() : key_words(key);
}

}
