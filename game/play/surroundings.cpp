// SPDX-License-Identifier: MIT
#include "play/surroundings.hpp"

#include "play/words_ease.hpp"

#include <algorithm>
#include <array>

namespace play {
namespace {

struct Row {
    std::string_view id, bed, theme;
};
constexpr std::array places{
    Row{"places/title", "lake", "morning"},
    Row{"places/map", "lake", "morning"},
    Row{"places/calm", "lake", ""},
    Row{"places/boardwalk", "lake", "school"},
    Row{"places/pitch", "yard", "school"},
    Row{"places/school-gate", "yard", "school"},
    Row{"places/canteen", "canteen", "school"},
    Row{"places/corridor", "corridor", "school"},
    Row{"places/staff-corridor", "corridor", "school"},
    Row{"places/classroom", "room", "school"},
    Row{"places/library-bus", "room", "school"},
    Row{"places/radio-shed", "room", "school"},
    Row{"places/town-hall", "corridor", "morning"},
    Row{"places/counsel", "room", "evening"},
    Row{"places/arcade", "arcade", "school"},
    Row{"places/room-evening", "evening", "evening"},
    Row{"places/kitchen", "evening", "evening"},
    Row{"places/lighthouse-out", "lake", "evening"},
    Row{"places/lighthouse-in", "room", "evening"},
};

using Said = std::pair<std::string_view, const Phrase*>;
constexpr std::array<Said, 7> beds{{{"lake", &words::bed_lake},
                                    {"yard", &words::bed_yard},
                                    {"canteen", &words::bed_canteen},
                                    {"corridor", &words::bed_corridor},
                                    {"room", &words::bed_room},
                                    {"arcade", &words::bed_arcade},
                                    {"evening", &words::bed_evening}}};
constexpr std::array<Said, 3> themes{
    {{"morning", &words::theme_morning}, {"school", &words::theme_school}, {"evening", &words::theme_evening}}};

template <std::size_t N>
std::string said(const std::array<Said, N>& all, std::string_view id) {
    const auto* at = std::ranges::find(all, id, &Said::first);
    return at == all.end() ? std::string() : say(*at->second);
}

}

Surroundings surroundings_of(std::string_view place) {
    const auto* at = std::ranges::find(places, place, &Row::id);
    return at == places.end() ? Surroundings() : Surroundings{at->bed, at->theme};
}

std::string surroundings_words(const Surroundings& heard) {
    const std::string bed = said(beds, heard.bed);
    if (bed.empty())
        return {};
    std::string words = say(words::around, {{"bed", bed}, {"theme", said(themes, heard.theme)}});
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

}
