// SPDX-License-Identifier: MIT
#pragma once
#include "content/dictionary.hpp"
#include "content/merge.hpp"

namespace content {

/// One file of a language, and how far it is.
struct TranslatedFile {
    std::string name; ///< "the-photo.po"
    PoCount count;
};

/// A language as found on disk. A damaged file gives what can be read of it.
struct Translated {
    const Language* language = nullptr;
    Dictionary dictionary;
    std::vector<TranslatedFile> files;
    std::vector<base::Diagnostic> diagnostics;
};

/// The languages a folder has subfolders for, by tag.
std::vector<std::string> translated_tags(const std::string& folder);

/// Reads content/languages/<tag>/*.po. Pseudo-languages and English need no files.
Translated read_translated(const std::string& folder, const Language&);

}
