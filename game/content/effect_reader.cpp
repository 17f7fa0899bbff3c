// SPDX-License-Identifier: MIT
#include "content/condition_reader.hpp"

#include <algorithm>

namespace content {
namespace {

using story::Effect;

std::optional<Effect> read_keep(Reading& reading, const story::Fact& fact, Effect out, ValueIndex keep) {
    if (fact.kind != story::FactKind::Set) {
        reading.report.error("bad-value", keep, "only a set can keep lines, and \"" + fact.id.str() + "\" is none");
        return std::nullopt;
    }
    const auto line = read_line_ref(reading, keep);
    if (!line)
        return std::nullopt;
    const auto member = std::ranges::find(fact.members, full_name(reading, *line));
    if (member == fact.members.end()) {
        reading.report.error("unknown-line", keep, "\"" + fact.id.str() + "\" can never hold this line", "add it to the set of the fact");
        return std::nullopt;
    }
    out.op = Effect::Op::Keep;
    out.value = member - fact.members.begin();
    return out;
}

std::optional<Effect> read_number(Report& report, const story::Fact& fact, Effect out, ValueIndex to, ValueIndex add) {
    if (to.none()) {
        out.op = Effect::Op::Add;
        out.value = as_number(report, add, "add");
        return out;
    }
    out.value = as_number(report, to, "to");
    if (out.value < fact.min || out.value > fact.max)
        report.error("bad-value", to,
                     "\"" + fact.id.str() + "\" stays between " + std::to_string(fact.min) + " and " + std::to_string(fact.max));
    return out;
}

std::optional<Effect> read_effect(Reading& reading, ValueIndex at) {
    Report& report = reading.report;
    Node node(report, at);
    if (!node.is_object())
        return std::nullopt;
    const ValueIndex name = node.need("fact");
    const ValueIndex to = node.find("to");
    const ValueIndex add = node.find("add");
    const ValueIndex keep = node.find("keep");
    if (name.none())
        return std::nullopt;
    Effect out{.op = Effect::Op::Set, .fact = read_fact_ref(reading, name), .value = 1};
    if (out.fact.none())
        return std::nullopt;
    const story::Fact& fact = reading.episode.facts[out.fact.at()];
    if (fact.from_town)
        report.error("bad-value", name, "\"" + fact.id.str() + "\" comes from the town and is only read here",
                     "give this episode a fact of its own");
    if (!keep.none())
        return read_keep(reading, fact, out, keep);
    if (fact.kind == story::FactKind::Number && !(to.none() && add.none()))
        return read_number(report, fact, out, to, add);
    if (fact.kind != story::FactKind::Flag) {
        report.error("missing-field", at,
                     fact.kind == story::FactKind::Set ? "a set needs \"keep\": which line?" : "a number needs \"to\" or \"add\"");
        return std::nullopt;
    }
    if (!add.none())
        report.error("bad-value", add, "\"" + fact.id.str() + "\" is a flag: nothing can be added to it");
    if (!to.none())
        out.value = as_flag(report, to, "to") ? 1 : 0;
    return out;
}

}

std::vector<Effect> effects_if_any(Reading& reading, Node& node, std::string_view key) {
    std::vector<Effect> out;
    for (const ValueIndex item : node.items_if_any(key))
        if (const auto effect = read_effect(reading, item))
            out.push_back(*effect);
    return out;
}

}
