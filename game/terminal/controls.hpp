// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace terminal {

/// Whether a page is a moment of a story, so that it goes on from the one before.
bool is_story(const std::string& kind);

/// The controls that have a number, in order. The rest are words, or need a window.
std::vector<const page::Control*> numbered(const page::Page&);

/// Whether a control does something only in a window: how big the text is, which letters, colours.
bool needs_window(const page::Control&);

/// Help, Break, Back and the like that can be typed here.
std::vector<const page::Control*> typed_as_words(const page::Page&);

/// A channel of the phone that is not open, and the word that opens it.
struct TabWord {
    const page::Control* tab = nullptr;
    std::string word;
};
std::vector<TabWord> tab_words(const page::Page&);

/// Small letters, without accents and in plain ASCII where that can spell them, single spaces: how typed words and labels are compared.
std::string tidied(std::string_view);

}
