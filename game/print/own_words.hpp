// SPDX-License-Identifier: MIT
#pragma once
#include "print/telling.hpp"

namespace print {

/// A guide quotes a story as its youngest readers have it. What stands in quotation marks becomes what these readers have in its place;
/// what they have word for word, and what is no line of the story, stays.
std::string in_own_words(const Teller&, const std::string& text);

}
