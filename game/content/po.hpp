// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"

#include <cstddef>

/// Gettext's PO files. Our own reader and writer: gettext's library is under the GPL, and this game is MIT.
namespace content {

/// One line to translate, with everything translators and their tools wrote about it.
struct PoEntry {
    std::vector<std::string> comments;   ///< of translators: "# …", without the mark
    std::vector<std::string> extracted;  ///< for translators: "#. …"
    std::vector<std::string> references; ///< "#: …"
    std::vector<std::string> flags;      ///< "fuzzy", "no-wrap"
    std::vector<std::string> previous;   ///< "#| msgid …", as it stood
    std::optional<std::string> context;
    std::string id;
    std::string plural;             ///< empty: not counted
    std::vector<std::string> words; ///< msgstr, or msgstr[0] …
    bool obsolete = false;
    base::SourcePos at;

    [[nodiscard]] bool is_header() const { return id.empty() && !context; }
    [[nodiscard]] bool fuzzy() const;
    /// Every form has words.
    [[nodiscard]] bool translated() const;
    void set_fuzzy(bool);
};

/// A whole file, in its order. The header is `entries.front()` where there is one.
struct PoFile {
    std::string file;
    std::vector<PoEntry> entries;
    std::vector<std::string> last_comments; ///< after the last entry, as they stood

    /// A field of the header, such as "Language"; empty if it is not there.
    [[nodiscard]] std::string header(std::string_view field) const;
    [[nodiscard]] const PoEntry* find(std::string_view context, std::string_view id) const;
};

/// Everything that could be read and everything that is wrong. A file with errors may be played from, and must not be written over.
struct PoRead {
    PoFile file;
    std::vector<base::Diagnostic> diagnostics;
};
PoRead read_po(std::string file, std::string_view text);

/// The file as text. What was read comes out again: comments, order, obsolete entries.
std::string write_po(const PoFile&);

}
