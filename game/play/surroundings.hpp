// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace play {

/// What is heard around in a place: a bed that goes on as long as one is there, and a theme; empty for none.
struct Surroundings {
    std::string_view bed, theme;
};
/// By the art of the place: "places/canteen". Of an unknown one both are empty.
Surroundings surroundings_of(std::string_view place);

/// The same in words, for those who do not hear it; empty if there is nothing.
std::string surroundings_words(const Surroundings&);

}
