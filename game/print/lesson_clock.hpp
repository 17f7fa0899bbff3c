// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "print/parts.hpp"

namespace print {

/// A line of a list of this printable's words; empty past its end.
std::string nth(const Order&, std::string_view list, std::size_t at);

/// The parts of a session with their times, as the desk has them: the same plan, and what of the story it leaves for another day.
Block clock_block(const Order&, const classroom::Plan&, double width, double text_size);

}
