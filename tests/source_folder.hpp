// SPDX-License-Identifier: MIT
#pragma once
#include <string>

/// The top folder of the sources, where tests find the content and the art that ship.
std::string source_folder();
