// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "desk/view.hpp"

namespace desk {

/// A session as lines with times, for one that begins at this time of day (seconds since midnight).
std::vector<PartRow> timeline(const classroom::Session&, int begins, std::optional<std::size_t> chosen = {});

}
