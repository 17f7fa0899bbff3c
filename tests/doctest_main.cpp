// SPDX-License-Identifier: MIT
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "source_folder.hpp"

#include <doctest/doctest.h>

std::string source_folder() {
    return RIPPLE_SOURCE_DIR;
}
