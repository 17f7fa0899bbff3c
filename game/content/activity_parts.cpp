// SPDX-License-Identifier: MIT
#include "content/activity_parts.hpp"

#include "content/condition_reader.hpp"
#include "content/text_reader.hpp"

#include <algorithm>

namespace content {
namespace {

constexpr std::size_t most_marks = 64;

int read_mark(Reading& reading, ValueIndex at, story::Activity& out) {
    const std::string_view name = as_word(reading.report, at, "mark");
    if (!reading.report.document().is(at, JsonKind::String))
        return -1;
    const auto known = std::ranges::find(out.marks, name);
    if (known != out.marks.end())
        return static_cast<int>(known - out.marks.begin());
    if (!is_kebab_case(name))
        reading.report.error("bad-id", at, "\"" + std::string(name) + "\" cannot be a mark",
                             "marks are lower-case letters and numbers, joined by hyphens: \"bossy\"");
    if (out.marks.size() == most_marks) {
        reading.report.error("bad-value", at, "an activity has at most 64 marks");
        return -1;
    }
    out.marks.emplace_back(name);
    return static_cast<int>(out.marks.size() - 1);
}

/// The bits of marks that pieces have.
std::uint64_t read_marks(Reading& reading, Node& node, std::string_view key, const story::Activity& activity) {
    std::uint64_t bits = 0;
    for (const ValueIndex item : node.items_if_any(key)) {
        const std::string_view name = as_word(reading.report, item, key);
        const auto known = std::ranges::find(activity.marks, name);
        if (known != activity.marks.end())
            bits |= std::uint64_t{1} << static_cast<std::size_t>(known - activity.marks.begin());
        else if (reading.report.document().is(item, JsonKind::String))
            reading.report.error("bad-value", item, "nothing here is marked \"" + std::string(name) + "\"",
                                 reading.report.guess(name, std::vector<std::string_view>(activity.marks.begin(), activity.marks.end())));
    }
    return bits;
}

story::ActivityOutcome read_outcome(Reading& reading, Node& node, NameTable& taken, const story::Activity& activity) {
    constexpr int any = story::Need::any;
    story::ActivityOutcome out;
    out.id = story::OutcomeId(read_own_id(reading, node, "id", taken));
    out.need.right = static_cast<int>(node.number_or("right", 0, 0, any));
    out.need.others_most = static_cast<int>(node.number_or("others-at-most", any, 0, any));
    out.need.has = read_marks(reading, node, "has", activity);
    out.need.lacks = read_marks(reading, node, "lacks", activity);
    out.reply = text_if_any(reading, node, "reply");
    out.move = node.one_of("move", story::Move::None);
    out.harm = node.flag_or("harm", false);
    out.effects = effects_if_any(reading, node, "set");
    if (const ValueIndex to = node.find("goto"); !to.none())
        out.to = read_scene_ref(reading, to);
    return out;
}

}

Items need_items(Reading& reading, Node& node, std::string_view key) {
    const Items items = node.items(key);
    const ValueIndex list = node.find(key);
    if (items.size() == 0 && reading.report.document().is(list, JsonKind::Array))
        reading.report.error("bad-value", list, "\"" + std::string(key) + "\" is empty, so there is nothing to do here");
    return items;
}

std::vector<story::Piece> read_pieces(Reading& reading, Node& node, std::string_view key, story::Activity& out, PieceKeys keys,
                                      const ReadMore& more) {
    std::vector<story::Piece> pieces;
    NameTable taken;
    for (const ValueIndex item : need_items(reading, node, key)) {
        story::Piece& piece = pieces.emplace_back();
        Node inside(reading.report, item);
        if (inside.is_object()) {
            piece.id = story::OptionId(read_own_id(reading, inside, "id", taken));
            piece.text = need_text(reading, inside, "text");
            piece.reply = text_if_any(reading, inside, "reply");
            if (keys.right)
                piece.right = inside.flag_or("right", false);
            if (const ValueIndex mark = keys.mark ? inside.find("mark") : ValueIndex(); !mark.none())
                piece.mark = read_mark(reading, mark, out);
        }
        if (more)
            more(inside);
    }
    return pieces;
}

void read_ask(Reading& reading, Node& node, story::Activity& out) {
    out.ask = need_text(reading, node, "ask");
}

void read_outcomes(Reading& reading, Node& node, story::Activity& out) {
    NameTable taken;
    ValueIndex last;
    for (const ValueIndex item : need_items(reading, node, "outcomes")) {
        auto& outcome = out.outcomes.emplace_back();
        last = item;
        Node inside(reading.report, item);
        if (inside.is_object())
            outcome = read_outcome(reading, inside, taken, out);
    }
    if (!out.outcomes.empty() && !out.outcomes.back().need.met({0, story::Need::any, 0}))
        reading.report.error("bad-value", last, "the last outcome must be open to every try",
                             "leave out its \"right\", \"others-at-most\", \"has\" and \"lacks\"");
    else if (!out.outcomes.empty() && out.outcomes.back().need.lacks != 0)
        reading.report.error("bad-value", last, "the last outcome must be open to every try", "leave out its \"lacks\"");
}

std::string read_app(Reading& reading, Node& node, std::string_view key) {
    std::string app(node.word(key));
    if (!app.empty() && reading.world.find_app(app) == nullptr)
        reading.report.error("unknown-app", node.find(key), "there is no app \"" + app + "\" in this world",
                             reading.report.guess(app, names_of(reading.world.apps, &App::id)));
    return app;
}

story::FactIndex read_kept_into(Reading& reading, ValueIndex at) {
    const story::FactIndex fact = read_fact_ref(reading, at);
    if (fact.none() || reading.episode.facts[fact.at()].kind == story::FactKind::Set)
        return fact;
    reading.report.error("bad-value", at, "lines can only be kept in a set, and this fact is none");
    return {};
}

void read_kept_lines(Reading& reading, Node& node, story::KeepBody& out, bool needed) {
    const story::Fact* set = out.into.none() ? nullptr : &reading.episode.facts[out.into.at()];
    for (const ValueIndex item : needed ? node.items("lines") : node.items_if_any("lines")) {
        const auto line = read_line_ref(reading, item);
        if (!line)
            continue;
        out.lines.push_back(line->beat);
        if (set != nullptr && std::ranges::find(set->members, full_name(reading, *line)) == set->members.end())
            reading.report.error("unknown-line", item, "\"" + set->id.str() + "\" can never hold this line",
                                 "add it to the set of the fact");
    }
    out.proof.assign(out.lines.size(), false);
    for (const ValueIndex item : needed ? node.items("proof") : node.items_if_any("proof")) {
        const auto line = read_line_ref(reading, item);
        if (!line)
            continue;
        const auto found = std::ranges::find(out.lines, line->beat);
        if (found == out.lines.end())
            reading.report.error("unknown-line", item, "this line is not among \"lines\", so nobody can keep it");
        else
            out.proof[static_cast<std::size_t>(found - out.lines.begin())] = true;
    }
}

}
