// SPDX-License-Identifier: MIT
#include "base/text.hpp"
#include "content/po.hpp"

#include <algorithm>
#include <set>

namespace content {
namespace {

bool blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v';
}

/// Reads a file line by line into entries. A damaged entry is left out, and the next one read.
class PoReader {
public:
    PoReader(std::string file, std::string_view text) : text_(text) { out_.file.file = std::move(file); }

    PoRead read() {
        if (const auto bad = base::invalid_utf8_at(text_)) {
            const std::string_view before = text_.substr(0, *bad);
            line_ = 1 + static_cast<int>(std::ranges::count(before, '\n'));
            const std::size_t line_start = before.rfind('\n') + 1; // npos + 1 is 0: the first line
            error("po-utf8", *bad - line_start, "this is not UTF-8", "save the file as UTF-8");
            text_ = {};
        }
        if (text_.starts_with("\xEF\xBB\xBF"))
            text_.remove_prefix(3);
        for (std::size_t at = 0; at < text_.size();) {
            const std::size_t end = std::min(text_.find('\n', at), text_.size());
            ++line_;
            read_line(text_.substr(at, end - at));
            at = end + 1;
        }
        finish();
        if (!comments_seen_.empty())
            out_.file.last_comments = comments_seen_;
        return std::move(out_);
    }

private:
    enum class Field { None, Context, Id, Plural, Words };

    void error(const char* code, std::size_t column, std::string message, std::string hint = {}) {
        out_.diagnostics.push_back(
            {base::Severity::Error, code, {out_.file.file, line_, static_cast<int>(column) + 1}, {}, std::move(message), std::move(hint)});
        broken_ = true;
    }

    void read_line(std::string_view line) {
        std::size_t at = 0;
        while (at < line.size() && blank(line[at]))
            ++at;
        std::size_t end = line.size();
        while (end > at && blank(line[end - 1]))
            --end;
        line = line.substr(0, end);
        if (at == line.size())
            return entry_.words.empty() && !broken_ ? void() : finish();
        if (line[at] != '#')
            return read_words(line, at, false);
        if (line.substr(at).starts_with("#~") && !line.substr(at).starts_with("#~|")) {
            at += 2;
            while (at < line.size() && blank(line[at]))
                ++at;
            return read_words(line, at, true);
        }
        read_comment(line.substr(at));
    }

    void read_comment(std::string_view line) {
        if (field_ != Field::None)
            finish(); // the comments of the next one begin
        comments_seen_.emplace_back(line);
        const auto rest = [&](std::size_t mark) {
            return std::string(line.substr(std::min(line.size(), mark + (line.size() > mark && line[mark] == ' ' ? 1U : 0U))));
        };
        if (line.starts_with("#."))
            entry_.extracted.push_back(rest(2));
        else if (line.starts_with("#:"))
            entry_.references.push_back(rest(2));
        else if (line.starts_with("#~|"))
            entry_.previous.push_back(rest(3));
        else if (line.starts_with("#|"))
            entry_.previous.push_back(rest(2));
        else if (line.starts_with("#,"))
            read_flags(line.substr(2));
        else
            entry_.comments.push_back(rest(1));
    }

    void read_flags(std::string_view line) {
        while (!line.empty()) {
            const std::size_t end = std::min(line.find(','), line.size());
            std::string_view flag = line.substr(0, end);
            while (!flag.empty() && blank(flag.front()))
                flag.remove_prefix(1);
            while (!flag.empty() && blank(flag.back()))
                flag.remove_suffix(1);
            if (!flag.empty())
                entry_.flags.emplace_back(flag);
            line.remove_prefix(std::min(line.size(), end + 1));
        }
    }

    void read_words(std::string_view line, std::size_t at, bool obsolete) {
        if (at < line.size() && line[at] == '"')
            return add_string(line, at);
        const std::size_t end = std::min(line.find_first_of(" \t\"", at), line.size());
        const std::string_view keyword = line.substr(at, end - at);
        const Field next = field_of(keyword, at);
        const bool begins = next == Field::Context || (next == Field::Id && field_ != Field::Context);
        if (begins && field_ != Field::None)
            finish();
        if (next == Field::None)
            return;
        if (field_ == Field::None) {
            entry_.at = {out_.file.file, line_, static_cast<int>(at) + 1};
            entry_.obsolete = obsolete;
        }
        if (next == Field::Words)
            begin_form(keyword, at);
        else if (next == Field::Context)
            entry_.context.emplace();
        field_ = next;
        has_id_ = has_id_ || next == Field::Id;
        std::size_t string = end;
        while (string < line.size() && blank(line[string]))
            ++string;
        if (string == line.size())
            return error("po-syntax", string, "words in quotes are missing after " + std::string(keyword), "write \"\" for none");
        add_string(line, string);
    }

    Field field_of(std::string_view keyword, std::size_t at) {
        static constexpr std::string_view known[] = {"msgctxt", "msgid", "msgid_plural", "msgstr"};
        if (keyword == "msgctxt")
            return Field::Context;
        if (keyword == "msgid")
            return Field::Id;
        if (keyword == "msgid_plural")
            return Field::Plural;
        if (keyword == "msgstr" || keyword.starts_with("msgstr["))
            return Field::Words;
        std::string hint = base::did_you_mean(keyword, known);
        error("po-syntax", at, "\"" + std::string(keyword) + "\" means nothing here",
              hint.empty() ? "a line begins with #, msgctxt, msgid, msgid_plural, msgstr or a quote" : std::move(hint));
        return Field::None;
    }

    void begin_form(std::string_view keyword, std::size_t at) {
        const bool counted = keyword != "msgstr";
        if (counted && keyword != "msgstr[" + std::to_string(entry_.words.size()) + "]")
            error("po-plural", at, "\"" + std::string(keyword) + "\" is not the next form",
                  "the forms are numbered from 0: here comes msgstr[" + std::to_string(entry_.words.size()) + "]");
        else if (!counted && !entry_.words.empty())
            error("po-syntax", at, "this has two msgstr", "only what has a msgid_plural has several: msgstr[0], msgstr[1]");
        else if (counted == entry_.plural.empty())
            error("po-plural", at, counted ? "forms by count need a msgid_plural" : "what has a msgid_plural needs msgstr[0], msgstr[1] …",
                  counted ? "write msgstr without a number" : "write one msgstr[n] for every form of this language");
        entry_.words.emplace_back();
    }

    /// The words in quotes that begin at `at`, added to the field they belong to.
    void add_string(std::string_view line, std::size_t at) {
        std::string* into = target();
        if (!into)
            return error("po-syntax", at, "these words belong to nothing", "msgid or msgstr must come first");
        if (line[at] != '"')
            return error("po-syntax", at, "words must stand in quotes", "write them as \"words\"");
        for (std::size_t i = at + 1; i < line.size(); ++i) {
            if (line[i] == '"') {
                if (i + 1 != line.size())
                    error("po-syntax", i + 1, "there is something after the closing quote", "a quote inside words is written \\\"");
                return;
            }
            if (line[i] != '\\') {
                *into += line[i];
                continue;
            }
            ++i;
            if (i < line.size() && !unescape(line[i], *into))
                return error("po-escape", i - 1, "\"\\" + std::string(1, line[i]) + "\" is not a sign PO files know",
                             "a backslash is written \\\\");
        }
        error("po-syntax", at, "the closing quote is missing", "words end with \" on the same line");
    }

    static bool unescape(char c, std::string& into) {
        switch (c) {
        case 'n': into += '\n'; return true;
        case 't': into += '\t'; return true;
        case 'r': into += '\r'; return true;
        case '"': into += '"'; return true;
        case '\\': into += '\\'; return true;
        default: return false;
        }
    }

    std::string* target() {
        switch (field_) {
        case Field::None: return nullptr;
        case Field::Context: return entry_.context ? &*entry_.context : nullptr;
        case Field::Id: return &entry_.id;
        case Field::Plural: return &entry_.plural;
        case Field::Words: return entry_.words.empty() ? nullptr : &entry_.words.back();
        }
        return nullptr;
    }

    void finish() {
        if (field_ == Field::None && !broken_)
            return; // comments wait for what they belong to
        if (!broken_ && (!has_id_ || entry_.words.empty()))
            error("po-syntax", 0, has_id_ ? "this has no msgstr" : "this has no msgid", "every entry has a msgid and a msgstr");
        if (!broken_ && !entry_.obsolete && !taken_.emplace(entry_.context, entry_.id).second)
            error("po-duplicate", 0, "this stands here twice: " + entry_.context.value_or(entry_.id), "keep one of them");
        if (!broken_)
            out_.file.entries.push_back(std::move(entry_));
        entry_ = {};
        field_ = Field::None;
        has_id_ = false;
        broken_ = false;
        comments_seen_.clear();
    }

    std::string_view text_;
    PoRead out_;
    PoEntry entry_;
    Field field_ = Field::None;
    std::vector<std::string> comments_seen_; ///< since the last entry
    std::set<std::pair<std::optional<std::string>, std::string>> taken_;
    int line_ = 0;
    bool has_id_ = false;
    bool broken_ = false;
};

}

PoRead read_po(std::string file, std::string_view text) {
    return PoReader(std::move(file), text).read();
}

}
