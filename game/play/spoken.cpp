// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "play/utterance.hpp"
#include "play/words_story.hpp"

#include <algorithm>
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

/// Words as a voice says them, and for each of their bytes the letters it was made of.
struct Voiced {
    std::string words;
    std::vector<page::Span> of;

    void add(std::string_view more, page::Span from) {
        words += more;
        of.insert(of.end(), more.size(), from);
    }
    void add_apart(std::string_view more, page::Span from) {
        if (!words.empty() && words.back() != ' ')
            add(" ", from);
        add(more, from);
    }
    void drop_spaces() {
        while (!words.empty() && words.back() == ' ')
            words.pop_back();
        of.resize(words.size());
    }
};

Voiced voiced(const std::string_view all) {
    Voiced out;
    bool apart = false; // something was left out here
    for (std::string_view text = all; !text.empty();) {
        const std::string_view before = text;
        const char32_t code = take(text);
        const page::Span at{all.size() - before.size(), all.size() - text.size()};
        if (const Phrase* face = name_of_face(code)) {
            out.add_apart(say(*face), at);
            apart = true;
        } else if (code == 0xB7) {
            out.drop_spaces();
            out.add(",", at);
        } else if (only_for_the_eye(code) || code == '*' || code == '_' || code == '`' || code == '<' || code == '>') {
            apart = apart || code != '*';
        } else {
            if (apart && code != ' ' && code != '.' && code != ',' && code != '!' && code != '?')
                out.add_apart("", at);
            apart = false;
            if (code != ' ' || (!out.words.empty() && out.words.back() != ' '))
                out.add(before.substr(0, before.size() - text.size()), at);
        }
    }
    out.drop_spaces();
    return out;
}

/// What a run becomes before it is said: words that hurt are set apart.
constexpr std::string_view pause = ", ";

std::string before_saying(const page::Words& words) {
    std::string all;
    for (const page::Run& run : words)
        all += run.hidden ? std::string(pause) + run.text + std::string(pause) : run.text;
    return all;
}

/// Where a byte of `before_saying` stands in the plain text.
std::size_t in_plain(const page::Words& words, std::size_t byte) {
    std::size_t plain = 0;
    for (const page::Run& run : words) {
        const std::size_t rim = run.hidden ? pause.size() : 0, bracket = run.hidden ? 1 : 0;
        const std::size_t takes = run.text.size() + 2 * rim;
        if (byte < takes)
            return plain + bracket + std::min(byte - std::min(byte, rim), run.text.size());
        byte -= takes;
        plain += run.text.size() + 2 * bracket;
    }
    return plain;
}

/// Signs around a word are not part of it.
bool is_of_word(char32_t code) {
    if (code < 0x80)
        return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    const bool latin = code < 0xC0 && code != 0xAA && code != 0xB5 && code != 0xBA;
    const bool arabic = code == 0x60C || code == 0x61B || code == 0x61C || code == 0x61F || (code >= 0x66A && code <= 0x66D);
    const bool general = code >= 0x2000 && code <= 0x206F;
    const bool wide = (code >= 0x3000 && code <= 0x3011) || (code >= 0xFF01 && code <= 0xFF0F) || (code >= 0xFF1A && code <= 0xFF1F);
    return !latin && !arabic && !general && !wide;
}

/// From the first letter to the last; empty if there is none.
page::Span letters_in(std::string_view word) {
    page::Span span;
    for (std::string_view rest = word; !rest.empty();) {
        const std::size_t at = word.size() - rest.size();
        if (!is_of_word(take(rest)))
            continue;
        span.from = span.empty() ? at : span.from;
        span.to = word.size() - rest.size();
    }
    return span;
}

}

std::string spoken(std::string_view text) {
    return voiced(text).words;
}

std::string spoken(const page::Words& words) {
    return spoken(before_saying(words));
}

std::vector<SaidWord> words_read(const std::string& utterance, std::size_t from, const page::Words& words) {
    const Voiced text = voiced(before_saying(words));
    std::vector<SaidWord> out;
    if (from > utterance.size() || utterance.compare(from, text.words.size(), text.words) != 0)
        return out;
    for (const std::string_view word : base::words(utterance)) {
        const auto said = static_cast<std::size_t>(word.data() - utterance.data());
        const std::size_t begin = std::max(said, from), end = std::min(said + word.size(), from + text.words.size());
        if (begin >= end)
            continue;
        const page::Span letters = letters_in(std::string_view(utterance).substr(begin, end - begin));
        if (letters.empty())
            continue;
        const page::Span first = text.of[begin - from + letters.from], last = text.of[begin - from + letters.to - 1];
        out.push_back({said, {in_plain(words, first.from), in_plain(words, last.from) + (last.to - last.from)}});
    }
    return out;
}

}
