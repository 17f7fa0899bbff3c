// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

#include <array>

namespace print {

const Needs& role_cards_needs() {
    static const Needs needs{{"foot", "how"}, {"names", "lines", "steps"}};
    return needs;
}

namespace {

// faces of nobody in the stories: no animal is its role
constexpr std::array<std::pair<const char*, const char*>, 5> faces{{{"cast/you-mouse", "sad"},
                                                                    {"cast/you-bear", "neutral"},
                                                                    {"cast/you-raccoon", "smirk"},
                                                                    {"cast/you-turtle", "worried"},
                                                                    {"cast/you-owl", "neutral"}}};

Block role(const Order& order, std::size_t at, double width) {
    const double face = width * 0.5;
    Block portrait = picture(faces[at % faces.size()].first, faces[at % faces.size()].second, {face, face});
    portrait.boxes.front().radius = face / 2;
    portrait.boxes.front().ground = Ground::Water;
    portrait.boxes.front().edge = 1.2;
    portrait.boxes.front().ink = Ink::Accent;
    portrait.boxes.front().rect.x = (width - face) / 2;
    const auto text = [&](const char* list, const Look& look) {
        return words(order.letters, plain(order.words.list(list)[at]), width, look);
    };
    return stack({std::move(portrait), text("names", {16, Ink::Accent, true, false, Side::Centre, 1.2}).after(9),
                  text("lines", {12, Ink::Text, false, false, Side::Centre, 1.35}).after(6)});
}

Block how(const Order& order, double width) {
    std::vector<Block> parts{title(order, order.words.line("how"), width, 16)};
    int number = 0;
    for (const std::string& step : order.words.list("steps"))
        parts.push_back(item(order.letters, std::to_string(++number), plain(step), width, {10.5}).after(5));
    return stack(parts);
}

}

Made make_role_cards(const Order& order) {
    constexpr Grid grid{2, 3};
    Sheet sheet{order.words.line("foot"), order.words.line("foot"), {{order.leaf(), {}}}};
    Leaf& leaf = sheet.leaves.front();
    const std::size_t roles = std::min(order.words.list("names").size(), order.words.list("lines").size());
    for (int at = 0; at < grid.count(); ++at) {
        const page::Rect cell = grid.cell(leaf.size, at).inset(inside_card);
        const bool is_role = static_cast<std::size_t>(at) < roles;
        const Block card = is_role ? role(order, static_cast<std::size_t>(at), cell.w) : how(order, cell.w);
        put(leaf, card, {cell.x, cell.y + (cell.h - card.height) / 2});
    }
    add_cuts(leaf, grid);
    return made(std::move(sheet));
}

}
