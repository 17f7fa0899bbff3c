// SPDX-License-Identifier: MIT
#pragma once
#include "content/catalogue.hpp"

namespace content {

/// What is missing among the drawings: of everybody a layer the faces are made of ("missing-layer"), of every place, picture, move and app
/// a file ("missing-drawing"). In play a quiet card stands in for it.
std::vector<base::Diagnostic> lint_art(const Catalogue&, const std::string& assets);

}
