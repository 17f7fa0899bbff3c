// SPDX-License-Identifier: MIT
#pragma once
#include "paint/image.hpp"

namespace paint {

/// Where the tip of the pointer is in its picture, from the left and from the top.
inline constexpr unsigned pointer_tip = 4;

/// An arrow three times as large as usual: yellow, with a dark edge and a light one, so that it is seen on any ground. Pixels with alpha.
Image large_pointer();

}
