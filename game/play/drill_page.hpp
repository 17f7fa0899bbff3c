// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "play/sitting.hpp"

namespace play {

/// The page after a drill: what was tried and what came of it; after a second move both, side by side.
page::Page drill_end_page(const Sitting&, const Session&);

/// Whether a drill was played with this option before, in this sitting.
bool was_chosen(const Session&, const story::OptionId&);

}
