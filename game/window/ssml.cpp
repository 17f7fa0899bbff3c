// SPDX-License-Identifier: MIT
#include "window/ssml.hpp"

#include "base/text.hpp"

#include <charconv>

namespace window {
namespace {

/// XML has no way to write other control characters.
void add_escaped(std::string& to, std::string_view word) {
    for (const char c : word)
        switch (c) {
        case '&': to += "&amp;"; break;
        case '<': to += "&lt;"; break;
        case '>': to += "&gt;"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20)
                to += c;
        }
}

}

std::string ssml(std::string_view words) {
    std::string out = "<speak>";
    bool first = true;
    for (const std::string_view word : base::words(words)) {
        out += (first ? "<mark name=\"" : " <mark name=\"") + std::to_string(word.data() - words.data()) + "\"/>";
        add_escaped(out, word);
        first = false;
    }
    return out + "</speak>";
}

std::optional<std::size_t> byte_of_mark(std::string_view mark) {
    std::size_t byte = 0;
    const auto [end, error] = std::from_chars(mark.data(), mark.data() + mark.size(), byte);
    return error == std::errc() && end == mark.data() + mark.size() ? std::optional(byte) : std::nullopt;
}

}
