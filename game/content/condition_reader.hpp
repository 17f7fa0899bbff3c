// SPDX-License-Identifier: MIT
#pragma once
#include "content/reading.hpp"

namespace content {

story::Condition read_condition(Reading&, ValueIndex);
/// The condition under `key`, or one that always holds.
story::Condition condition_if_any(Reading&, Node&, std::string_view key);
/// The effects under `key`, or none.
std::vector<story::Effect> effects_if_any(Reading&, Node&, std::string_view key);

}
