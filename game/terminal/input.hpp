// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

#include <string>
#include <variant>

namespace terminal {

// What a typed line means on a page.
struct Press {
    page::ControlId id;
};
struct Again {};
struct Quit {};
struct Tell {
    std::string words;
}; ///< nothing to do but to say this
using Meaning = std::variant<Press, Again, Quit, Tell>;

Meaning meaning_of(std::string line, const page::Page&);

}
