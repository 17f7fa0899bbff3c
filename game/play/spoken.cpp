// SPDX-License-Identifier: MIT
#include "play/utterance.hpp"
#include "play/words_story.hpp"

#include <array>
#include <optional>

namespace play {
namespace {

/// One code point from the front; a byte that begins none is taken as it is.
char32_t take(std::string_view& text) {
    const auto first = static_cast<unsigned char>(text.front());
    const std::size_t size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first < 0x80 || size > text.size()) {
        text.remove_prefix(1);
        return first;
    }
    char32_t code = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        code = (code << 6U) | (static_cast<unsigned char>(text[i]) & 0x3FU);
    text.remove_prefix(size);
    return code;
}

/// What a small picture is called, if it has a name here.
const Phrase* name_of_face(char32_t code) {
    static constexpr std::array<std::pair<char32_t, const Phrase*>, 9> names{{{0x1F602, &words::laugh},
                                                                              {0x1F606, &words::laugh},
                                                                              {0x1F923, &words::laugh},
                                                                              {0x2764, &words::heart},
                                                                              {0x1F622, &words::sad},
                                                                              {0x1F62D, &words::sad},
                                                                              {0x1F44D, &words::thumbs},
                                                                              {0x1F62E, &words::wow},
                                                                              {0x1F632, &words::wow}}};
    for (const auto& [face, name] : names)
        if (face == code)
            return name;
    return nullptr;
}

/// Arrows, boxes, stars, emoji and what joins them: drawn, never said.
bool only_for_the_eye(char32_t code) {
    return (code >= 0x2190 && code <= 0x2BFF) || (code >= 0x1F000 && code <= 0x1FAFF) || (code >= 0xFE00 && code <= 0xFE0F) ||
           code == 0x200D || (code >= 0x2066 && code <= 0x2069) || (code >= 0xE000 && code <= 0xF8FF) || code == 0x2022;
}

void add_apart(std::string& to, std::string_view words) {
    if (!to.empty() && to.back() != ' ')
        to += ' ';
    to += words;
}

}

std::string spoken(std::string_view text) {
    std::string out;
    bool apart = false; // something was left out here
    while (!text.empty()) {
        const std::string_view before = text;
        const char32_t code = take(text);
        if (const Phrase* face = name_of_face(code)) {
            add_apart(out, say(*face));
            apart = true;
        } else if (code == 0xB7) {
            while (!out.empty() && out.back() == ' ')
                out.pop_back();
            out += ',';
        } else if (only_for_the_eye(code) || code == '*' || code == '_' || code == '`' || code == '<' || code == '>') {
            apart = apart || code != '*';
        } else {
            if (apart && code != ' ' && code != '.' && code != ',' && code != '!' && code != '?')
                add_apart(out, "");
            apart = false;
            if (code != ' ' || (!out.empty() && out.back() != ' '))
                out += before.substr(0, before.size() - text.size());
        }
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string spoken(const page::Words& words) {
    std::string all;
    for (const page::Run& run : words)
        all += run.hidden ? ", " + run.text + ", " : run.text;
    return spoken(all);
}

}
