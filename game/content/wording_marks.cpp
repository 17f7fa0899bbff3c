// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "content/dictionary.hpp"

#include <algorithm>
#include <set>

namespace content {
namespace {

bool begins_address(std::string_view inside) {
    return inside.starts_with("they:") || inside.starts_with("she:") || inside.starts_with("he:");
}

/// What stands between braces, without them.
std::vector<std::string_view> braces(std::string_view words) {
    std::vector<std::string_view> out;
    for (std::size_t open = words.find('{'); open != std::string_view::npos; open = words.find('{', open + 1)) {
        const std::size_t close = words.find('}', open);
        if (close == std::string_view::npos)
            return out;
        out.push_back(words.substr(open + 1, close - open - 1));
    }
    return out;
}

std::set<std::string_view> holes(std::string_view words) {
    std::set<std::string_view> out;
    for (const std::string_view one : braces(words))
        if (!begins_address(one))
            out.insert(one);
    return out;
}

bool even_braces(std::string_view words) {
    int depth = 0;
    for (const char c : words) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        if (depth < 0 || depth > 1)
            return false;
    }
    return depth == 0;
}

/// The part of "they:…|she:…|he:…" for somebody; without one that of "they", else the first.
std::string_view part_for(std::string_view all, story::Address address) {
    std::string_view they, first;
    while (!all.empty()) {
        const std::size_t end = std::min(all.find('|'), all.size());
        const std::string_view one = all.substr(0, end);
        const std::size_t colon = std::min(one.find(':'), one.size() - (one.empty() ? 0 : 1));
        const std::string_view words = one.substr(std::min(one.size(), colon + 1));
        if (one.substr(0, colon) == story::spell(address))
            return words;
        if (one.starts_with("they:"))
            they = words;
        if (first.empty())
            first = words;
        all.remove_prefix(std::min(all.size(), end + 1));
    }
    return they.empty() ? first : they;
}

bool digit(char c) {
    return c >= '0' && c <= '9';
}

/// Where what begins with a digit here and is made of digits and signs of reckoning ends.
std::size_t end_of_sum(std::string_view words, std::size_t at, bool& equals) {
    std::size_t end = at;
    for (std::size_t i = at; i < words.size(); ++i) {
        const std::string_view rest = words.substr(i);
        if (digit(words[i])) {
            end = i + 1;
            continue;
        }
        if (rest.starts_with("\xC3\x97") || rest.starts_with("\xC3\xB7")) { // × ÷
            ++i;
            equals = true;
            continue;
        }
        if (words[i] != ' ' && words[i] != '+' && words[i] != '-' && words[i] != '*' && words[i] != '/' && words[i] != '=')
            break;
        equals = equals || words[i] == '=' || words[i] == '+' || words[i] == '*';
    }
    return words.substr(end).starts_with(" = ?") ? end + 4 : end;
}

}

std::string hole_problem(const PoEntry& entry) {
    const auto source = holes(entry.plural.empty() ? entry.id : entry.plural);
    for (const std::string& words : entry.words) {
        if (!even_braces(words))
            return "a brace is open or closed too often";
        const auto here = holes(words);
        for (const std::string_view hole : here)
            if (!source.contains(hole) && !holes(entry.id).contains(hole))
                return "{" + std::string(hole) + "} is not in the English";
        for (const std::string_view hole : source)
            if (!here.contains(hole) && (hole != "n" || entry.plural.empty()))
                return "{" + std::string(hole) + "} is missing";
    }
    return {};
}

bool has_address(std::string_view words) {
    return std::ranges::any_of(braces(words), begins_address);
}

std::string in_address(std::string_view words, story::Address address) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const std::size_t open = words.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : words.find('}', open);
        if (close == std::string_view::npos)
            return out + std::string(words.substr(at));
        const std::string_view inside = words.substr(open + 1, close - open - 1);
        out += words.substr(at, open - at);
        out += begins_address(inside) ? part_for(inside, address) : words.substr(open, close + 1 - open);
        at = close + 1;
    }
    return out;
}

std::string keep_sums(std::string_view words) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        bool reckons = false;
        const bool begins = digit(words[at]) && (at == 0 || !digit(words[at - 1]));
        const std::size_t end = begins ? end_of_sum(words, at, reckons) : at;
        if (begins && reckons && end > at) {
            out += "\u2066" + std::string(words.substr(at, end - at)) + "\u2069";
            at = end;
        } else {
            out += words[at++];
        }
    }
    return out;
}

namespace {

constexpr std::pair<char, std::string_view> accents[] = {{'a', "à"}, {'c', "ç"}, {'d', "đ"}, {'e', "ë"}, {'g', "ğ"}, {'h', "ĥ"}, {'i', "î"},
                                                         {'k', "ķ"}, {'l', "ļ"}, {'n', "ñ"}, {'o', "ö"}, {'r', "ŕ"}, {'s', "š"}, {'t', "ţ"},
                                                         {'u', "ü"}, {'y', "ý"}, {'z', "ž"}, {'A', "À"}, {'C', "Ç"}, {'E', "É"}, {'I', "Î"},
                                                         {'N', "Ñ"}, {'O', "Ö"}, {'S', "Š"}, {'U', "Ü"}, {'T', "Ţ"}, {'Y', "Ý"}};

std::string accented(std::string_view english) {
    constexpr std::string_view padding[] = {"öñë", "ţŵö", "ţĥŕëë", "ƒöüŕ", "ƒîṽë"};
    std::string out = "[";
    bool hole = false;
    for (const char c : english) {
        hole = c == '{' || (hole && c != '}');
        const auto* const found = std::ranges::find(accents, c, &std::pair<char, std::string_view>::first);
        if (hole || found == std::ranges::end(accents))
            out += c;
        else
            out += found->second;
    }
    const std::size_t wanted = base::code_points(english).size() * 2 / 5;
    for (std::size_t more = 0, n = 0; more < wanted; ++n) {
        const std::string_view one = padding[n % std::size(padding)];
        out += " " + std::string(one);
        more += base::code_points(one).size() + 1;
    }
    return out + "]";
}

}

std::string pseudo_words(const Language& language, std::string_view english) {
    // a right-to-left mark, so that the paragraph is one, and each run turned round
    return language.right_to_left ? "\u200F\u202E" + std::string(english) + "\u202C\u200F" : accented(english);
}

}
