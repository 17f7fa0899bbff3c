// SPDX-License-Identifier: MIT
#pragma once
#include "play/sheet.hpp"

namespace play {

/// Adds a sum that a young child cannot do, with answers to pick from: "sum-140". `ask` has {times}, {of} and {plus}.
void add_adult_sum(Sheet&, const Sitting&, const Phrase& ask);
/// Whether that was the right answer. After each try there is another sum, so that trying all answers leads nowhere.
bool is_adult_answer(Sitting&, const std::string& number);

}
