// SPDX-License-Identifier: MIT
#pragma once
#include "content/reading.hpp"

namespace content {

/// Reads one scene and writes down where its beats stand.
story::Scene read_scene(Reading&, ValueIndex, NameTable& taken);

}
