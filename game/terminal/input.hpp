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
struct NotKnown {
    std::string words;
}; ///< the same, and what can be typed
struct NeedsHelp {}; ///< not a command, but words of somebody who may want to tell somebody
using Meaning = std::variant<Press, Again, Quit, Tell, NotKnown, NeedsHelp>;

Meaning meaning_of(std::string line, const page::Page&);

}
