// SPDX-License-Identifier: MIT
#pragma once
#include "page/typesetter.hpp"

namespace page {

/// Sets the messages of a channel under each other from the top, as wide as given. Their height.
double set_messages(Typesetter&, const std::vector<int>& blocks, double x, double width, int holder);

}
