// SPDX-License-Identifier: MIT
#include "content/parts_reader.hpp"

#include <algorithm>

namespace content {
namespace {

using story::Fact;
using story::FactKind;

void read_members(Reading& reading, ValueIndex at, Fact& out) {
    constexpr std::size_t most = 64;
    const Items items = as_items(reading.report, at, "set");
    if (items.size() > most)
        reading.report.error("set-too-big", at, "a set holds at most 64 lines, and here are " + std::to_string(items.size()));
    for (const ValueIndex item : items) {
        if (out.members.size() == most)
            break;
        if (const auto line = read_line_ref(reading, item)) {
            out.members.push_back(full_name(reading, *line));
            if (std::find(out.members.begin(), out.members.end() - 1, out.members.back()) != out.members.end() - 1)
                reading.report.error("duplicate-id", item, "this line is in the set twice");
        }
    }
    out.max = -1; // the bits of a set have no bounds
}

void read_number(Reading& reading, Node& node, ValueIndex at, Fact& out) {
    constexpr std::int64_t far = 1'000'000'000;
    out.start = as_number(reading.report, at, "number");
    out.min = node.number_or("min", 0, -far, far);
    out.max = node.number_or("max", 1'000'000, -far, far);
    if (out.min > out.max || out.start < out.min || out.start > out.max)
        reading.report.error("bad-value", at, "this number must start between its \"min\" and its \"max\"");
}

void read_fact(Reading& reading, ValueIndex item, Fact& out) {
    Node node(reading.report, item);
    if (!node.is_object())
        return;
    out.id = story::FactId(read_own_id(reading, node, "id", reading.facts));
    const ValueIndex flag = node.find("flag");
    const ValueIndex number = node.find("number");
    const ValueIndex set = node.find("set");
    out.from_town = node.flag_or("from-town", false);
    out.tells_town = node.flag_or("tells-town", false);
    if (!flag.none()) {
        out.start = as_flag(reading.report, flag, "flag") ? 1 : 0;
    } else if (!number.none()) {
        out.kind = FactKind::Number;
        read_number(reading, node, number, out);
    } else if (!set.none()) {
        out.kind = FactKind::Set;
        read_members(reading, set, out);
    } else {
        reading.report.error("missing-field", item, "what does this fact hold?",
                             "\"flag\": false, or \"number\": 0 with \"min\" and \"max\", or \"set\": [ … ]");
    }
    if (out.from_town && out.tells_town)
        reading.report.error("bad-value", node.find("tells-town"), "a fact comes from the town or is told to it, not both");
}

}

void read_facts(Reading& reading, Node& root) {
    for (const ValueIndex item : root.items_if_any("facts")) {
        Fact fact;
        const std::size_t named = reading.facts.names().size();
        read_fact(reading, item, fact);
        if (reading.facts.names().size() == named)
            reading.facts.add({}); // keeps positions true
        reading.episode.facts.push_back(std::move(fact));
    }
}

}
