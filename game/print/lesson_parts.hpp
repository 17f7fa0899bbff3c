// SPDX-License-Identifier: MIT
#pragma once
#include "print/guide.hpp"
#include "print/parts.hpp"

namespace print {

/// The words of a guide with the names of beats (`lunch/thumb`) replaced by where and when they are: on paper nobody knows the names.
std::string with_places(const story::Episode&, const std::string& words);

/// The guide's own sections, one after the other; where its table of pause points stands, `stops` is called instead.
void add_guide(const Order&, const Guide&, double size, std::vector<Block>& out, const std::function<void()>& stops);

}
