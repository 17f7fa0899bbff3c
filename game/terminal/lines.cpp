// SPDX-License-Identifier: MIT
#include "terminal/lines.hpp"

#include "base/text.hpp"
#include "terminal/ascii.hpp"

namespace terminal {
namespace {

std::size_t columns(std::string_view text) {
    return base::code_points(text).size();
}

/// Takes as much of a word as fits in so many columns.
std::string_view take_front(std::string_view& word, std::size_t most) {
    std::size_t at = 0, taken = 0;
    while (at < word.size() && taken < most) {
        ++at;
        while (at < word.size() && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U)
            ++at;
        ++taken;
    }
    const std::string_view front = word.substr(0, at);
    word.remove_prefix(at);
    return front;
}

}

std::string wrapped(std::string_view text, const Shape& shape, std::string_view indent) {
    const bool as_it_is = shape.unicode || (!shape.only_ascii && !has_ascii(text));
    const std::string plain = as_it_is ? std::string(text) : to_ascii(text);
    const auto width = static_cast<std::size_t>(shape.width);
    std::string out, line;
    for (std::string_view word : base::words(plain)) {
        while (!word.empty()) {
            const std::size_t have = columns(line);
            const bool bare = line.empty() || line == indent;
            const std::size_t room = width > have + (bare ? 0 : 1) ? width - have - (bare ? 0 : 1) : 0;
            if (columns(word) <= room || (bare && room > 0)) {
                line += bare ? "" : " ";
                line += take_front(word, room);
            } else {
                out += line + "\n";
                line = indent;
            }
        }
    }
    return out + line + "\n";
}

}
