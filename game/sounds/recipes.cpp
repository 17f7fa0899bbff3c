// SPDX-License-Identifier: MIT
#include "sounds/recipes.hpp"

#include "sounds/loudness.hpp"

#include <algorithm>
#include <array>

namespace sounds {
namespace {

constexpr std::array all{
    Recipe{"press", Use::Interface, make_press},   Recipe{"focus", Use::Interface, make_focus},
    Recipe{"back", Use::Interface, make_back},     Recipe{"turn", Use::Interface, make_turn},
    Recipe{"choice", Use::Interface, make_choice}, Recipe{"closed", Use::Interface, make_closed},
    Recipe{"ending", Use::Interface, make_ending}, Recipe{"message", Use::Phone, make_message},
    Recipe{"sent", Use::Phone, make_sent},         Recipe{"reaction", Use::Phone, make_reaction},
    Recipe{"typing", Use::World, make_typing},     Recipe{"buzz", Use::World, make_buzz},
    Recipe{"bell", Use::World, make_bell},         Recipe{"footsteps", Use::World, make_footsteps},
    Recipe{"lake", Use::World, make_lake},         Recipe{"rain", Use::World, make_rain},
    Recipe{"page", Use::World, make_page},         Recipe{"tap", Use::World, make_tap},
};

/// What one hears ten times a minute stays below what one hears once.
double own_place(std::string_view id) {
    if (id == "focus")
        return -8;
    if (id == "footsteps")
        return -7.5;
    if (id == "typing" || id == "tap" || id == "page")
        return -5; // short and near: a little goes far
    if (id == "press" || id == "back" || id == "turn" || id == "closed" || id == "reaction")
        return -3;
    return 0;
}

}

std::span<const Recipe> recipes() {
    return all;
}

const Recipe* recipe(std::string_view id) {
    const auto* found = std::ranges::find(all, id, &Recipe::id);
    return found == all.end() ? nullptr : found;
}

double loudness_of(Use use) {
    switch (use) {
    case Use::Interface:
    case Use::Phone: return -26;
    case Use::World: return -25;
    }
    return -26;
}

Samples made(const Recipe& recipe) {
    Samples sound = recipe.make();
    const std::size_t end = std::min<std::size_t>(sound.size(), rate / 50);
    for (std::size_t n = 0; n < end; ++n)
        sound[sound.size() - 1 - n] *= static_cast<float>(swell(static_cast<double>(n), static_cast<double>(end)));
    const double gain = from_decibel(loudness_of(recipe.use) + own_place(recipe.id) - loudness(sound).most);
    for (float& one : sound)
        one = static_cast<float>(one * gain);
    return sound;
}

}
