// SPDX-License-Identifier: MIT
#include "classroom/markdown.hpp"

#include <algorithm>

namespace classroom {
namespace {

std::string_view trimmed(std::string_view words) {
    constexpr std::string_view white = " \t\r\n";
    const auto from = words.find_first_not_of(white);
    return from == std::string_view::npos ? std::string_view() : words.substr(from, words.find_last_not_of(white) - from + 1);
}

/// "(; every way)", "( )" and "()" → nothing, what a place left behind: that every way comes by is what the plan knows by itself.
std::string tidied(std::string words) {
    const auto replace_all = [&](std::string_view what, std::string_view by) {
        for (std::size_t at = words.find(what); at != std::string::npos; at = words.find(what, at))
            words.replace(at, what.size(), by);
    };
    replace_all("  ", " ");
    for (const std::string_view left : {"( ", "(,", "(;"})
        replace_all(left, "(");
    // of several places each leaves a mark behind: "; , )"
    for (std::size_t before = 0; before != words.size();) {
        before = words.size();
        for (const std::string_view left : {" )", ",)", ";)"})
            replace_all(left, ")");
    }
    for (const std::string_view left : {"( ", "(,", "(;"})
        replace_all(left, "(");
    for (const std::string_view every : {"(every way)", "(every way, unless skipped)"})
        replace_all(every, "()");
    replace_all(" ()", "");
    replace_all("()", "");
    return std::string(trimmed(words));
}

Passage::Kind kind_of(std::string_view line) {
    if (line.starts_with("# "))
        return Passage::Kind::Title;
    if (line.starts_with("## "))
        return Passage::Kind::Heading;
    if (line.starts_with("- "))
        return Passage::Kind::Item;
    return line.starts_with('|') ? Passage::Kind::Row : Passage::Kind::Paragraph;
}

std::string_view without_mark(std::string_view line, Passage::Kind kind) {
    const std::size_t mark = kind == Passage::Kind::Heading ? 3 : kind == Passage::Kind::Title || kind == Passage::Kind::Item ? 2 : 0;
    return trimmed(line.substr(mark));
}

}

std::vector<Passage> passages(std::string_view text) {
    std::vector<Passage> out;
    bool open = false; // the last one may go on in the next line
    int number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.empty()) {
            open = false;
            continue;
        }
        const Passage::Kind kind = kind_of(line);
        if (open && kind == Passage::Kind::Paragraph)
            out.back().text += " " + std::string(line);
        else
            out.push_back({kind, std::string(without_mark(line, kind)), number});
        open = kind == Passage::Kind::Paragraph || kind == Passage::Kind::Item;
    }
    return out;
}

std::vector<std::string> cells_of(std::string_view row) {
    row = trimmed(row);
    if (row.starts_with('|'))
        row.remove_prefix(1);
    if (row.ends_with('|'))
        row.remove_suffix(1);
    std::vector<std::string> cells;
    for (std::size_t from = 0; from <= row.size();) {
        const std::size_t end = std::min(row.find('|', from), row.size());
        cells.emplace_back(trimmed(row.substr(from, end - from)));
        from = end + 1;
    }
    return cells;
}

std::string plain(std::string_view words) {
    std::string out;
    std::ranges::copy_if(trimmed(words), std::back_inserter(out), [](char c) { return c != '*' && c != '`'; });
    return out;
}

std::string with_code(std::string_view words) {
    std::string out;
    std::ranges::copy_if(trimmed(words), std::back_inserter(out), [](char c) { return c != '*'; });
    return out;
}

std::vector<std::string> code_in(std::string_view words) {
    std::vector<std::string> out;
    for (auto from = words.find('`'); from != std::string_view::npos;) {
        const auto end = words.find('`', from + 1);
        if (end == std::string_view::npos)
            break;
        out.emplace_back(words.substr(from + 1, end - from - 1));
        from = words.find('`', end + 1);
    }
    return out;
}

std::string without_code(std::string_view words) {
    std::string out;
    bool code = false;
    for (const char c : words) {
        code = c == '`' ? !code : code;
        if (!code)
            out += c;
    }
    return tidied(plain(out));
}

}
