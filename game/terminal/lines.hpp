// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace terminal {

/// How a terminal wants its text.
struct Shape {
    bool unicode = true;     ///< false: plain ASCII, but for texts with letters that have no spelling in it
    int width = 80;          ///< columns
    bool only_ascii = false; ///< not even those: the terminal is known to have other letters
};

/// Text in lines no longer than the width, each ended; lines after the first begin with the indent. A word too long for a line is cut.
std::string wrapped(std::string_view text, const Shape&, std::string_view indent = {});

}
