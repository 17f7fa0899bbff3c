// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

#include <array>
#include <cmath>

namespace print {

std::string nth(const Order& order, std::string_view list, std::size_t at) {
    const std::vector<std::string>& all = order.words.list(list);
    return at < all.size() ? all[at] : std::string();
}

Block title(const Order& order, const std::string& text, double width, double size) {
    return words(order.letters, plain(text), width, {size, Ink::Accent, true, false, Side::Start, 1.2});
}

Block heading(const Order& order, const std::string& text, double width, double size) {
    return words(order.letters, plain(text), width, {size, Ink::Accent, true, false, Side::Start, 1.25}).after(size * 1.1).kept_with_next();
}

Block banner(const std::string& art, double width, double high, double from_top) {
    Block block = picture(art, "", {width, high});
    block.boxes.front().radius = 10;
    block.boxes.front().from_top = from_top;
    return block;
}

Block fitted(double high, double largest, double smallest, const std::function<Block(double)>& make) {
    constexpr double step = 0.25;
    const int steps = static_cast<int>(std::ceil((largest - smallest) / step));
    for (int at = 0; at < steps; ++at)
        if (Block block = make(largest - at * step); block.height <= high)
            return block;
    return make(smallest);
}

page::Rect Grid::cell(page::Size leaf, int at) const {
    const page::Rect area = area_of(leaf);
    const double w = area.w / columns, h = area.h / rows;
    return {area.x + w * (at % columns), area.y + h * std::floor(at / static_cast<double>(columns)), w, h};
}

page::Rect Grid::cell_behind(page::Size leaf, int at) const {
    const int column = columns - 1 - at % columns;
    return cell(leaf, at - at % columns + column);
}

void add_cuts(Leaf& leaf, Grid grid) {
    const page::Rect area = area_of(leaf.size);
    Box cut;
    cut.kind = BoxKind::Cut;
    cut.ink = Ink::Soft;
    cut.edge = 0.6;
    for (int i = 0; i <= grid.columns; ++i) {
        cut.rect = {area.x + area.w * i / grid.columns, area.y, 0, area.h};
        leaf.boxes.push_back(cut);
    }
    for (int i = 0; i <= grid.rows; ++i) {
        cut.rect = {area.x, area.y + area.h * i / grid.rows, area.w, 0};
        leaf.boxes.push_back(cut);
    }
}

namespace {

Block indented(Block block, double by) {
    for (Box& box : block.boxes)
        box.rect.x += by;
    block.width += by;
    return block;
}

Spans spoken(const Line& line) {
    return line.who.empty() ? line.words : join(bold(line.who + ": "), line.words);
}

}

Block line_block(const Letters& letters, const Line& line, double width, double size, bool tight) {
    const double white = size * 0.32, step = size * 1.1;
    const std::string mark = line.sometimes ? "◦ " : "";
    const Spans marked = mark.empty() ? spoken(line) : join(plain(mark), spoken(line));
    const Look usual{size, Ink::Text, false, false, Side::Start, tight ? 1.24 : 1.34};
    switch (line.kind) {
    case LineKind::Told:
    case LineKind::Said: return words(letters, marked, width, usual).after(white);
    case LineKind::Message: {
        if (tight)
            return words(letters, marked, width, usual).after(white);
        const Spans clocked = line.mark.empty() ? marked : join(marked, plain("  " + line.mark));
        return panel(words(letters, clocked, width - 10, {size * 0.96}), 5, Ground::Water, 0, 6).after(white * 1.2);
    }
    case LineKind::Event: return indented(words(letters, marked, width - step, {size * 0.9, Ink::Soft, false, true}), step).after(white);
    case LineKind::Card: return words(letters, marked, width, {size, Ink::Accent, true}).after(size * 0.7).kept_with_next();
    case LineKind::Ask: return words(letters, marked, width, {size, Ink::Text, true}).after(size * 0.6).kept_with_next();
    case LineKind::Option: return item(letters, line.mark, line.words, width, {size});
    case LineKind::Answer: return indented(item(letters, "•", line.words, width - step, {size}), step);
    case LineKind::Reply:
        return indented(words(letters, join(plain("→ "), line.words), width - 2.4 * step, {size * 0.94, Ink::Soft, false, true}),
                        2.4 * step);
    }
    return {};
}

std::string_view sign_of(std::size_t at) {
    constexpr std::array<std::string_view, 4> signs{"circle", "triangle", "square", "star"};
    return signs[at % signs.size()];
}

Block sign(std::size_t at, double side, double edge, Ground ground) {
    Block block;
    Box box;
    box.kind = BoxKind::Sign;
    box.rect = {0, 0, side, side};
    box.art = sign_of(at);
    box.ink = Ink::Accent;
    box.ground = ground;
    box.edge = edge;
    block.boxes.push_back(std::move(box));
    block.width = side;
    block.height = side;
    return block;
}

}
