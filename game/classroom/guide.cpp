// SPDX-License-Identifier: MIT
#include "classroom/guide.hpp"

#include "base/text.hpp"
#include "classroom/markdown.hpp"

#include <algorithm>
#include <array>

namespace classroom {
namespace {

constexpr std::array<std::string_view, 4> columns{"at", "ask", "listen for", "better not"};

class GuideReader {
public:
    GuideReader(std::string file, std::string_view text) : text_(text) { out_.value.emplace().file = std::move(file); }

    base::Loaded<Guide> read() {
        guide().sections.emplace_back();
        if (base::invalid_utf8_at(text_)) {
            error("bad-utf8", 0, "this file is not text in UTF-8", "save it as UTF-8");
        } else {
            for (const Passage& passage : passages(text_))
                take(passage);
            check_whole();
        }
        if (base::any_error(out_.diagnostics))
            out_.value.reset();
        return std::move(out_);
    }

private:
    Guide& guide() { return *out_.value; } // NOLINT(bugprone-unchecked-optional-access): there until the end of read()

    void error(std::string_view code, int line, std::string message, std::string hint) {
        out_.diagnostics.push_back({base::Severity::Error,
                                    std::string(code),
                                    {out_.value ? out_.value->file : std::string(), line, line == 0 ? 0 : 1},
                                    {},
                                    std::move(message),
                                    std::move(hint)});
    }

    void take(const Passage& passage) {
        keep(passage);
        switch (passage.kind) {
        case Passage::Kind::Title: guide().title = plain(passage.text.substr(0, passage.text.find(':'))); break;
        case Passage::Kind::Heading: section_ = passage.text; break;
        case Passage::Kind::Row: take_row(passage); break;
        case Passage::Kind::Item:
            if (in("To talk about"))
                guide().talk.push_back(plain(passage.text));
            break;
        case Passage::Kind::Paragraph: take_paragraph(passage); break;
        }
        if (passage.kind != Passage::Kind::Row)
            rows_ = 0;
    }

    /// All of it, for paper.
    void keep(const Passage& passage) {
        using enum Passage::Kind;
        auto& parts = guide().sections.back().parts;
        if (passage.kind == Heading)
            guide().sections.push_back({passage.text, {}});
        else if (passage.kind == Paragraph || passage.kind == Item)
            parts.push_back({passage.kind == Item ? GuidePart::Kind::Item : GuidePart::Kind::Paragraph, passage.text, {}, passage.line});
        else if (passage.kind == Row) {
            if (rows_ == 0)
                parts.push_back({GuidePart::Kind::Table, {}, {}, passage.line});
            ++rows_;
            parts.back().rows.push_back(cells_of(passage.text));
        }
    }

    [[nodiscard]] bool in(std::string_view section) const { return section_.starts_with(section); }

    void take_paragraph(const Passage& passage) {
        const std::pair<std::string_view, std::string Guide::*> openings[] = {{"**What it is for.**", &Guide::purpose},
                                                                              {"**Content note.**", &Guide::note},
                                                                              {"**Before you start.**", &Guide::before},
                                                                              {"**Another way.**", &Guide::rewind}};
        for (const auto& [opening, field] : openings)
            if (passage.text.starts_with(opening))
                guide().*field =
                    field == &Guide::rewind ? with_code(passage.text.substr(opening.size())) : plain(passage.text.substr(opening.size()));
        if (in("What not to make"))
            add(guide().not_to_make_of_it, passage);
        if (in("If a child tells"))
            add(guide().disclosure, passage);
    }
    static void add(std::string& to, const Passage& passage) { to += (to.empty() ? "" : "\n") + plain(passage.text); }

    void take_row(const Passage& passage) {
        if (!in("Where to stop"))
            return;
        const auto cells = cells_of(passage.text);
        if (rows_ == 1 && !std::ranges::equal(cells, columns))
            error("guide-table", passage.line, "the table of stops begins with other columns than its readers know",
                  "write: | at | ask | listen for | better not |");
        if (rows_ > 2)
            take_stop(passage, cells);
    }

    void take_stop(const Passage& passage, const std::vector<std::string>& cells) {
        if (cells.size() != columns.size()) {
            error("guide-table", passage.line,
                  "this row has " + std::to_string(cells.size()) + " cells, and the table has " + std::to_string(columns.size()),
                  "a | within a cell begins another one");
            return;
        }
        for (std::size_t at = 0; at < cells.size(); ++at)
            if (cells[at].empty())
                error("guide-table", passage.line, "\"" + std::string(columns[at]) + "\" is empty here", "every stop has all four");
        Stop stop{without_code(cells[0]),
                  code_in(cells[0]),
                  {plain(cells[1]), plain(cells[2]), plain(cells[3])},
                  {cells[1], cells[2], cells[3]},
                  passage.line};
        std::erase_if(stop.at, [](const std::string& place) { return std::ranges::count(place, '/') != 1; });
        if (stop.at.empty())
            error("guide-place", passage.line, "this row does not say where in the story it stops",
                  "name scene and beat in backquotes: `lunch/mina-now`");
        guide().stops.push_back(std::move(stop));
    }

    void check_whole() {
        const auto need = [&](bool there, const char* what, const char* hint) {
            if (!there)
                error("guide-missing", 0, std::string("there is no ") + what + " in this guide", hint);
        };
        need(!guide().stops.empty(), "table of stops", "## Where to stop, and below it | at | ask | listen for | better not |");
        need(!guide().talk.empty(), "question for afterwards", "## To talk about afterwards, and below it lines that begin with -");
        need(!guide().rewind.empty(), "word on going back", "a paragraph that begins with **Another way.**");
        need(!guide().disclosure.empty(), "word on what to do if a child tells something", "## If a child tells you something real");
    }

    std::string_view text_;
    std::string section_;
    int rows_ = 0;
    base::Loaded<Guide> out_;
};

}

base::Loaded<Guide> read_guide(std::string file, std::string_view text) {
    return GuideReader(std::move(file), text).read();
}

}
