// SPDX-License-Identifier: MIT
#pragma once
#include <span>
#include <string_view>

namespace rules {

/// One row of the rules for access, and a test that proves it.
struct Row {
    std::string_view id;
    std::string_view what;
    std::string_view file; ///< below tests/
    std::string_view test; ///< its name, or how it begins
};

/// Which test proves which row. A row may have several; none may have none.
std::span<const Row> rows();

}
