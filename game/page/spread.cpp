// SPDX-License-Identifier: MIT
#include "page/spread.hpp"

#include "page/cell.hpp"
#include "page/column.hpp"

#include <array>
#include <cmath>

namespace page {
namespace {

/// A section on a ground of its own. Its height.
double set_section(Typesetter& set, const Section& section, Point at, double width, int holder) {
    const Sizes& s = set.sizes();
    const double pad = std::round(std::min(s.em * 0.9, width * 0.05));
    const int ground = ornament(set, "inset", {at.x, at.y, width, 0}, holder);
    Column column(set, at.x + pad, width - 2 * pad, ground);
    column.put_y(at.y + pad);
    // a sample shows what the controls above it do
    column.controls(section.controls);
    for (const int block : section.blocks)
        column.block(block);
    set.piece(ground).rect.h = column.height() + pad - at.y;
    return set.piece(ground).rect.h;
}

double height_of(Typesetter& set, const Section& section, double width) {
    const auto before = set.mark();
    const double high = set_section(set, section, {0, 0}, width, -1);
    set.undo(before);
    return high;
}

}

namespace {

/// "of-scale" belongs to the controls "scale-80", "scale-100" ...
bool belongs(const Block& block, const Control& control) {
    return block.id.starts_with("of-") && control.id.str().starts_with(block.id.substr(3));
}

void add_blocks(Spread& spread, const Page& page) {
    for (const int at : blocks_of(page, false)) {
        const Block& block = page.blocks[static_cast<std::size_t>(at)];
        if (std::ranges::any_of(page.controls, [&](const Control& c) { return belongs(block, c); }))
            continue;
        // who says something has a part of the page, too
        if (block.role == BlockRole::Subheading || (block.role == BlockRole::Speech && page.kind == "help"))
            spread.sections.emplace_back();
        (spread.sections.empty() ? spread.head : spread.sections.back().blocks).push_back(at);
    }
}

/// The last part of each column ends where the other does.
void level(Typesetter& set, const std::array<int, 2>& last, double bottom) {
    for (const int at : last)
        if (at >= 0)
            set.piece(at).rect.h = bottom - set.piece(at).rect.y;
}

}

Spread spread_of(const Page& page, const Sorted& controls) {
    Spread spread;
    add_blocks(spread, page);
    std::string group;
    for (const int at : controls.content) {
        const Control& control = page.controls[static_cast<std::size_t>(at)];
        if (control.role == ControlRole::Pick && control.id.str().starts_with("part-")) {
            spread.parts.push_back(at);
            continue;
        }
        if (control.group.empty()) {
            (goes_back(control) ? spread.back : spread.foot).push_back(at);
            continue;
        }
        if (control.group != group) {
            spread.sections.emplace_back();
            for (std::size_t i = 0; i < page.blocks.size(); ++i)
                if (belongs(page.blocks[i], control))
                    spread.sections.back().blocks.push_back(static_cast<int>(i));
        }
        group = control.group;
        spread.sections.back().controls.push_back(at);
    }
    return spread;
}

bool goes_back(const Control& control) {
    return control.id.str() == "close" && control.role == ControlRole::Continue;
}

double set_head(Typesetter& set, const std::vector<int>& blocks, const std::vector<int>& back, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    double room = width, high = 0;
    for (const int index : back) {
        const Size size = cell_size(set, index, width);
        const bool beside = size.w < width - s.em * 16;
        set_cell(set, index, {x + width - size.w, 0, size.w, size.h}, holder);
        (beside ? room : high) = beside ? std::min(room, width - size.w - s.gap) : size.h + s.gap;
    }
    Column head(set, x, room, holder);
    head.put_y(high);
    for (const int at : blocks)
        head.block(at);
    double bottom = head.y();
    for (const int index : back)
        bottom = std::max(bottom, cell_size(set, index, width).h + s.gap);
    return bottom;
}

Fill filled_with(Typesetter& set, const Spread& spread) {
    return [&set, spread](double x, double width, int holder) {
        const Sizes& s = set.sizes();
        Column parts(set, x, width, holder);
        parts.put_y(set_head(set, spread.head, spread.back, x, width, holder));
        parts.controls(spread.parts);
        const double top = parts.y();
        const int columns = width > s.em * 46 && spread.sections.size() > 1 ? 2 : 1;
        const double gap = std::round(s.gap * 1.2), each = (width - gap * (columns - 1)) / columns;
        std::array<double, 2> ends{top, columns == 2 ? top : 1e9};
        std::array<int, 2> last{-1, -1};
        for (const Section& section : spread.sections) {
            const std::size_t side = ends[1] < ends[0] ? 1 : 0;
            const double high = height_of(set, section, each);
            last[side] = static_cast<int>(set.mark().pieces);
            set_section(set, section, {x + static_cast<double>(side) * (each + gap), ends[side]}, each, holder);
            ends[side] += high + gap;
        }
        if (columns == 2)
            level(set, last, std::max(ends[0], ends[1]) - gap);
        Column foot(set, x, width, holder);
        foot.put_y(columns == 2 ? std::max(ends[0], ends[1]) : ends[0]);
        foot.controls(spread.foot);
        return spread.foot.empty() ? foot.y() - gap : foot.height();
    };
}

}
