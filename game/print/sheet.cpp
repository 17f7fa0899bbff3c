// SPDX-License-Identifier: MIT
#include "print/sheet.hpp"

namespace print {

void add_feet(Sheet& sheet, std::string_view licence) {
    constexpr double size = 7.5;
    for (std::size_t at = 0; at < sheet.leaves.size(); ++at) {
        Leaf& leaf = sheet.leaves[at];
        const double y = leaf.size.h - margin - size * 1.4, wide = leaf.size.w - 2 * margin;
        Box line;
        line.kind = BoxKind::Rule;
        line.rect = {margin, y - 3, wide, 1};
        line.ink = Ink::Line;
        line.edge = 0.6;
        leaf.boxes.push_back(line);
        Box words;
        words.rect = {margin, y, wide, size * 1.4};
        words.style = {size, false, false, 1.3, false};
        words.ink = Ink::Soft;
        words.spans = plain(sheet.foot + "  ·  " + std::string(licence));
        words.tag = "foot";
        leaf.boxes.push_back(words);
        words.spans = plain(std::to_string(at + 1) + " / " + std::to_string(sheet.leaves.size()));
        words.side = Side::End;
        words.rect = {leaf.size.w - margin - 60, y, 60, size * 1.4};
        leaf.boxes.push_back(words);
    }
}

}
