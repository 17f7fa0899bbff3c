// SPDX-License-Identifier: MIT
#include "print/paper.hpp"

namespace print {

page::Size size_of(Paper paper) {
    return paper == Paper::A4 ? page::Size{millimetres(210), millimetres(297)} : page::Size{612, 792};
}

page::Rect area_of(page::Size leaf) {
    return {margin, margin, leaf.w - 2 * margin, leaf.h - 2 * margin - foot_height};
}

std::optional<Paper> paper_named(std::string_view name) {
    if (name == "a4" || name == "A4")
        return Paper::A4;
    if (name == "letter" || name == "Letter")
        return Paper::Letter;
    return std::nullopt;
}

}
