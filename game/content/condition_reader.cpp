// SPDX-License-Identifier: MIT
#include "content/condition_reader.hpp"

#include <algorithm>

namespace content {
namespace {

using story::Condition;

constexpr std::string_view condition_words[] = {"fact", "seen", "chose", "band", "all", "any", "not"};

/// Reads one condition; those inside it are read by others of its kind.
class ConditionReader {
public:
    ConditionReader(Reading& reading, ValueIndex at) : reading_(reading), report_(reading.report), node_(reading.report, at) {}

    Condition read() {
        if (!node_.is_object())
            return {};
        for (std::string_view key : {"fact", "seen", "chose", "band", "all", "any", "not"})
            if (!report_.document().member(node_.value(), key).none())
                return read_as(key);
        node_.forgive();
        const ValueIndex first = report_.document().first(node_.value());
        if (first.none())
            report_.error("missing-field", node_.value(), "this condition is empty", "it can ask for: fact seen chose band all any not");
        else
            report_.error_at_key("unknown-key", first,
                                 "\"" + std::string(report_.document().key(first)) + "\" is not something a condition can ask",
                                 report_.guess(report_.document().key(first), condition_words));
        return {};
    }

private:
    Condition read_as(std::string_view key) {
        if (key == "fact")
            return read_fact();
        if (key == "seen")
            return read_seen();
        if (key == "chose")
            return read_chose();
        if (key == "band")
            return read_band();
        if (key == "all")
            return read_list(Condition::Op::All, "all");
        if (key == "any")
            return read_list(Condition::Op::Any, "any");
        Condition out{.op = Condition::Op::Not, .fact = {}, .value = 0, .of = {}};
        out.of.push_back(read_condition(reading_, node_.find("not")));
        return out;
    }

    Condition read_list(Condition::Op op, std::string_view key) {
        Condition out{.op = op, .fact = {}, .value = 0, .of = {}};
        const Items items = node_.items(key);
        if (items.size() == 0 && report_.document().is(node_.find(key), JsonKind::Array))
            report_.error("bad-value", node_.find(key), "this list of conditions is empty");
        for (const ValueIndex item : items)
            out.of.push_back(read_condition(reading_, item));
        return out;
    }

    Condition read_fact() {
        Condition out{.op = Condition::Op::AtLeast, .fact = read_fact_ref(reading_, node_.find("fact")), .value = 1, .of = {}};
        const ValueIndex least = node_.find("at-least");
        const ValueIndex most = node_.find("at-most");
        const ValueIndex has = node_.find("has");
        if (out.fact.none())
            return {};
        const story::Fact& fact = reading_.episode.facts[out.fact.at()];
        if (fact.kind == story::FactKind::Set)
            return read_has(out, fact, has);
        if (!has.none())
            report_.error("bad-value", has, "only a set has members, and \"" + fact.id.str() + "\" is none");
        if (fact.kind == story::FactKind::Flag && !(least.none() && most.none()))
            report_.error("bad-value", least.none() ? most : least, "\"" + fact.id.str() + "\" is a flag: it is true or not",
                          "ask { \"fact\": … } or { \"not\": … }");
        if (fact.kind == story::FactKind::Number)
            return read_bound(out, least, most);
        return out;
    }

    Condition read_has(Condition out, const story::Fact& fact, ValueIndex has) {
        if (has.none()) {
            report_.error("missing-field", node_.value(), "\"has\" is missing: which member must be in \"" + fact.id.str() + "\"?");
            return {};
        }
        out.op = Condition::Op::Has;
        const auto line = read_line_ref(reading_, has);
        if (!line)
            return {};
        const auto member = std::ranges::find(fact.members, full_name(reading_, *line));
        if (member == fact.members.end())
            report_.error("unknown-line", has, "\"" + fact.id.str() + "\" can never hold this line", "add it to the set of the fact");
        out.value = member - fact.members.begin();
        return out;
    }

    Condition read_bound(Condition out, ValueIndex least, ValueIndex most) {
        if (least.none() && most.none()) {
            report_.error("missing-field", node_.value(), "a number needs \"at-least\" or \"at-most\"");
            return {};
        }
        const auto bound = [&](Condition::Op op, ValueIndex at, std::string_view what) {
            return Condition{.op = op, .fact = out.fact, .value = as_number(report_, at, what), .of = {}};
        };
        if (most.none())
            return bound(Condition::Op::AtLeast, least, "at-least");
        if (least.none())
            return bound(Condition::Op::AtMost, most, "at-most");
        Condition both;
        both.of = {bound(Condition::Op::AtLeast, least, "at-least"), bound(Condition::Op::AtMost, most, "at-most")};
        return both;
    }

    Condition read_seen() {
        const auto line = read_line_ref(reading_, node_.find("seen"));
        if (!line)
            return {};
        const auto [entry, fresh] = reading_.watched_beats.try_emplace(line->beat, reading_.episode.watched);
        reading_.episode.watched += fresh ? 1 : 0;
        return {.op = Condition::Op::Seen, .fact = {}, .value = entry->second, .of = {}};
    }

    Condition read_chose() {
        const ValueIndex at = node_.find("chose");
        const std::string_view words = as_word(report_, at, "chose");
        if (!report_.document().is(at, JsonKind::String))
            return {};
        const auto slash = words.rfind('/');
        if (slash == std::string_view::npos) {
            report_.error("unknown-line", at, "\"" + std::string(words) + "\" names no option", "write it as scene/choice/option");
            return {};
        }
        const auto line = find_line(reading_, at, words.substr(0, slash));
        if (!line)
            return {};
        return option_of(at, *line, words.substr(slash + 1));
    }

    Condition option_of(ValueIndex at, const LineRef& line, std::string_view name) {
        const JsonDocument& document = report_.document();
        const ValueIndex options = document.member(document.parent(line.kind.member), "options");
        std::vector<std::string_view> known;
        std::uint32_t position = 0;
        if (line.kind.kind == BeatKind::Choice && document.is(options, JsonKind::Array))
            for (const ValueIndex option : Items(document, options)) {
                const ValueIndex id = document.member(option, "id");
                known.push_back(document.is(id, JsonKind::String) ? document.string(id) : std::string_view());
                if (known.back() == name) {
                    const auto [entry, fresh] = reading_.watched_options.try_emplace({line.beat, position}, reading_.episode.watched);
                    reading_.episode.watched += fresh ? 1 : 0;
                    return {.op = Condition::Op::Seen, .fact = {}, .value = entry->second, .of = {}};
                }
                ++position;
            }
        report_.error("unknown-line", at,
                      known.empty() ? "this line is not a choice" : "that choice has no option \"" + std::string(name) + "\"",
                      report_.guess(name, known));
        return {};
    }

    Condition read_band() {
        Condition out{.op = Condition::Op::Band, .fact = {}, .value = 0, .of = {}};
        for (const ValueIndex item : node_.items("band")) {
            const std::int64_t band = as_number(report_, item, "band");
            bool found = false;
            for (std::size_t i = 0; i < story::all_bands.size(); ++i)
                if (static_cast<std::int64_t>(story::all_bands[i]) == band) {
                    out.value |= std::int64_t{1} << i;
                    found = true;
                }
            if (!found && report_.document().is(item, JsonKind::Integer))
                report_.error("bad-value", item, "there is no band " + std::to_string(band), "bands are 8, 11 and 14");
        }
        return out;
    }

    Reading& reading_;
    Report& report_;
    Node node_;
};

}

Condition read_condition(Reading& reading, ValueIndex at) {
    return ConditionReader(reading, at).read();
}

Condition condition_if_any(Reading& reading, Node& node, std::string_view key) {
    const ValueIndex at = node.find(key);
    return at.none() ? Condition() : read_condition(reading, at);
}

}
