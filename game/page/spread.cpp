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

struct Columns {
    double bottom = 0; ///< of both: the last part of each ends where the other does
    double hole = 0;   ///< how much longer one of them would be without that
};

/// Sections in two columns, each where there is more room.
Columns set_columns(Typesetter& set, std::span<const Section> sections, Point at, double each, double gap, int holder) {
    std::array<double, 2> ends{at.y, at.y};
    std::array<int, 2> last{-1, -1};
    for (const Section& section : sections) {
        const std::size_t side = ends[1] < ends[0] ? 1 : 0;
        last[side] = static_cast<int>(set.mark().pieces);
        ends[side] += set_section(set, section, {at.x + static_cast<double>(side) * (each + gap), ends[side]}, each, holder) + gap;
    }
    const double bottom = std::max(ends[0], ends[1]) - gap;
    for (const int one : last)
        if (one >= 0)
            set.piece(one).rect.h = bottom - set.piece(one).rect.y;
    return {bottom, std::abs(ends[0] - ends[1])};
}

/// Sections in two columns; where that leaves a hole, the last lies below the others, as wide as both. Where they end.
double set_sections(Typesetter& set, std::span<const Section> sections, Point at, double width, int holder) {
    const double gap = std::round(set.sizes().gap * 1.2), each = (width - gap) / 2;
    const auto before = set.mark();
    const Columns beside = set_columns(set, sections, at, each, gap, holder);
    if (sections.size() < 3 || beside.hole < set.sizes().em * 5)
        return beside.bottom;
    set.undo(before);
    const Columns others = set_columns(set, sections.first(sections.size() - 1), at, each, gap, holder);
    const double wide = others.bottom + gap + set_section(set, sections.back(), {at.x, others.bottom + gap}, width, holder);
    if (wide <= beside.bottom && others.hole < beside.hole)
        return wide;
    set.undo(before);
    return set_columns(set, sections, at, each, gap, holder).bottom;
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
        const double gap = std::round(s.gap * 1.2);
        double bottom = top - gap;
        if (width > s.em * 46 && spread.sections.size() > 1)
            bottom = set_sections(set, spread.sections, {x, top}, width, holder);
        else
            for (const Section& section : spread.sections)
                bottom += gap + set_section(set, section, {x, bottom + gap}, width, holder);
        Column foot(set, x, width, holder);
        foot.put_y(bottom + gap);
        foot.controls(spread.foot);
        return spread.foot.empty() ? foot.y() - gap : foot.height();
    };
}

}
