// SPDX-License-Identifier: MIT
#include "print/lesson_clock.hpp"
#include "print/lesson_parts.hpp"
#include "print/lesson_stops.hpp"

#include <algorithm>
#include <cmath>

namespace print {

const Needs& lesson_needs() {
    static const Needs needs{{"foot",       "title",        "facts",    "ages-8", "ages-11",    "ages-14",     "clock",       "clock-head",
                              "half",       "left",         "left-end", "votes",  "votes-note", "one-way",     "another-way", "stops",
                              "stops-note", "stop-planned", "ask",      "listen", "not",        "read-before", "curriculum",  "bring"},
                             {"parts", "how", "strengths", "curriculum-rows", "bring-list"}};
    return needs;
}

namespace {

constexpr double small_size = 9;

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

/// The whole plan with letters of one size: on the first page what it takes to run it, last and smaller what is read beforehand.
Sheet plan(const Order& order, const classroom::Guide& guide, const classroom::Plan& session_plan, double text_size) {
    const story::Episode& episode = *order.episode->episode;
    const double width = order.area().w;
    const std::string name = story::words_for(episode.title, {order.band}, 0);
    std::vector<Block> out{title(order, order.words.line("title", {{"title", name}}), width), facts(order, width, text_size),
                           clock_block(order, session_plan, width, text_size)};
    add_list(order, "bring", "bring-list", width, text_size, out);
    add_disclosure(order, guide, text_size, out);
    add_votes(order, text_size, out);
    add_stops(order, guide, session_plan, text_size, out);
    add_talk(order, guide, text_size, out);
    out.push_back(heading(order, order.words.line("read-before"), width));
    add_rest(order, guide, small_size, out);
    add_list(order, "curriculum", "curriculum-rows", width, small_size, out);
    const std::string foot = order.words.line("foot", {{"title", name}, {"n", std::to_string(order.minutes)}});
    Sheet sheet{foot, foot, {}};
    pour(sheet, order.leaf(), out);
    return sheet;
}

/// How many leaves it takes; of the last one as much as is used.
double leaves_filled(const Sheet& sheet) {
    const page::Rect area = area_of(sheet.leaves.back().size);
    double bottom = area.y;
    for (const Box& box : sheet.leaves.back().boxes)
        bottom = std::max(bottom, box.rect.bottom());
    return static_cast<double>(sheet.leaves.size() - 1) + (bottom - area.y) / area.h;
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
    // the fewest pages; and a last page with three lines on it is a page too many
    constexpr double usual = 9.8;
    Sheet best = plan(order, *guide.value, session_plan, usual);
    for (const double size : {9.6, 9.4, 9.2, 9.0})
        if (Sheet sheet = plan(order, *guide.value, session_plan, size); std::ceil(leaves_filled(sheet)) < std::ceil(leaves_filled(best)))
            best = std::move(sheet);
    return made(std::move(best));
}

}
