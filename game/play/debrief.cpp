// SPDX-License-Identifier: MIT
#include "play/journal_screen.hpp"
#include "play/projection.hpp"
#include "play/sheet.hpp"
#include "play/story_words.hpp"
#include "play/words_class.hpp"
#include "play/words_story.hpp"

#include <algorithm>
#include <ranges>

namespace play {
namespace {

using page::BlockRole;

/// "A 9, B 4, D 11"; of very few only the letters that were chosen.
std::string spread_words(const classroom::Spread& spread) {
    std::vector<std::string> bars;
    for (std::size_t at = 0; at < spread.counts.size(); ++at)
        if (spread.counts[at] > 0)
            bars.push_back(spread.small()
                               ? classroom::letter(at)
                               : say(words::debrief_bar, {{"letter", classroom::letter(at)}, {"n", std::to_string(spread.counts[at])}}));
    return in_a_row(bars);
}

void add_spread(Sheet& sheet, const classroom::Decided& made) {
    if (made.rounds.empty())
        return;
    const classroom::Spread& last = made.rounds.back();
    sheet.text(BlockRole::Note, say(last.small() ? words::debrief_small : words::debrief_spread,
                                    {{"ask", made.ballot.ask}, {"spread", spread_words(last)}}));
    if (made.rounds.size() > 1)
        sheet.text(BlockRole::Note, say(words::debrief_rounds, {{"spread", spread_words(made.rounds.front())}}));
}

void add_decisions(Sheet& sheet, const Way& way, const std::vector<classroom::Decided>& all) {
    sheet.text(BlockRole::Subheading, say(words::debrief_chose));
    if (way.decisions.empty())
        sheet.text(BlockRole::Narration, say(words::debrief_nothing));
    std::vector<std::string> skipped;
    for (const Decision& one : way.decisions) {
        if (one.skipped) {
            if (std::ranges::find(skipped, one.place) == skipped.end())
                skipped.push_back(one.place);
            continue;
        }
        const std::string chosen = story_label(one.chosen);
        sheet.item(std::string(story::spell(one.move)),
                   one.place.empty() ? chosen : say(words::debrief_line, {{"place", one.place}, {"chosen", chosen}}));
        const auto made = std::ranges::find_if(all | std::views::reverse, [&](const classroom::Decided& other) {
            return other.ballot.at == one.at && other.ballot.options[other.option].text == chosen;
        });
        if (made != std::ranges::rend(all))
            add_spread(sheet, *made);
    }
    // what went by is said once, however much it was
    if (!skipped.empty())
        sheet.item(std::string(story::spell(story::Move::None)),
                   say(words::debrief_line, {{"place", in_a_row(skipped)}, {"chosen", say(words::journal_skipped)}}));
}

/// The same lines that lie side by side when somebody compares two ways.
void add_both_ways(Sheet& sheet, const Library& library, const Way& now, const Way& other) {
    sheet.text(BlockRole::Subheading, say(words::debrief_ways));
    for (page::Block& block : CompareScreen(library, now, other).page().blocks)
        if (block.role != BlockRole::Heading) {
            block.id = "both-" + block.id;
            sheet.block(std::move(block));
        }
}

void add_next_week(Sheet& sheet, const story::Episode& episode, const story::Progress& now) {
    sheet.text(BlockRole::Subheading, say(words::debrief_week));
    const std::string plan = now.plan ? plan_sentence(episode, now.setup->reader, now.plan->cue.str(), now.plan->move.str()) : "";
    if (!plan.empty())
        sheet.text(BlockRole::Card, plan);
    sheet.text(BlockRole::Narration, say(plan.empty() ? words::debrief_week_open : words::debrief_week_plan));
    sheet.text(BlockRole::Note, say(words::debrief_job));
}

}

page::Page Projection::debrief() const {
    Sheet sheet("debrief", say(words::debrief_title));
    sheet.at(sitting_.library(), "boardwalk").heading(say(words::debrief_title));
    const Session* session = this->session();
    const Way way = session ? session->way() : Way();
    add_decisions(sheet, way, decided_);
    sheet.text(BlockRole::Subheading, say(words::debrief_ending));
    sheet.text(BlockRole::Narration, way.ending.empty() ? say(words::debrief_open) : way.ending);
    const auto earlier = session ? session->earlier_ways() : std::vector<Way>();
    if (!earlier.empty())
        add_both_ways(sheet, sitting_.library(), way, earlier.back());
    if (session)
        add_next_week(sheet, session->episode(), session->progress());
    sheet.go("close", say(words::debrief_close));
    return sheet.take();
}

page::Page Projection::debrief_on_wall() const {
    page::Page page = debrief();
    std::size_t section = 0;
    std::erase_if(page.blocks, [&](const page::Block& block) {
        section += block.role == BlockRole::Subheading && !block.id.starts_with("both-") ? 1 : 0;
        return section != 0 && section != debrief_at_ + 1;
    });
    if (debrief_at_ + 1 < section)
        for (page::Control& one : page.controls)
            if (one.id.str() == "close") {
                one.id = page::ControlId("debrief-on");
                one.label = say(words::go_on);
            }
    for (page::Block& block : page.blocks)
        block.id += "-" + std::to_string(debrief_at_);
    return page;
}

bool Projection::turn_debrief() {
    const page::Page page = debrief_on_wall();
    if (!debrief_shown() || !page.find(page::ControlId("debrief-on")))
        return false;
    ++debrief_at_;
    return true;
}

}
