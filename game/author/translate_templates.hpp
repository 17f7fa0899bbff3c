// SPDX-License-Identifier: MIT
#pragma once
#include "author/phrase_source.hpp"
#include "content/catalogue.hpp"

namespace author {

/// All drills are translated in one file: each is short, and there are many.
inline constexpr std::string_view drills_po = "drills.po";

/// Everything there is to translate into a language, file by file: the game's own words, the town, each story, the drills.
std::vector<content::PoFile> translate_templates(const content::Catalogue&, const std::vector<SourcePhrase>&, const content::Language&);

/// What a translated file and its source do not share: entries that are missing, and entries no source has. With `whole` also what is
/// obsolete, fuzzy or without words. Nothing found is well.
std::vector<std::string> out_of_step(const content::PoFile& translated, const content::PoFile& source, bool whole);

}
