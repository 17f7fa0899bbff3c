// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

namespace print {

const Needs& exit_slips_needs() {
    static const Needs needs{{"foot", "title", "note", "stays", "try", "who", "help"}, {"moves", "counts"}};
    return needs;
}

namespace {

/// A square to tick, and what it stands for.
Block tick(const Order& order, const std::string& text, double width, double size) {
    const double side = size * 0.95, gap = size * 0.6;
    Block block = words(order.letters, plain(text), width - side - gap, {size});
    for (Box& box : block.boxes)
        box.rect.x += side + gap;
    Box box;
    box.kind = BoxKind::Tick;
    box.rect = {0, size * 0.2, side, side};
    box.ink = Ink::Text;
    box.edge = 0.9;
    block.boxes.push_back(std::move(box));
    block.width = width;
    block.before = size * 0.22;
    return block;
}

Block ticks_in_a_row(const Order& order, const std::vector<std::string>& texts, double width, double size) {
    std::vector<Block> row;
    row.reserve(texts.size());
    for (const std::string& text : texts)
        row.push_back(tick(order, text, width / static_cast<double>(texts.size()) - 2, size));
    return beside(row, 2).after(size * 0.3);
}

Block slip(const Order& order, double width, double size) {
    const Wordbook& say = order.words;
    const Look ask{size, Ink::Text, true};
    std::vector<Block> parts;
    parts.push_back(title(order, say.line("title"), width, size * 1.6));
    parts.push_back(words(order.letters, plain(say.line("note")), width, {size * 0.95, Ink::Soft, false, true}));
    parts.push_back(words(order.letters, plain(say.line("stays")), width, ask).after(size));
    parts.push_back(writing_line(width, size * 2));
    parts.push_back(words(order.letters, plain(say.line("try")), width, ask).after(size));
    for (const std::string& move : say.list("moves"))
        parts.push_back(tick(order, move, width, size));
    parts.push_back(words(order.letters, plain(say.line("who")), width, ask).after(size));
    parts.push_back(ticks_in_a_row(order, say.list("counts"), width, size));
    return stack(parts);
}

}

Made make_exit_slips(const Order& order) {
    constexpr Grid grid{2, 2};
    Sheet sheet{order.words.line("foot"), order.words.line("foot"), {{order.leaf(), {}}}};
    Leaf& leaf = sheet.leaves.front();
    for (int at = 0; at < grid.count(); ++at) {
        const page::Rect cell = grid.cell(leaf.size, at).inset(inside_card + 2);
        const Block help = words(order.letters, plain(order.words.line("help")), cell.w, {9.5, Ink::Text});
        put(leaf, help, {cell.x, cell.bottom() - help.height});
        put(leaf, fitted(cell.h - help.height - 10, 11.5, 8.5, [&](double size) { return slip(order, cell.w, size); }), {cell.x, cell.y});
    }
    add_cuts(leaf, grid);
    return made(std::move(sheet));
}

}
