// SPDX-License-Identifier: MIT
#include "print/lesson_clock.hpp"

#include "classroom/places.hpp"

#include <set>

namespace print {
namespace {

using classroom::PartKind;

// behind the kinds of parts in "parts"
constexpr std::size_t until = 8, cut = 9;

std::size_t place_of(PartKind kind) {
    return static_cast<std::size_t>(kind);
}

std::string title_of(const Order& order, const classroom::Part& part) {
    const bool up_to = part.kind == PartKind::Story && part.stop;
    std::string title = nth(order, "parts", !part.cut.empty() ? cut : up_to ? until : place_of(part.kind));
    constexpr std::string_view hole = "{where}";
    if (const auto at = title.find(hole); at != std::string::npos && part.stop)
        title.replace(at, hole.size(), classroom::short_name(*part.stop));
    return title;
}

std::string two(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// What to do in a part. What is the same every time is said the first time only.
Spans how_of(const Order& order, const classroom::Part& part, bool told) {
    const story::Episode& episode = *order.episode->episode;
    std::string how = told ? std::string() : nth(order, "how", place_of(part.kind));
    constexpr std::string_view note = "{note}";
    if (const auto at = how.find(note); at != std::string::npos)
        how.replace(at, note.size(), text_of(text_spans(order.teller(episode), episode.note.text, nullptr)));
    if (part.kind != PartKind::Pause || !part.stop)
        return plain(how);
    return join(from_markdown(classroom::with_places(episode, part.stop->marked.ask)), plain(how.empty() ? how : "  " + how));
}

Block left_block(const Order& order, const classroom::Plan& plan, double width, double text_size) {
    std::string names;
    for (const classroom::Stop& one : plan.left)
        names += (names.empty() ? "" : ", ") + classroom::short_name(one);
    return words(order.letters, plain(names.empty() ? order.words.line("left-end") : order.words.line("left", {{"parts", names}})), width,
                 {text_size, Ink::Soft});
}

}

Block clock_block(const Order& order, const classroom::Plan& plan, double width, double text_size) {
    constexpr double left = 94, middle = 118;
    const Look look{text_size};
    std::vector<Block> rows{heading(order, order.words.line("clock", {{"n", std::to_string(order.minutes)}}), width - 20)};
    int now = 0;
    std::set<PartKind> told;
    const classroom::Session session(plan);
    const std::vector<int> minutes = classroom::whole_minutes(session);
    for (std::size_t part = 0; part < minutes.size(); ++part) {
        const classroom::Running& one = session.parts()[part];
        const bool again = !told.insert(one.part.kind).second;
        const std::string length = minutes[part] == 0 ? order.words.line("half") : std::to_string(minutes[part]);
        const std::string at = order.words.line("clock-head", {{"at", std::to_string(now / 60) + ":" + two(now % 60)}, {"n", length}});
        rows.push_back(beside({words(order.letters, plain(at), left, {text_size, Ink::Accent, true}),
                               words(order.letters, bold(title_of(order, one.part)), middle, look),
                               words(order.letters, how_of(order, one.part, again), width - 20 - left - middle - 12, look)},
                              6)
                           .after(2));
        now += 60 * minutes[part];
    }
    if (!plan.whole_story)
        rows.push_back(left_block(order, plan, width - 20, text_size).after(8));
    return panel(stack(rows), 10, Ground::Water).after(10);
}

}
