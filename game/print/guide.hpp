// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"

#include <string_view>

namespace print {

/// A paragraph, an item of a list, or a table of a guide.
struct GuidePart {
    enum class Kind { Paragraph, Item, Table };
    Kind kind = Kind::Paragraph;
    std::string text;                           ///< with the marks that stand inside lines
    std::vector<std::vector<std::string>> rows; ///< of a table, its head first
    int line = 0;
};

/// What stands under one heading. The first section of a guide has none.
struct GuideSection {
    std::string title;
    std::vector<GuidePart> parts;
    int line = 0;
};

/// A place to stop and talk.
struct Stop {
    std::string where, ask, listen, better_not;
    int line = 0;
};

/// A guide.md for the adult, read.
struct Guide {
    std::string title;
    std::vector<GuideSection> sections;
    std::vector<Stop> stops;

    [[nodiscard]] const GuideSection* section(std::string_view begins_with) const;
    /// The row of a table that begins with these words (as "30 minutes" does), under its head; empty if there is none.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> row(std::string_view begins_with) const;
};

/// Reads paragraphs, lists, tables and two depths of headings; nothing else stands in a guide. Without pause points there is none.
base::Loaded<Guide> read_guide(const std::string& file, std::string_view text);

}
