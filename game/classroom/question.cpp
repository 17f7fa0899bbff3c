// SPDX-License-Identifier: MIT
#include "classroom/guide.hpp"

#include <algorithm>

namespace classroom {
namespace {

void join(std::string& to, std::string_view words) {
    constexpr std::string_view white = " \t\n";
    const auto from = words.find_first_not_of(white);
    if (from == std::string_view::npos)
        return;
    to += (to.empty() ? "" : " ") + std::string(words.substr(from, words.find_last_not_of(white) - from + 1));
}

/// The words outside of brackets, and those within them. A bracket that is never closed is a sign like any other.
Question without_brackets(std::string_view line) {
    Question out;
    std::string kept;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const char closing = line[at] == '(' ? ')' : line[at] == '[' ? ']' : '\0';
        const std::size_t end = closing == '\0' ? std::string_view::npos : line.find(closing, at);
        if (end == std::string_view::npos) {
            // what stood before a bracket and what comes after it are joined by one space, or by a comma
            const bool mark = line[at] == ',' || line[at] == '.' || line[at] == '?' || line[at] == '!';
            if ((mark || line[at] == ' ') && kept.ends_with(' '))
                kept.pop_back();
            kept += line[at];
            continue;
        }
        join(out.note, line.substr(at + 1, end - at - 1));
        at = end;
    }
    join(out.ask, kept);
    return out;
}

/// Behind the last question mark and the quotation marks that close after it.
std::size_t end_of_questions(const std::string& words) {
    std::size_t end = std::string::npos;
    for (const std::string_view mark : {"?", "\u061F"})
        if (const auto at = words.rfind(mark); at != std::string::npos)
            end = end == std::string::npos ? at + mark.size() : std::max(end, at + mark.size());
    for (bool more = end != std::string::npos; more;) {
        more = false;
        for (const std::string_view closing : {"\"", "\u201D", "\u00BB", " \u00BB", "\u00A0\u00BB"})
            if (std::string_view(words).substr(end).starts_with(closing)) {
                end += closing.size();
                more = true;
            }
    }
    return end;
}

}

Question question_of(std::string_view line) {
    Question out = without_brackets(line);
    const std::size_t end = end_of_questions(out.ask);
    if (end == std::string::npos)
        return out;
    std::string note;
    join(note, std::string_view(out.ask).substr(end));
    join(note, out.note);
    out.ask.resize(end);
    out.note = std::move(note);
    return out;
}

}
