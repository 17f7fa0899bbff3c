// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"
#include "content/extract.hpp"

namespace author {

/// A phrase of the game itself as its source file has it.
struct SourcePhrase {
    std::string id, english;
    std::string one;  ///< where it is counted: the words for one
    std::string part; ///< the comment above its group: "Title"
    std::string note; ///< the comment at the end of its line
    base::SourcePos at;
};

/// Finds every `Phrase name{"id", "English"}` in the text of a header, as xgettext would: no second list is kept anywhere.
std::vector<SourcePhrase> phrases_in_source(const std::string& file, std::string_view text);

/// The phrases of every words*.hpp below a folder of sources, in the order of the files.
base::Loaded<std::vector<SourcePhrase>> read_phrases(const std::string& sources);

content::PoFile interface_template(const std::vector<SourcePhrase>&, const content::Language&);

}
