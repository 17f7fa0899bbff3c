// SPDX-License-Identifier: MIT
#include "play/drill_page.hpp"

#include "play/sheet.hpp"
#include "play/story_page.hpp"
#include "play/story_words.hpp"
#include "play/words.hpp"

#include <algorithm>
#include <set>

namespace play {
namespace {

using page::BlockRole;

std::string did(const Way& way) {
    return way.decisions.empty() ? std::string() : story_label(way.decisions.back().chosen);
}

/// The other way to lay beside this one: the last that came to another end.
std::optional<Way> other_way(const Session& session, const Way& now) {
    std::optional<Way> other;
    for (Way& way : session.earlier_ways())
        if (!way.ending.empty() && way.ending != now.ending)
            other = std::move(way);
    return other;
}

/// Whether there is still a way that was not tried to its end.
bool any_left(const Session& session, const Way& now) {
    std::set<std::string> ends{now.ending};
    for (const Way& way : session.earlier_ways())
        ends.insert(way.ending);
    ends.erase(std::string());
    const auto all = std::ranges::count_if(session.episode().scenes, [](const story::Scene& one) { return one.ending.has_value(); });
    return ends.size() < static_cast<std::size_t>(all);
}

void lay_both(Sheet& sheet, const Phrase& heading, const std::string& then, const std::string& now) {
    sheet.text(BlockRole::Subheading, say(heading));
    sheet.side("then-", say(words::compare_line, {{"which", say(words::compare_then)}, {"chosen", then}}));
    sheet.side("now-", say(words::compare_line, {{"which", say(words::compare_now)}, {"chosen", now}}));
}

std::string outcome_of(const Way& way) {
    return say(words::drill_outcome, {{"title", way.ending}, {"words", way.came}});
}

Sheet side_by_side(const Sitting& sitting, const Way& now, const Way& other) {
    Sheet sheet("compare", say(words::compare_title));
    sheet.at(sitting.library(), "boardwalk").heading(say(words::compare_title));
    lay_both(sheet, words::drill_what, did(other), did(now));
    lay_both(sheet, words::drill_came, outcome_of(other), outcome_of(now));
    return sheet;
}

Sheet one_way(const Session& session, const Way& way) {
    const std::string title = way.ending.empty() ? say(words::ending_title) : way.ending;
    Sheet sheet("drill-end", title);
    sheet.page().stage = last_sight(session.episode(), session.progress());
    sheet.heading(title);
    sheet.text(BlockRole::Subheading, say(words::drill_what));
    for (const Decision& one : way.decisions) {
        const bool last = &one == &way.decisions.back();
        sheet.item(last && !way.moves.empty() ? std::string(story::spell(way.moves.back())) : std::string(), story_label(one.chosen));
    }
    if (!way.came.empty()) {
        sheet.text(BlockRole::Subheading, say(words::drill_came));
        sheet.text(BlockRole::Narration, way.came);
    }
    return sheet;
}

}

bool was_chosen(const Session& session, const story::OptionId& option) {
    const auto chose = [&](const story::Taken& one) {
        const auto* choose = std::get_if<story::Choose>(&one.action);
        return choose && choose->option == option;
    };
    return std::ranges::any_of(session.journal().earlier, [&](const auto& way) { return std::ranges::any_of(way, chose); });
}

page::Page drill_end_page(const Sitting& sitting, const Session& session) {
    const Way way = session.way();
    const auto other = other_way(session, way);
    Sheet sheet = other ? side_by_side(sitting, way, *other) : one_way(session, way);
    const bool circle = sitting.practice().together == Together::Circle;
    const bool left = any_left(session, way);
    if (circle || !left)
        sheet.text(BlockRole::Note, say(circle ? words::drill_roles_off : words::drill_all));
    if (left)
        sheet.go("again", say(words::drill_again), say(words::drill_again_note)).button("another", say(words::drill_next));
    else
        sheet.go("another", say(words::drill_next)).button("again", say(words::drill_again));
    if (circle)
        sheet.button("swap", say(words::drill_swap), say(words::drill_swap_note));
    sheet.button("list", say(words::drills_list));
    sheet.button("happened", say(words::ending_happened)).icon("lighthouse");
    return sheet.take();
}

}
