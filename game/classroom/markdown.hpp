// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>
#include <vector>

/// The little of Markdown that guides are written in.
namespace classroom {

/// A title, a heading, a paragraph, an item of a list or a row of a table, on one line, its marks still in it.
struct Passage {
    enum class Kind { Title, Heading, Paragraph, Item, Row };
    Kind kind = Kind::Paragraph;
    std::string text;
    int line = 0; ///< where it begins
};

std::vector<Passage> passages(std::string_view text);

/// The cells of a row, trimmed.
std::vector<std::string> cells_of(std::string_view row);

/// Without the marks for bold, slanted and code.
std::string plain(std::string_view words);

/// Without the marks for bold and slanted only.
std::string with_code(std::string_view words);

/// What stands in backquotes, in order.
std::vector<std::string> code_in(std::string_view words);

/// Without marks, and without what stands in backquotes and the brackets round it.
std::string without_code(std::string_view words);

}
