// SPDX-License-Identifier: MIT
#include "content/po.hpp"

#include <algorithm>

namespace content {

bool PoEntry::fuzzy() const {
    return std::ranges::find(flags, "fuzzy") != flags.end();
}

bool PoEntry::translated() const {
    return !words.empty() && std::ranges::none_of(words, &std::string::empty);
}

void PoEntry::set_fuzzy(bool on) {
    std::erase(flags, "fuzzy");
    if (on)
        flags.insert(flags.begin(), "fuzzy");
}

std::string PoFile::header(std::string_view field) const {
    if (entries.empty() || !entries.front().is_header() || entries.front().words.empty())
        return {};
    const std::string& all = entries.front().words.front();
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t end = std::min(all.find('\n', at), all.size());
        const std::string_view line(all.data() + at, end - at);
        if (line.size() > field.size() && line.starts_with(field) && line[field.size()] == ':') {
            const std::size_t begin = line.find_first_not_of(' ', field.size() + 1);
            return begin == std::string_view::npos ? std::string() : std::string(line.substr(begin));
        }
        at = end + 1;
    }
    return {};
}

const PoEntry* PoFile::find(std::string_view context, std::string_view id) const {
    const auto found = std::ranges::find_if(
        entries, [&](const PoEntry& one) { return !one.obsolete && one.context && *one.context == context && one.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

namespace {

std::string quoted(std::string_view words) {
    std::string out = "\"";
    for (const char c : words)
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        default: out += c;
        }
    return out + "\"";
}

/// Words of several lines are written a line each, as gettext does.
void write_words(std::string& out, const std::string& mark, const std::string& keyword, std::string_view words) {
    out += mark + keyword + " ";
    const std::size_t first = words.find('\n');
    if (first == std::string_view::npos || first + 1 == words.size()) {
        out += quoted(words) + "\n";
        return;
    }
    out += "\"\"\n";
    while (!words.empty()) {
        const std::size_t end = std::min(words.find('\n'), words.size() - 1) + 1;
        out += mark + quoted(words.substr(0, end)) + "\n";
        words.remove_prefix(end);
    }
}

void write_entry(std::string& out, const PoEntry& entry) {
    const auto lines = [&](const std::vector<std::string>& all, const std::string& mark) {
        for (const std::string& line : all)
            out.append(mark).append(line.empty() ? "" : " ").append(line).append("\n");
    };
    lines(entry.comments, "#");
    lines(entry.extracted, "#.");
    lines(entry.references, "#:");
    if (!entry.flags.empty()) {
        out += "#";
        for (const std::string& flag : entry.flags)
            out += ", " + flag;
        out += "\n";
    }
    lines(entry.previous, entry.obsolete ? "#~|" : "#|");
    const std::string mark = entry.obsolete ? "#~ " : "";
    if (entry.context)
        write_words(out, mark, "msgctxt", *entry.context);
    write_words(out, mark, "msgid", entry.id);
    if (entry.plural.empty())
        return write_words(out, mark, "msgstr", entry.words.empty() ? std::string() : entry.words.front());
    write_words(out, mark, "msgid_plural", entry.plural);
    for (std::size_t n = 0; n < entry.words.size(); ++n)
        write_words(out, mark, "msgstr[" + std::to_string(n) + "]", entry.words[n]);
}

}

std::string write_po(const PoFile& file) {
    std::string out;
    for (const PoEntry& entry : file.entries) {
        if (!out.empty())
            out += "\n";
        write_entry(out, entry);
    }
    if (!file.last_comments.empty())
        out += "\n";
    for (const std::string& line : file.last_comments)
        out += line + "\n";
    return out;
}

}
