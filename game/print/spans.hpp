// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace print {

/// A piece of a line. A hidden one is a bar with its plain description behind it: words that hurt are never printed.
struct Span {
    std::string text;
    bool bold = false;
    bool italic = false;
    bool hidden = false;
};
using Spans = std::vector<Span>;

Spans plain(std::string text);
Spans bold(std::string text);
Spans italic(std::string text);
/// One after the other.
Spans join(Spans, const Spans&);

/// The marks that guides use inside a line: **bold**, *slanted*, `code`.
Spans from_markdown(std::string_view);

/// All words, hidden ones by their description in square brackets.
std::string text_of(const Spans&);

}
