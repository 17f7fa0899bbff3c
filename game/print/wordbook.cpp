// SPDX-License-Identifier: MIT
#include "print/wordbook.hpp"

#include "content/root_reader.hpp"

namespace print {
namespace {

using content::ValueIndex;

/// Words in quotes, or an object with the bands' forms.
std::string read_text(content::Report& report, ValueIndex at, story::Band band) {
    const content::JsonDocument& document = report.document();
    story::Text text;
    if (document.is(at, content::JsonKind::Object)) {
        content::Node forms(report, at);
        for (const story::Band one : story::all_bands)
            if (const ValueIndex form = forms.find(story::spell(one)); !form.none()) {
                text.forms.emplace_back().band = one;
                text.forms.back().words = content::as_word(report, form, story::spell(one));
            }
        if (text.forms.empty())
            report.error("bad-value", at, "this text has no words", "give it a form for a band: \"8\", \"11\" or \"14\"");
    } else {
        text.words = content::as_word(report, at, "a text");
    }
    return story::words_for(text, {band}, 0);
}

}

const std::vector<std::string>& Wordbook::list(std::string_view key) const {
    static const std::vector<std::string> none;
    const auto at = lines_.find(key);
    return at == lines_.end() ? none : at->second;
}

const std::string& Wordbook::line(std::string_view key) const {
    static const std::string none;
    const std::vector<std::string>& lines = list(key);
    return lines.empty() ? none : lines.front();
}

std::string Wordbook::line(std::string_view key, std::initializer_list<std::pair<std::string_view, std::string>> put_in) const {
    std::string words = line(key);
    for (const auto& [name, by] : put_in) {
        const std::string hole = "{" + std::string(name) + "}";
        for (std::size_t at = words.find(hole); at != std::string::npos; at = words.find(hole, at + by.size()))
            words.replace(at, hole.size(), by);
    }
    return words;
}

std::vector<std::string> Wordbook::all() const {
    std::vector<std::string> out;
    for (const auto& [key, lines] : lines_)
        out.insert(out.end(), lines.begin(), lines.end());
    return out;
}

base::Loaded<Wordbook> read_wordbook(std::string file, std::string_view text, const Needs& needs, story::Band band) {
    std::map<std::string, std::vector<std::string>, std::less<>> lines;
    base::Loaded<Wordbook> out = content::read_root<Wordbook>(std::move(file), text, [&](content::Node& root, Wordbook&) {
        root.need("format");
        root.number_or("format", 1, 1, 1);
        for (const std::string_view key : needs.lines)
            if (const ValueIndex at = root.need(key); !at.none())
                lines[std::string(key)] = {read_text(root.report(), at, band)};
        for (const std::string_view key : needs.lists)
            for (const ValueIndex item : root.items(key))
                lines[std::string(key)].push_back(read_text(root.report(), item, band));
    });
    if (out.value)
        out.value = Wordbook(std::move(lines));
    return out;
}

}
