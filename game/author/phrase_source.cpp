// SPDX-License-Identifier: MIT
#include "author/phrase_source.hpp"

#include "base/result.hpp"
#include "content/catalogue.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

namespace author {
namespace {

namespace fs = std::filesystem;

/// Walks through C++ as far as phrases need it: literals, comments, the rest sign by sign.
class Scanner {
public:
    Scanner(const std::string& file, std::string_view text) : file_(file), text_(text) {}

    std::vector<SourcePhrase> scan() {
        while (at_ < text_.size()) {
            if (text_.substr(at_).starts_with("//"))
                comment();
            else if (text_.substr(at_).starts_with("constexpr Phrase "))
                phrase();
            else
                ++at_;
        }
        return std::move(out_);
    }

private:
    std::string rest_of_line() {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        std::size_t begin = at_;
        while (begin < end && (text_[begin] == '/' || text_[begin] == '<' || text_[begin] == ' '))
            ++begin;
        at_ = end;
        return std::string(text_.substr(begin, end - begin));
    }
    /// One that stands alone names the group below it; at the end of a line it belongs to the phrase there.
    void comment() {
        const std::size_t line = text_.rfind('\n', at_) + 1;
        const bool alone = text_.substr(line, at_ - line).find_first_not_of(' ') == std::string_view::npos;
        const bool documents = text_.substr(at_).starts_with("///") && alone;
        std::string words = rest_of_line();
        if (alone && !documents && !words.starts_with("SPDX"))
            part_ = std::move(words);
        else if (!alone && !out_.empty() && out_.back().at.line == line_of(line))
            out_.back().note = std::move(words);
    }
    int line_of(std::size_t at) const { return 1 + static_cast<int>(std::ranges::count(text_.substr(0, at), '\n')); }

    void phrase() {
        const std::size_t open = text_.find('{', at_);
        if (open == std::string_view::npos) {
            at_ = text_.size();
            return;
        }
        const base::SourcePos where{file_, line_of(at_), 1};
        at_ = open + 1;
        std::vector<std::string> words(1);
        while (at_ < text_.size() && text_[at_] != '}') {
            if (text_[at_] == '"')
                literal(words.back());
            else if (text_[at_++] == ',')
                words.emplace_back();
        }
        words.resize(3);
        if (!words[0].empty())
            out_.push_back({words[0], words[1], words[2], part_, {}, where});
        out_.back().at.line = line_of(at_); // a comment behind it stands where it ends
    }
    void literal(std::string& out) {
        for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
            if (text_[at_] == '\\' && ++at_ < text_.size())
                out += text_[at_] == 'n' ? '\n' : text_[at_];
            else
                out += text_[at_];
        }
        ++at_;
    }

    std::string file_;
    std::string_view text_;
    std::size_t at_ = 0;
    std::string part_;
    std::vector<SourcePhrase> out_;
};

/// "{who} and {n} are put in by the game."
std::string holes_of(const std::string& words) {
    std::string out;
    for (std::size_t at = words.find('{'); at != std::string::npos; at = words.find('{', at + 1)) {
        const std::string hole = words.substr(at, words.find('}', at) - at + 1);
        if (out.find(hole) == std::string::npos)
            out += (out.empty() ? "" : ", ") + hole;
    }
    return out.empty() ? out : "The game puts something in for " + out + ". Keep what is in braces as it is.";
}

}

std::vector<SourcePhrase> phrases_in_source(const std::string& file, std::string_view text) {
    return Scanner(file, text).scan();
}

base::Loaded<std::vector<SourcePhrase>> read_phrases(const std::string& sources) {
    base::Loaded<std::vector<SourcePhrase>> out;
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::recursive_directory_iterator at(sources, failed), end; !failed && at != end; at.increment(failed))
        if (const std::string name = at->path().filename().string(); name.starts_with("words") && name.ends_with(".hpp"))
            files.push_back(at->path());
    std::ranges::sort(files);
    if (files.empty())
        out.diagnostics.push_back({base::Severity::Error,
                                   "no-sources",
                                   {sources, 0, 0},
                                   {},
                                   "there are no words*.hpp below this folder",
                                   "name the folder game/ of the sources with --sources"});
    std::vector<SourcePhrase> all;
    for (const fs::path& path : files)
        if (const auto text = content::read_file(path.string()))
            std::ranges::move(phrases_in_source(fs::relative(path, sources).generic_string(), text.value()), std::back_inserter(all));
    std::map<std::string, const SourcePhrase*> ids;
    for (const SourcePhrase& one : all)
        if (const auto [first, fresh] = ids.emplace(one.id, &one); !fresh && first->second->english != one.english)
            out.diagnostics.push_back({base::Severity::Error,
                                       "duplicate-id",
                                       one.at,
                                       {},
                                       "the phrase \"" + one.id + "\" is there twice, with other words",
                                       "translations hang on ids: give one of them another"});
    if (!base::any_error(out.diagnostics))
        out.value = std::move(all);
    return out;
}

content::PoFile interface_template(const std::vector<SourcePhrase>& phrases, const content::Language& language) {
    content::PoFile out = content::empty_po("interface.po", language);
    for (const SourcePhrase& one : phrases) {
        if (out.find(one.id, one.one.empty() ? one.english : one.one))
            continue;
        content::PoEntry entry = one.one.empty() ? content::new_entry(language, one.id, one.english)
                                                 : content::new_entry(language, one.id, one.one, one.english);
        if (!one.part.empty())
            entry.extracted.push_back(one.part);
        if (!one.note.empty())
            entry.extracted.push_back(one.note);
        if (std::string holes = holes_of(one.english); !holes.empty())
            entry.extracted.push_back(std::move(holes));
        entry.references = {one.at.file + ":" + std::to_string(one.at.line)};
        out.entries.push_back(std::move(entry));
    }
    return out;
}

}
