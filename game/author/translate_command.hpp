// SPDX-License-Identifier: MIT
#pragma once
#include "content/catalogue.hpp"

#include <iosfwd>

namespace author {

/// What is wanted of the translations.
struct TranslateWish {
    std::string what;                   ///< "extract", "merge" or "status"
    std::vector<std::string> languages; ///< "fr"; none: all there are
    std::string to;                     ///< folder of the languages; empty: languages/ of the content
    std::string sources;                ///< where the game's own words are: game/ of the sources
};

/// extract: new files with everything there is to translate. merge: brings files up to date, making those that are missing.
/// status: how far each file is; 3 if one is damaged.
int translate_command(const content::Catalogue&, const TranslateWish&, std::ostream& out);

}
