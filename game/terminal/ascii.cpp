// SPDX-License-Identifier: MIT
#include "terminal/ascii.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace terminal {
namespace {

struct Spelt {
    char32_t sign;
    std::string_view ascii;
};

// In order of code points.
constexpr Spelt signs[] = {{0xA0, " "},
                           {0xA1, "!"},
                           {0xA3, "GBP"},
                           {0xA9, "(c)"},
                           {0xAB, "\""},
                           {0xAD, ""},
                           {0xB0, " degrees"},
                           {0xB7, "-"},
                           {0xBB, "\""},
                           {0xBF, "?"},
                           {0xC4, "Ae"},
                           {0xC6, "AE"},
                           {0xD6, "Oe"},
                           {0xD7, "x"},
                           {0xDC, "Ue"},
                           {0xDF, "ss"},
                           {0xE4, "ae"},
                           {0xE6, "ae"},
                           {0xF6, "oe"},
                           {0xF8, "o"},
                           {0xFC, "ue"},
                           {0x152, "OE"},
                           {0x153, "oe"},
                           {0x60C, ","},
                           {0x61B, ";"},
                           {0x61F, "?"},
                           {0x640, ""},
                           {0x2010, "-"},
                           {0x2011, "-"},
                           {0x2012, "-"},
                           {0x2013, "-"},
                           {0x2014, " - "},
                           {0x2018, "'"},
                           {0x2019, "'"},
                           {0x201A, "'"},
                           {0x201C, "\""},
                           {0x201D, "\""},
                           {0x201E, "\""},
                           {0x2022, "*"},
                           {0x2026, "..."},
                           {0x202F, " "},
                           {0x20AC, "EUR"},
                           {0x2190, "<-"},
                           {0x2192, "->"},
                           {0x2713, "yes"},
                           {0x2764, "(heart)"},
                           {0x1F389, "(party)"},
                           {0x1F440, "(eyes)"},
                           {0x1F44B, "(wave)"},
                           {0x1F44D, "(thumbs up)"},
                           {0x1F494, "(broken heart)"},
                           {0x1F525, "(fire)"},
                           {0x1F600, "(smile)"},
                           {0x1F602, "(laughing face)"},
                           {0x1F606, "(laughing face)"},
                           {0x1F610, "(straight face)"},
                           {0x1F622, "(sad face)"},
                           {0x1F62D, "(crying face)"},
                           {0x1F62E, "(wow face)"},
                           {0x1F62F, "(wow face)"},
                           {0x1F642, "(smile)"},
                           {0x1F644, "(rolling eyes)"},
                           {0x1F923, "(laughing face)"}};

constexpr std::string_view latin_1 = "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"; // U+00C0 ...
constexpr std::string_view latin_a = "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtT"
                                     "tTtUuUuUuUuUuUuWwYyYZzZzZzs"; // U+0100 ...

bool is_joiner(char32_t sign) {
    return sign == 0x200B || sign == 0x200D || (sign >= 0xFE00 && sign <= 0xFE0F) || (sign >= 0x1F3FB && sign <= 0x1F3FF) ||
           sign == 0x200E || sign == 0x200F || (sign >= 0x2066 && sign <= 0x2069);
}

/// A digit in Arabic or Persian writing; -1: none.
int digit_of(char32_t sign) {
    for (const char32_t zero : {0x660U, 0x6F0U})
        if (sign >= zero && sign <= zero + 9)
            return static_cast<int>(sign - zero);
    return -1;
}

/// Nothing if ASCII has no way to write it.
std::optional<std::string> spell(char32_t sign) {
    if (sign < 0x80)
        return sign == '\n' || sign >= 0x20 ? std::string(1, static_cast<char>(sign)) : std::string(" ");
    const auto* const known = std::ranges::find(signs, sign, &Spelt::sign);
    if (known != std::end(signs))
        return std::string(known->ascii);
    if (sign >= 0xC0 && sign < 0xC0 + latin_1.size())
        return std::string(1, latin_1[sign - 0xC0]);
    if (sign >= 0x100 && sign < 0x100 + latin_a.size())
        return std::string(1, latin_a[sign - 0x100]);
    if (is_joiner(sign))
        return "";
    if (digit_of(sign) >= 0)
        return std::to_string(digit_of(sign));
    return sign >= 0x1F000 ? std::optional<std::string>("(little picture)") : std::nullopt;
}

}

std::string to_ascii(std::string_view utf8) {
    std::string ascii;
    for (const char32_t sign : base::code_points(utf8))
        ascii += spell(sign).value_or("?");
    return ascii;
}

std::string plainly(std::string_view utf8) {
    std::string plain;
    for (std::size_t at = 0; at < utf8.size();) {
        std::size_t end = at + 1;
        while (end < utf8.size() && (static_cast<unsigned char>(utf8[end]) & 0xC0U) == 0x80U)
            ++end;
        const std::string_view letter = utf8.substr(at, end - at);
        const bool broken = base::invalid_utf8_at(letter).has_value();
        plain += broken ? to_ascii(letter) : spell(base::code_points(letter).front()).value_or(std::string(letter));
        at = end;
    }
    return plain;
}

bool has_ascii(std::string_view utf8) {
    return std::ranges::all_of(base::code_points(utf8), [](char32_t sign) { return spell(sign).has_value(); });
}

}
