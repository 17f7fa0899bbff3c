// SPDX-License-Identifier: MIT
#include "print/block.hpp"

#include <algorithm>

namespace print {
namespace {

void take_in(Block& into, const Block& block, double x, double y) {
    for (Box box : block.boxes) {
        box.rect = box.rect.moved(x, y);
        for (page::Point& point : box.path)
            point = {point.x + x, point.y + y};
        into.boxes.push_back(std::move(box));
    }
}

}

Block Block::tagged(const std::string& tag) && {
    for (Box& box : boxes)
        if (box.tag.empty())
            box.tag = tag;
    return std::move(*this);
}

Block words(const Letters& letters, const Spans& spans, double width, const Look& look) {
    Box box;
    box.spans = spans;
    box.style = {look.size, look.bold, look.italic, look.line, false};
    box.ink = look.ink;
    box.side = look.side;
    const page::Size size = letters.size_of(spans, box.style, width);
    box.rect = {0, 0, width, size.h};
    Block block;
    block.boxes.push_back(std::move(box));
    block.width = width;
    block.height = size.h;
    return block;
}

Block item(const Letters& letters, const std::string& mark, const Spans& spans, double width, const Look& look) {
    const double indent = look.size * (mark.size() > 3 ? 1.9 : 1.3);
    Block block = words(letters, spans, width - indent, look);
    for (Box& box : block.boxes)
        box.rect.x += indent;
    Block in_front = words(letters, plain(mark), indent, {look.size, Ink::Accent, true, false, Side::Start, look.line});
    block.boxes.insert(block.boxes.end(), in_front.boxes.begin(), in_front.boxes.end());
    block.width = width;
    block.before = look.size * 0.3;
    return block;
}

Block stack(const std::vector<Block>& blocks) {
    Block out;
    for (const Block& one : blocks) {
        const double y = out.boxes.empty() ? 0 : out.height + one.before;
        take_in(out, one, 0, y);
        out.height = y + one.height;
        out.width = std::max(out.width, one.width);
    }
    return out;
}

Block beside(const std::vector<Block>& blocks, double gap) {
    Block out;
    for (const Block& one : blocks) {
        take_in(out, one, out.width, 0);
        out.width += one.width + gap;
        out.height = std::max(out.height, one.height);
    }
    out.width -= blocks.empty() ? 0 : gap;
    return out;
}

Block panel(const Block& inside, double padding, Ground ground, double edge, double radius) {
    Block out;
    out.width = inside.width + 2 * padding;
    out.height = inside.height + 2 * padding;
    Box box;
    box.kind = BoxKind::Panel;
    box.rect = {0, 0, out.width, out.height};
    box.ground = ground;
    box.edge = edge;
    box.radius = radius;
    out.boxes.push_back(std::move(box));
    take_in(out, inside, padding, padding);
    out.before = inside.before;
    out.with_next = inside.with_next;
    return out;
}

Block rule(double width, double before) {
    Block out;
    Box box;
    box.kind = BoxKind::Rule;
    box.rect = {0, 0, width, 1};
    box.ink = Ink::Line;
    box.edge = 0.8;
    out.boxes.push_back(std::move(box));
    out.width = width;
    out.height = 1;
    out.before = before;
    return out;
}

Block writing_line(double width, double high) {
    Block out = rule(width, 0);
    out.boxes.front().rect.y = high - 1;
    out.boxes.front().ink = Ink::Soft;
    out.height = high;
    return out;
}

Block picture(std::string art, std::string mood, page::Size size) {
    Block out;
    Box box;
    box.kind = BoxKind::Art;
    box.rect = {0, 0, size.w, size.h};
    box.art = std::move(art);
    box.mood = std::move(mood);
    out.boxes.push_back(std::move(box));
    out.width = size.w;
    out.height = size.h;
    return out;
}

void put(Leaf& leaf, const Block& block, page::Point at) {
    Block placed;
    take_in(placed, block, at.x, at.y);
    leaf.boxes.insert(leaf.boxes.end(), placed.boxes.begin(), placed.boxes.end());
}

namespace {

/// How high the blocks from here on are that must stand together.
double together(const std::vector<Block>& blocks, std::size_t at) {
    double high = blocks[at].height;
    while (blocks[at].with_next && at + 1 < blocks.size()) {
        ++at;
        high += blocks[at].before + blocks[at].height;
    }
    return high;
}

}

void pour(Sheet& sheet, page::Size leaf, const std::vector<Block>& blocks, Columns columns) {
    const page::Rect area = area_of(leaf);
    const double step = (area.w + columns.gap) / columns.count;
    int column = columns.count;
    double y = area.bottom();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const bool first = y <= area.y;
        if (!first && y + blocks[i].before + together(blocks, i) > area.bottom() + 0.01) {
            y = area.y;
            if (++column >= columns.count) {
                sheet.leaves.push_back({leaf, {}});
                column = 0;
            }
        }
        if (y > area.y)
            y += blocks[i].before;
        put(sheet.leaves.back(), blocks[i], {area.x + step * column, y});
        y += blocks[i].height;
    }
}

}
