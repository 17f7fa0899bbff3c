// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

namespace print {

const Needs& help_card_needs() {
    static const Needs needs{
        {"foot", "title", "fault", "order", "here", "person", "where", "when", "outside", "danger", "say", "job", "checked", "pocket"},
        {"steps"}};
    return needs;
}

namespace {

/// What is to be filled in, and a line to do it on.
Block blank(const Order& order, const std::string& label, double width, double size) {
    const double share = std::min(width * 0.5, order.letters.size_of(plain(label), {size}, width).w + size * 0.5);
    return beside({words(order.letters, plain(label), share, {size, Ink::Soft}), writing_line(width - share, size * 1.3)}, 0)
        .after(size * 0.8);
}

Block people(const Order& order, double width, double size, int count) {
    const Wordbook& say = order.words;
    std::vector<Block> parts{words(order.letters, plain(say.line("here")), width, {size * 1.15, Ink::Accent, true})};
    for (int i = 0; i < count; ++i) {
        parts.push_back(blank(order, say.line("person"), width, size));
        parts.push_back(
            beside({blank(order, say.line("where"), width * 0.55 - 6, size), blank(order, say.line("when"), width * 0.45 - 6, size)}, 12)
                .after(size * 0.5));
    }
    return stack(parts).after(size);
}

Block outside(const Order& order, double width, double size) {
    const Wordbook& say = order.words;
    return stack({words(order.letters, plain(say.line("outside")), width, {size}), writing_line(width, size * 1.9),
                  words(order.letters, plain(say.line("danger")), width, {size}).after(size * 0.7), writing_line(width, size * 1.9),
                  words(order.letters, plain(say.line("checked")), width, {size * 0.85, Ink::Soft}).after(size * 0.7),
                  writing_line(width, size * 1.8)})
        .after(size);
}

Block steps(const Order& order, double width, double size) {
    const Wordbook& say = order.words;
    std::vector<Block> parts{words(order.letters, plain(say.line("order")), width, {size * 1.15, Ink::Accent, true})};
    int number = 0;
    for (const std::string& step : say.list("steps"))
        parts.push_back(item(order.letters, std::to_string(++number), plain(step), width, {size}).after(size * 0.35));
    return stack(parts).after(size);
}

Block poster(const Order& order, double width, double size) {
    const Wordbook& say = order.words;
    const Look line{size, Ink::Text};
    return stack({title(order, say.line("title"), width, size * 2.1),
                  words(order.letters, plain(say.line("fault")), width, line).after(size * 0.3),
                  panel(steps(order, width - 24, size), 12, Ground::Water).after(size),
                  panel(people(order, width - 24, size, 2), 12, Ground::Card, 1).after(size),
                  panel(outside(order, width - 24, size), 12, Ground::Card, 1).after(size),
                  words(order.letters, plain(say.line("say")), width, {size, Ink::Text, true}).after(size),
                  words(order.letters, plain(say.line("job")), width, line).after(size * 0.3)});
}

Block pocket(const Order& order, double width, double size) {
    const Wordbook& say = order.words;
    return stack({title(order, say.line("title"), width, size * 1.5), people(order, width, size, 2), outside(order, width, size),
                  words(order.letters, plain(say.line("say")), width, {size, Ink::Text, true}).after(size)});
}

}

Made make_help_card(const Order& order) {
    Sheet sheet{order.words.line("foot"), order.words.line("foot"), {{order.leaf(), {}}, {order.leaf(), {}}}};
    const page::Rect area = order.area();
    constexpr double lamp = 110;
    put(sheet.leaves[0], banner("places/lighthouse-out", area.w, lamp, 0.25), {area.x, area.y});
    put(sheet.leaves[0], fitted(area.h - lamp - 12, 13, 9, [&](double size) { return poster(order, area.w, size); }),
        {area.x, area.y + lamp + 12});
    constexpr Grid grid{2, 2};
    for (int at = 0; at < grid.count(); ++at) {
        const page::Rect cell = grid.cell(order.leaf(), at).inset(inside_card);
        put(sheet.leaves[1], fitted(cell.h, 11, 8, [&](double size) { return pocket(order, cell.w, size); }), {cell.x, cell.y});
    }
    add_cuts(sheet.leaves[1], grid);
    return made(std::move(sheet));
}

}
