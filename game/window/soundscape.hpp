// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

#include <string_view>
#include <vector>

namespace window {

/// What is to be heard around a page: the bed of its place, and a theme; empty for none.
struct Around {
    std::string_view bed, theme;
    bool operator==(const Around&) const = default;
};

/// What is around after one page gave way to another. Sheets leave it as it was, and so does the next line of a scene: a mood is asked for
/// only where a scene begins.
Around around(const page::Page& before, const Around& now, const page::Page& after);

/// What is heard as a press makes one page of another: at most a sound of the hand and what the page itself brings, by their ids.
/// `pressed`: on the page before; null if nothing was pressed.
std::vector<std::string> heard(const page::Page& before, const page::Control* pressed, const page::Page& after);

}
