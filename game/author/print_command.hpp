// SPDX-License-Identifier: MIT
#pragma once
#include "author/commands.hpp"

namespace author {

/// What somebody wants on paper, as they typed it.
struct PrintWish {
    std::string what;  ///< "lesson"
    std::string file;  ///< where to
    std::string paper; ///< "a4" or "letter"
    std::string band;  ///< "8", "11" or "14"
    std::string episode;
    int minutes = 45;
};

/// Lays a printable out and writes it as one PDF file: whole, or not at all. Says what there is where it does not know the name.
int print_command(const content::Catalogue&, const std::string& assets_folder, const PrintWish&, std::ostream& out);

}
