// SPDX-License-Identifier: MIT
#include "save/journal.hpp"

#include "base/overload.hpp"
#include "save/json.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace save {
namespace {

constexpr int journal_version = 1;
constexpr std::size_t most_picks = 128; ///< a report of 64 lines, its phrases and its places

Json action_json(const story::Action& action) {
    return std::visit(
        base::Overload{
            [](const story::Continue&) { return Json{{"do", "go"}}; },
            [](const story::Reply&) { return Json{{"do", "go"}}; },
            [](const story::Choose& one) { return Json{{"do", "choose"}, {"option", one.option.str()}}; },
            [](const story::MakePlan& one) { return Json{{"do", "plan"}, {"if", one.cue.str()}, {"then", one.move.str()}}; },
            [](const story::Submit& one) { return Json{{"do", "submit"}, {"outcome", one.outcome.str()}, {"picks", one.picks}}; },
            [](const story::Skip&) { return Json{{"do", "skip"}}; },
        },
        action);
}

std::optional<std::vector<std::uint32_t>> picks_of(const Json& line) {
    std::vector<std::uint32_t> picks;
    const auto at = line.find("picks");
    if (at == line.end() || !at->is_array() || at->size() > most_picks)
        return std::nullopt;
    for (const Json& pick : *at) {
        if (!pick.is_number_unsigned() || pick.get<std::uint64_t>() >= most_picks)
            return std::nullopt;
        picks.push_back(pick.get<std::uint32_t>());
    }
    return picks;
}

std::optional<story::Action> action_of(const Json& line) {
    const std::string what = text_at(line, "do");
    if (what == "go")
        return story::Continue{};
    if (what == "skip")
        return story::Skip{};
    if (what == "choose")
        return story::Choose{story::OptionId(text_at(line, "option"))};
    if (what == "plan")
        return story::MakePlan{story::OptionId(text_at(line, "if")), story::OptionId(text_at(line, "then"))};
    if (what == "submit")
        if (auto picks = picks_of(line))
            return story::Submit{story::OutcomeId(text_at(line, "outcome")), std::move(*picks)};
    return std::nullopt;
}

std::optional<JournalHead> head_of(std::string_view line) {
    const auto json = parse_object(line);
    if (!json || number_at(*json, "ripple-bay-journal", 0, 0, 1000) != journal_version)
        return std::nullopt;
    const auto band = story::from_word<story::Band>(text_at(*json, "band"));
    const auto address = story::from_word<story::Address>(text_at(*json, "address"));
    if (!band || !address)
        return std::nullopt;
    JournalHead head{text_at(*json, "episode"),
                     *band,
                     *address,
                     text_at(*json, "alias"),
                     static_cast<int>(number_at(*json, "strength-cap", 2, 1, 3)),
                     {}};
    if (const auto town = json->find("town"); town != json->end() && town->is_object())
        for (const auto& [fact, value] : town->items())
            head.town[fact] = number_at(*town, fact.c_str(), 0, any_least, any_most);
    return head;
}

/// How many actions two ways begin with together.
std::size_t common_start(const std::vector<story::Taken>& one, const std::vector<story::Taken>& other) {
    std::size_t common = 0;
    while (common < one.size() && common < other.size() && taken_line(one[common]) == taken_line(other[common]))
        ++common;
    return common;
}

/// Takes one line into the journal. False if it makes no sense.
bool take_line(Journal& journal, std::string_view text) {
    const auto line = parse_object(text);
    if (!line)
        return false;
    if (text_at(*line, "do") == "rewind") {
        const auto keep = number_at(*line, "keep", -1, -1, any_most);
        if (keep < 0 || static_cast<std::size_t>(keep) > journal.taken.size())
            return false;
        journal.earlier.push_back(journal.taken);
        journal.taken.resize(static_cast<std::size_t>(keep));
        return true;
    }
    auto action = action_of(*line);
    if (!action)
        return false;
    journal.taken.push_back({text_at(*line, "at"), std::move(*action)});
    return true;
}

}

std::string head_line(const JournalHead& head) {
    Json town = Json::object();
    for (const auto& [fact, value] : head.town)
        town[fact] = value;
    return compact(Json{{"ripple-bay-journal", journal_version},
                        {"episode", head.episode},
                        {"band", story::spell(head.band)},
                        {"address", story::spell(head.address)},
                        {"alias", head.alias},
                        {"strength-cap", head.strength_cap},
                        {"town", town}});
}

std::string taken_line(const story::Taken& taken) {
    Json line{{"at", taken.at}};
    line.update(action_json(taken.action));
    return compact(line);
}

std::string rewind_line(std::size_t keep) {
    return compact(Json{{"do", "rewind"}, {"keep", keep}});
}

std::string journal_text(const Journal& journal) {
    std::string text = head_line(journal.head) + "\n";
    const std::vector<story::Taken>* way = nullptr;
    std::size_t have = 0;
    // Each way is written from where it parts from the one before it.
    const auto write_way = [&](const std::vector<story::Taken>& next) {
        if (way) {
            const std::size_t common = common_start(*way, next);
            text += rewind_line(common) + "\n";
            have = common;
        }
        for (; have < next.size(); ++have)
            text += taken_line(next[have]) + "\n";
        way = &next;
    };
    for (const auto& earlier : journal.earlier)
        write_way(earlier);
    write_way(journal.taken);
    return text;
}

JournalRead read_journal(std::string_view text) {
    JournalRead read;
    bool first = true;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        if (first) {
            const auto head = head_of(line);
            if (!head)
                break;
            read.journal.head = *head;
            read.usable = true;
        } else if (!take_line(read.journal, line)) {
            read.damaged = true;
            return read;
        }
        first = false;
    }
    read.damaged = !read.usable;
    return read;
}

}
