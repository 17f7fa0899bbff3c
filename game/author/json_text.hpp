// SPDX-License-Identifier: MIT
#pragma once
#include <string>
#include <string_view>

namespace author {

/// A string as JSON writes it, quotes included.
inline std::string json_text(std::string_view words) {
    std::string out = "\"";
    for (const char c : words) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += c == '\n' ? "\\n" : " ";
        else
            out += c;
    }
    return out + "\"";
}

}
