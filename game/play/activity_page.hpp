// SPDX-License-Identifier: MIT
#pragma once
#include "play/library.hpp"
#include "play/looking.hpp"

namespace play {

/// An activity as a page to touch: what is asked, its pieces, what was picked, what is said back.
void add_activity(page::Page&, const Library&, const Session&, const story::View&, const Looking&, const std::string& avatar);

/// Takes one press. True: it is done, and what was picked can be submitted.
bool press_activity(const Session&, const story::Activity&, Picking&, const page::ControlId&);

/// One press back within the activity. False if there is none.
bool step_back_in(const Session&, const story::Activity&, Picking&);

/// What is handed in: of a circle only how many.
std::vector<std::uint32_t> submission(const story::Activity&, const Picking&);

}
