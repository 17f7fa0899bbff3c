// SPDX-License-Identifier: MIT
#pragma once
#include <string>

namespace paint {

/// The file of a font of the system, for those who set text themselves; where there is none of that name, the nearest. Empty: none at all.
std::string font_file(const std::string& family, bool bold);

}
