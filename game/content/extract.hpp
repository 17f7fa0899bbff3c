// SPDX-License-Identifier: MIT
#pragma once
#include "content/episode_file.hpp"
#include "content/languages.hpp"
#include "content/po.hpp"
#include "content/world.hpp"

#include <functional>

/// What there is to translate, as PO files without translations.
namespace content {

/// A file with nothing in it but the header of a language.
PoFile empty_po(std::string file, const Language&);

/// A new entry, with as many empty forms as the language has where it is counted.
PoEntry new_entry(const Language&, std::string context, std::string words, std::string plural = {});

/// All words of an episode, with who says them to whom and what to mind.
PoFile episode_template(const EpisodeFile&, const Language&);

/// Names, places, captions and rows of the documents.
PoFile world_template(const World&, const Language&);

/// Calls `use` with every word of the world that is translated: its key ("world:cast/mina.name"), the word, what it is.
void each_word(World&, const std::function<void(const std::string& key, std::string& words, std::string_view what)>& use);

}
