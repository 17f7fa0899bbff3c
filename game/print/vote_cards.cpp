// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

namespace print {

const Needs& vote_cards_needs() {
    static const Needs needs{{"foot", "small", "pass"}, {"letters"}};
    return needs;
}

Made make_vote_cards(const Order& order) {
    constexpr Grid grid{2, 2};
    Sheet sheet{order.words.line("foot"), order.words.line("foot"), {{order.leaf(), {}}}};
    Leaf& leaf = sheet.leaves.front();
    const std::vector<std::string>& letters = order.words.list("letters");
    for (int at = 0; at < grid.count() && static_cast<std::size_t>(at) < letters.size(); ++at) {
        const page::Rect cell = grid.cell(leaf.size, at).inset(inside_card);
        const auto which = static_cast<std::size_t>(at);
        const double side = cell.w * 0.44;
        put(leaf, sign(which, side, 7, Ground::Water).tagged(letters[which]), {cell.centre().x - side / 2, cell.y + 14});
        const Block letter =
            words(order.letters, plain(letters[which]), cell.w, {cell.w * 0.66, Ink::Text, true, false, Side::Centre, 1.1});
        put(leaf, letter, {cell.x, cell.y + side + 18});
        const Block below =
            stack({words(order.letters, plain(order.words.line("small")), cell.w, {10.5, Ink::Text, false, false, Side::Centre}),
                   words(order.letters, plain(order.words.line("pass")), cell.w, {10.5, Ink::Soft, false, true, Side::Centre})});
        put(leaf, below, {cell.x, cell.bottom() - below.height});
    }
    add_cuts(leaf, grid);
    return made(std::move(sheet));
}

}
