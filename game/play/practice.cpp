// SPDX-License-Identifier: MIT
#include "play/practice.hpp"

#include "play/shelf_state.hpp"

#include <algorithm>

namespace play {
namespace {

/// A number that looks like any other (splitmix64).
std::uint64_t mixed(std::uint64_t number) {
    number += 0x9E3779B97F4A7C15ULL;
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBULL;
    return number ^ (number >> 31U);
}

bool contains(const std::vector<std::string>& list, const std::string& id) {
    return std::ranges::find(list, id) != list.end();
}

}

std::vector<const Shelved*> drills_for(const Sitting& sitting) {
    std::vector<const Shelved*> drills;
    for (const Shelved& drill : sitting.library().drills)
        if (drill.episode && can_be_opened(state_of(sitting, drill)) && drill.episode->note.strength <= sitting.strength_cap())
            drills.push_back(&drill);
    return drills;
}

std::vector<const Shelved*> drills_about(const Sitting& sitting, std::string_view topic) {
    auto drills = drills_for(sitting);
    std::erase_if(drills, [&](const Shelved* one) { return one->episode->topic != topic; });
    return drills;
}

bool was_tried(const Sitting& sitting, const Shelved& drill) {
    return contains(sitting.practice().tried, drill.id) || contains(sitting.player().drills, drill.id);
}

const Shelved* draw_drill(Sitting& sitting, const Shelved* not_this) {
    Practice& practice = sitting.practice();
    auto left = drills_for(sitting);
    const auto leave_out = [&](auto which) {
        if (!std::ranges::all_of(left, which))
            std::erase_if(left, which);
    };
    std::erase_if(left, [&](const Shelved* one) { return needs_adult(sitting, *one); });
    leave_out([&](const Shelved* one) { return contains(practice.tried, one->id); });
    leave_out([&](const Shelved* one) { return was_tried(sitting, *one); });
    leave_out([&](const Shelved* one) { return one == not_this; });
    return left.empty() ? nullptr : left[mixed(practice.seed + practice.draws++) % left.size()];
}

const Shelved* drill_after(const Sitting& sitting, const Shelved* drill) {
    auto drills = drills_for(sitting);
    std::erase_if(drills, [&](const Shelved* one) { return one != drill && needs_adult(sitting, *one); });
    const auto at = std::ranges::find(drills, drill);
    if (at == drills.end())
        return drill;
    return at + 1 == drills.end() ? drills.front() : *(at + 1);
}

}
