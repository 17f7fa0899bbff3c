// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/layout.hpp"

namespace page {

/// Gives everything on a page its place in a window. Pure; the same page at the same size always lies the same.
Layout arrange(const Page&, Size window, const TextMeasure&, const Comfort&);

}
