// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"

#include <vector>

namespace window {

/// The screens of this computer as parts of its desktop, the adult's own first. At least one, if there is a display at all.
std::vector<page::Rect> monitors();

}
