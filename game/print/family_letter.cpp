// SPDX-License-Identifier: MIT
#include "print/parts.hpp"

#include <cmath>

namespace print {

const Needs& family_letter_needs() {
    static const Needs needs{{"foot", "title", "school", "day", "dear", "home", "told", "joined", "person", "reach", "line", "bye"},
                             {"what", "questions", "steps"}};
    return needs;
}

namespace {

Block blank(const Order& order, const char* key, double width) {
    return stack({writing_line(width, 20), words(order.letters, plain(order.words.line(key)), width, {8.5, Ink::Soft}).after(2)});
}

Sheet letter(const Order& order, double size) {
    const Wordbook& say = order.words;
    const double width = order.area().w;
    const Look text{size};
    std::vector<Block> parts{banner("places/boardwalk", width, 84), title(order, say.line("title"), width, 17).after(14),
                             beside({blank(order, "school", width * 0.64), blank(order, "day", width * 0.36 - 16)}, 16).after(2)};
    parts.push_back(words(order.letters, plain(say.line("dear")), width, text).after(10));
    for (const std::string& line : say.list("what"))
        parts.push_back(words(order.letters, plain(line), width, text).after(5));
    parts.push_back(heading(order, say.line("home"), width));
    for (const std::string& line : say.list("questions"))
        parts.push_back(item(order.letters, "•", plain(line), width, text));
    parts.push_back(heading(order, say.line("told"), width));
    int number = 0;
    for (const std::string& line : say.list("steps"))
        parts.push_back(item(order.letters, std::to_string(++number), plain(line), width, text));
    parts.push_back(words(order.letters, plain(say.line("joined")), width, text).after(8));
    parts.push_back(
        beside({blank(order, "person", width / 3 - 12), blank(order, "reach", width / 3 - 12), blank(order, "line", width / 3 - 12)}, 18)
            .after(8));
    parts.push_back(words(order.letters, plain(say.line("bye")), width, text).after(12));
    parts.push_back(writing_line(width * 0.5, 26));
    Sheet sheet{say.line("foot"), say.line("foot"), {}};
    pour(sheet, order.leaf(), parts);
    return sheet;
}

}

Made make_family_letter(const Order& order) {
    constexpr double usual = 10.3, smallest = 9, step = 0.1;
    const int steps = static_cast<int>(std::ceil((usual - smallest) / step));
    for (int at = 0; at < steps; ++at)
        if (Sheet sheet = letter(order, usual - at * step); sheet.leaves.size() == 1)
            return made(std::move(sheet));
    return made(letter(order, smallest));
}

}
