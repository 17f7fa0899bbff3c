// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

namespace print {

const Needs& certificate_needs() {
    static const Needs needs{{"foot", "town", "this", "was", "tried", "rest", "day", "signed"}, {"icons", "moves"}};
    return needs;
}

namespace {

Block move(const Order& order, std::size_t at, double width) {
    constexpr double icon = 20, box = 11;
    Block block = picture("icons/" + order.words.list("icons")[at], "", {icon, icon});
    block.boxes.front().rect.x = box + 8;
    Box tick;
    tick.kind = BoxKind::Tick;
    tick.rect = {0, (icon - box) / 2, box, box};
    tick.ink = Ink::Text;
    tick.edge = 1;
    block.boxes.push_back(std::move(tick));
    block.width = box + 8 + icon;
    const Block text = words(order.letters, plain(order.words.list("moves")[at]), width - block.width - 8, {11});
    Block out = beside({block, text}, 8);
    for (Box& one : out.boxes)
        if (one.kind == BoxKind::Words)
            one.rect.y = (icon - text.height) / 2;
    return out;
}

Block moves(const Order& order, double width) {
    const std::size_t count = std::min(order.words.list("icons").size(), order.words.list("moves").size());
    std::vector<Block> columns[2];
    for (std::size_t at = 0; at < count; ++at)
        columns[at >= (count + 1) / 2].push_back(move(order, at, width / 2 - 10).after(7));
    return beside({stack(columns[0]), stack(columns[1])}, 20);
}

Block signed_line(const Order& order, const char* key, double width) {
    return stack({writing_line(width, 26), words(order.letters, plain(order.words.line(key)), width, {9.5, Ink::Soft}).after(3)});
}

}

Made make_certificate(const Order& order) {
    const page::Size upright = order.leaf();
    Sheet sheet{order.words.line("foot"), order.words.line("foot"), {{{upright.h, upright.w}, {}}}};
    Leaf& leaf = sheet.leaves.front();
    const page::Rect area = area_of(leaf.size);
    constexpr double frame = 18;
    const double high = area.h * 0.27, width = area.w - 2 * frame;
    Box edge;
    edge.kind = BoxKind::Panel;
    edge.rect = area;
    edge.edge = 2;
    edge.ink = Ink::Accent;
    edge.radius = 16;
    leaf.boxes.push_back(edge);
    edge.rect = area.inset(5);
    edge.edge = 0.8;
    edge.radius = 12;
    leaf.boxes.push_back(edge);
    put(leaf, banner("places/title", width, high, 0.5), {area.x + frame, area.y + frame});
    const Look middle{13, Ink::Text, false, false, Side::Centre, 1.35};
    const auto line = [&](const char* key, Look look) { return words(order.letters, plain(order.words.line(key)), width, look); };
    const double name = width * 0.62;
    Block for_whom = writing_line(name, 34);
    for_whom.boxes.front().rect.x = (width - name) / 2;
    const Block text =
        stack({line("town", {30, Ink::Accent, true, false, Side::Centre, 1.15}), line("this", middle).after(4), std::move(for_whom),
               line("was", middle).after(8), line("tried", {11, Ink::Soft, true}).after(14), moves(order, width).after(5)});
    put(leaf, text, {area.x + frame, area.y + frame + high + 10});
    const double half = width * 0.3;
    const Block rest =
        words(order.letters, plain(order.words.line("rest")), width - 2 * half - 40, {10.5, Ink::Text, false, true, Side::Centre});
    const Block bottom = beside({signed_line(order, "day", half), rest, signed_line(order, "signed", half)}, 20);
    put(leaf, bottom, {area.x + frame, area.bottom() - frame - bottom.height});
    return made(std::move(sheet));
}

}
