// SPDX-License-Identifier: MIT
#include "classroom/places.hpp"
#include "print/lesson_clock.hpp"
#include "print/lesson_parts.hpp"

#include <algorithm>

namespace print {

const Needs& lesson_needs() {
    static const Needs needs{{"foot",       "title",        "facts", "ages-8",   "ages-11", "ages-14",    "clock",
                              "clock-head", "half",         "left",  "left-end", "votes",   "votes-note", "stops",
                              "stops-note", "stop-planned", "ask",   "listen",   "not",     "curriculum", "bring"},
                             {"parts", "how", "strengths", "curriculum-rows", "bring-list"}};
    return needs;
}

namespace {

/// Where a class decides: each choice of this band with its letters.
std::vector<Block> votes(const Order& order, double width, double text_size) {
    const story::Episode& episode = *order.episode->episode;
    const Teller teller = order.teller(episode);
    std::vector<Block> out{heading(order, order.words.line("votes"), width),
                           words(order.letters, plain(order.words.line("votes-note")), width, {text_size, Ink::Soft}).kept_with_next()};
    const double half = (width - 16) / 2;
    std::vector<Block> pair;
    for (const story::Scene& scene : episode.scenes)
        for (const story::Beat& beat : scene.beats) {
            const auto* choice = std::get_if<story::Choice>(&beat.body);
            if (!choice || !choice->decision || chance_of(beat.when, order.band) == Chance::Never)
                continue;
            const std::string where = where_and_when(episode, scene.place.value_or(~0U), scene.time);
            std::vector<Block> lines{
                words(order.letters, join(bold(where + "  "), text_spans(teller, choice->ask, nullptr)), half, {text_size})};
            for (const Line& line : lines_of(teller, beat))
                if (line.kind == LineKind::Option)
                    lines.push_back(item(order.letters, line.mark, line.words, half, {text_size}));
            pair.push_back(stack(lines));
            if (pair.size() == 2) {
                out.push_back(beside(pair, 16).after(8));
                pair.clear();
            }
        }
    if (!pair.empty())
        out.push_back(beside(pair, 16).after(8));
    return out;
}

Block stop_block(const Order& order, const classroom::Stop& stop, bool planned, double width, double text_size) {
    const story::Episode& episode = *order.episode->episode;
    const auto cell = [&](const char* key, const std::string& text, double wide, bool large) {
        return stack({words(order.letters, plain(order.words.line(key)), wide, {8, Ink::Accent, true}),
                      words(order.letters, from_markdown(classroom::with_places(episode, text)), wide, {large ? 11.0 : text_size})});
    };
    const double inner = width - 20, half = (inner - 14) / 2;
    const std::string where = planned ? order.words.line("stop-planned", {{"where", stop.where}}) : stop.where;
    return panel(stack({words(order.letters, plain(where), inner, {text_size, Ink::Text, true}),
                        cell("ask", stop.marked.ask, inner, true).after(4),
                        beside({cell("listen", stop.marked.listen_for, half, false), cell("not", stop.marked.better_not, half, false)}, 14)
                            .after(4)}),
                 10, Ground::Card, 1)
        .tagged("stop:" + std::to_string(stop.line))
        .after(7);
}

void add_stops(const Order& order, const classroom::Guide& guide, const classroom::Plan& plan, double width, double text_size,
               const std::vector<Block>& before, std::vector<Block>& out) {
    out.push_back(heading(order, order.words.line("stops"), width));
    out.push_back(words(order.letters, plain(order.words.line("stops-note")), width, {text_size, Ink::Soft}).kept_with_next());
    out.insert(out.end(), before.begin(), before.end());
    for (const classroom::Stop& stop : guide.stops) {
        const bool planned = std::ranges::any_of(
            plan.parts, [&](const classroom::Part& part) { return part.kind == classroom::PartKind::Pause && part.stop == stop; });
        out.push_back(stop_block(order, stop, planned, width, text_size));
    }
}

Block facts(const Order& order, double width, double text_size) {
    const story::Episode& episode = *order.episode->episode;
    const std::string ages = order.words.line("ages-" + std::string(story::spell(order.band)));
    const std::string words_ =
        order.words.line("facts", {{"minutes", std::to_string(order.minutes)},
                                   {"ages", ages},
                                   {"strength", nth(order, "strengths", static_cast<std::size_t>(std::max(1, episode.note.strength)) - 1)},
                                   {"from", std::to_string(episode.note.minutes_from)},
                                   {"to", std::to_string(episode.note.minutes_to)}});
    return words(order.letters, plain(words_), width, {text_size, Ink::Soft}).after(2);
}

void add_list(const Order& order, const char* head, const char* list, double width, double text_size, std::vector<Block>& out) {
    std::vector<Block> rows{heading(order, order.words.line(head), width)};
    for (const std::string& row : order.words.list(list))
        rows.push_back(item(order.letters, "•", from_markdown(row), width, {text_size}));
    out.push_back(stack(rows).after(12));
}

/// The whole plan with letters of one size.
Sheet plan(const Order& order, const classroom::Guide& guide, const classroom::Plan& session_plan, double text_size) {
    const story::Episode& episode = *order.episode->episode;
    const double width = order.area().w;
    const std::string name = story::words_for(episode.title, {order.band}, 0);
    const std::string place = episode.places.empty() ? "title" : episode.places.front().id.str();
    std::vector<Block> out{banner("places/" + place, width, 92),
                           title(order, order.words.line("title", {{"title", name}}), width).after(10), facts(order, width, text_size),
                           clock_block(order, session_plan, width, text_size)};
    add_list(order, "bring", "bring-list", width, text_size, out);
    add_guide(order, guide, text_size, out, [&](const std::vector<Block>& before) {
        for (Block& block : votes(order, width, text_size))
            out.push_back(std::move(block));
        add_stops(order, guide, session_plan, width, text_size, before, out);
    });
    add_list(order, "curriculum", "curriculum-rows", width, text_size, out);
    const std::string foot = order.words.line("foot", {{"title", name}, {"n", std::to_string(order.minutes)}});
    Sheet sheet{foot, foot, {}};
    pour(sheet, order.leaf(), out);
    return sheet;
}

/// How much of its last leaf is used, from 0 to 1.
double last_filled(const Sheet& sheet) {
    const page::Rect area = area_of(sheet.leaves.back().size);
    double bottom = area.y;
    for (const Box& box : sheet.leaves.back().boxes)
        bottom = std::max(bottom, box.rect.bottom());
    return (bottom - area.y) / area.h;
}

}

Made make_lesson(const Order& order) {
    const std::string file = order.episode->folder + "/guide.md";
    const auto text = content::read_file(file);
    base::Loaded<classroom::Guide> guide = text ? classroom::read_guide(file, text.value()) : base::Loaded<classroom::Guide>{};
    if (!text)
        guide.diagnostics.push_back({base::Severity::Error, "unreadable", {file, 0, 0}, "", text.problem().message, text.problem().hint});
    if (!guide.value)
        return {std::nullopt, guide.diagnostics};
    const classroom::Plan session_plan =
        classroom::plan_session({order.band, order.minutes, std::nullopt}, *guide.value, *order.episode->episode);
    // a last page with three lines on it is a page too many
    constexpr double full = 0.25, usual = 9.6;
    for (const double size : {usual, 9.4, 9.2, 9.0, 9.8, 10.0, 10.2, 10.4})
        if (Sheet sheet = plan(order, *guide.value, session_plan, size); last_filled(sheet) >= full)
            return made(std::move(sheet));
    return made(plan(order, *guide.value, session_plan, usual));
}

}
