// SPDX-License-Identifier: MIT
#include "print/guide.hpp"

#include <algorithm>

namespace print {
namespace {

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r");
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(" \t\r") + 1 - from);
}

std::vector<std::string> cells_of(std::string_view line) {
    line = trimmed(line).substr(1);
    if (line.ends_with('|'))
        line.remove_suffix(1);
    std::vector<std::string> cells;
    for (std::size_t end = 0; end != std::string_view::npos; line.remove_prefix(end == std::string_view::npos ? 0 : end + 1)) {
        end = line.find('|');
        cells.emplace_back(trimmed(line.substr(0, end)));
    }
    return cells;
}

bool is_ruler(const std::vector<std::string>& cells) {
    return std::ranges::all_of(cells, [](const std::string& cell) { return cell.find_first_not_of("-: ") == std::string::npos; });
}

class Reader {
public:
    explicit Reader(Guide& guide) : guide_(guide) { guide_.sections.emplace_back(); }

    void read(std::string_view line, int number) {
        const std::string_view text = trimmed(line);
        if (text.empty())
            open_ = false;
        else if (text.starts_with("## "))
            begin(text.substr(3), number);
        else if (text.starts_with("# "))
            guide_.title = text.substr(2);
        else if (text.starts_with("|"))
            row(text, number);
        else if (text.starts_with("- "))
            add(GuidePart::Kind::Item, text.substr(2), number);
        else if (open_ && parts().back().kind != GuidePart::Kind::Table)
            parts().back().text += " " + std::string(text);
        else
            add(GuidePart::Kind::Paragraph, text, number);
    }

private:
    std::vector<GuidePart>& parts() { return guide_.sections.back().parts; }

    void begin(std::string_view title, int number) {
        guide_.sections.push_back({std::string(title), {}, number});
        open_ = false;
    }
    void add(GuidePart::Kind kind, std::string_view text, int number) {
        parts().push_back({kind, std::string(text), {}, number});
        open_ = true;
    }
    void row(std::string_view text, int number) {
        if (!open_ || parts().back().kind != GuidePart::Kind::Table)
            add(GuidePart::Kind::Table, {}, number);
        parts().back().rows.push_back(cells_of(text));
    }

    Guide& guide_;
    bool open_ = false; ///< the last part goes on
};

/// Which column a head names: 0 where, 1 ask, 2 listen for, 3 better not.
std::size_t meaning(const std::string& head) {
    return head.starts_with("ask") ? 1 : head.starts_with("listen") ? 2 : head.starts_with("better") ? 3 : 0;
}

bool asks(const GuidePart& part) {
    return part.kind == GuidePart::Kind::Table &&
           std::ranges::any_of(part.rows.front(), [](const auto& head) { return meaning(head) == 1; });
}

void read_stops(const std::string& file, const GuidePart& table, Guide& guide, std::vector<base::Diagnostic>& found) {
    const std::vector<std::string>& head = table.rows.front();
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        const std::vector<std::string>& row = table.rows[i];
        const int line = table.line + static_cast<int>(i);
        if (is_ruler(row))
            continue;
        if (row.size() != head.size()) {
            found.push_back({base::Severity::Error,
                             "bad-row",
                             {file, line, 1},
                             "",
                             "this row has " + std::to_string(row.size()) + " cells, and the table " + std::to_string(head.size()),
                             "put a | between the cells, and none inside them"});
            continue;
        }
        Stop stop{{}, {}, {}, {}, line};
        std::string* const fields[] = {&stop.where, &stop.ask, &stop.listen, &stop.better_not};
        for (std::size_t cell = 0; cell < row.size(); ++cell) {
            std::string& field = *fields[meaning(head[cell])];
            field += (field.empty() ? "" : ". ") + row[cell];
        }
        guide.stops.push_back(std::move(stop));
    }
}

}

const GuideSection* Guide::section(std::string_view begins_with) const {
    const auto at = std::ranges::find_if(sections, [&](const GuideSection& one) { return one.title.starts_with(begins_with); });
    return at == sections.end() ? nullptr : &*at;
}

std::vector<std::pair<std::string, std::string>> Guide::row(std::string_view begins_with) const {
    for (const GuideSection& one : sections)
        for (const GuidePart& part : one.parts)
            for (const std::vector<std::string>& row : part.rows)
                if (!row.empty() && row.front().starts_with(begins_with) && !asks(part)) {
                    std::vector<std::pair<std::string, std::string>> out;
                    for (std::size_t cell = 1; cell < row.size() && cell < part.rows.front().size(); ++cell)
                        out.emplace_back(part.rows.front()[cell], row[cell]);
                    return out;
                }
    return {};
}

base::Loaded<Guide> read_guide(const std::string& file, std::string_view text) {
    base::Loaded<Guide> out;
    Guide guide;
    Reader reader(guide);
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        reader.read(text.substr(0, end), ++number);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    for (const GuideSection& one : guide.sections)
        for (const GuidePart& part : one.parts)
            if (asks(part))
                read_stops(file, part, guide, out.diagnostics);
    if (guide.stops.empty())
        out.diagnostics.push_back({base::Severity::Error,
                                   "no-pause-points",
                                   {file, 0, 0},
                                   "",
                                   "this guide has no table of places to stop",
                                   "a table with the columns: at, ask, listen for, better not"});
    if (!base::any_error(out.diagnostics))
        out.value = std::move(guide);
    return out;
}

}
