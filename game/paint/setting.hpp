// SPDX-License-Identifier: MIT
#pragma once
#include "page/layout.hpp"
#include "paint/cairo_owned.hpp"

#include <string>
#include <string_view>
#include <vector>

/// Words on their way through Pango. Only for .cpp files of paint/.
namespace paint {

/// Where fonts are looked up; its own for each user, not shared between threads.
PangoSpace make_space();

/// Which letters, and whether with more room around them.
struct Letters {
    std::string_view font;
    bool airy = false;
};

/// What is set in place of a hidden run: a sign without a letter, and around its description.
inline constexpr std::string_view hidden_bar = "\xEF\xBF\xBC"; // the object replacement character
inline constexpr std::string_view hidden_opens = " (", hidden_closes = ")";

/// Words broken into lines. `bars` are the byte positions of hidden words.
/// On a page from right to left they start at its right side; within themselves they run as their own letters do.
struct SetWords {
    PangoSet layout;
    std::vector<int> bars;
};
SetWords set_words(PangoContext*, const Letters&, const page::Words&, const page::TextStyle&, double width, const std::string& lang = {},
                   page::Align = page::Align::Start, bool right_to_left = false);

page::Size size_of(const SetWords&);
/// What has to be free beside words so that they do not break where they fit: the room after the last letter counts while lines are broken.
double spare(const Letters&, const page::TextStyle&);

}
