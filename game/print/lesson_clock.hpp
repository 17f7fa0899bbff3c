// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "print/parts.hpp"

namespace print {

/// The parts of a session with their times, as the desk has them: the same plan, and what of the story it leaves for another day.
Block clock_block(const Order&, const classroom::Plan&, double width, double text_size);

}
