// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>

namespace window {

/// Why no window can be opened here, as a sentence; nothing if one can. SFML would abort or crash instead, so this is asked first.
std::optional<std::string> display_trouble();

}
