// SPDX-License-Identifier: MIT
#include "play/adults_screen.hpp"

#include "play/sheet.hpp"
#include "play/words.hpp"
#include "play/words_activity.hpp"
#include "play/words_hide.hpp"

#include <algorithm>

namespace play {
namespace {

using page::BlockRole;

/// An entry of the region file as the adult who keeps it should see it.
std::string state_words(const content::HelpEntry& one, const std::string& today) {
    const std::string entry = say(words::help_entry, {{"name", one.name}, {"contact", one.contact}});
    if (!content::is_confirmed(one))
        return say(words::adults_unconfirmed, {{"entry", entry}});
    if (content::is_overdue(one, today))
        return say(words::adults_review, {{"entry", entry}, {"day", one.review_by}});
    return say(words::adults_confirmed, {{"entry", entry}, {"who", one.confirmed_by}, {"day", one.confirmed_on}});
}

void add_region(Sheet& sheet, const Library& library) {
    const content::Region& region = library.region;
    sheet.text(BlockRole::Subheading, say(words::adults_here));
    if (region.people.empty() && region.lines.empty() && !region.emergency)
        sheet.text(BlockRole::Narration, say(words::adults_here_none));
    else if (!region.place.empty())
        sheet.text(BlockRole::Narration, say(words::adults_here_of, {{"place", region.place}}));
    for (const auto* list : {&region.people, &region.lines})
        for (const content::HelpEntry& one : *list)
            sheet.text(BlockRole::Item, state_words(one, library.today));
    if (region.emergency)
        sheet.text(BlockRole::Item, state_words(*region.emergency, library.today));
}

/// The titles of the stories that name a row, or nothing.
std::string stories_with(const Library& library, const content::SourceRow& row) {
    std::string titles;
    for (const Shelved& shelved : library.episodes)
        if (shelved.episode && std::ranges::find(shelved.episode->sources, row.id) != shelved.episode->sources.end())
            titles += (titles.empty() ? "" : say(words::and_next)) + shelved.title;
    return titles;
}

void add_rows(Sheet& sheet, const Library& library, const Phrase& heading, std::string_view document) {
    sheet.text(BlockRole::Subheading, say(heading));
    for (const content::SourceRow& row : library.sources)
        if (const std::string stories = row.of == document ? stories_with(library, row) : std::string(); !stories.empty())
            sheet.text(BlockRole::Item, say(words::sources_row, {{"what", row.objective}, {"where", stories}}));
}

}

page::Page AdultsScreen::page() const {
    const Library& library = sitting_.library();
    Sheet sheet("adults", say(words::adults_title));
    sheet.at(library, "counsel").heading(say(words::adults_title));
    sheet.text(BlockRole::Subheading, say(words::adults_told));
    for (const Phrase& line :
         {words::adults_told_now, words::adults_told_1, words::adults_told_2, words::adults_told_3, words::adults_told_4,
          words::adults_told_5, words::adults_told_6, words::adults_told_back, words::adults_told_7})
        sheet.text(BlockRole::Item, say(line));
    sheet.text(BlockRole::Subheading, say(words::adults_works));
    for (const Phrase& line : {words::adults_works_1, words::adults_works_2})
        sheet.text(BlockRole::Narration, say(line));
    if (sitting_.face().hides) {
        sheet.text(BlockRole::Subheading, say(words::adults_hide));
        sheet.text(BlockRole::Narration, say(words::hide_how, {{"word", say(words::hide_word)}}));
        sheet.text(BlockRole::Narration, say(words::adults_hide_why));
    }
    add_region(sheet, library);
    sheet.text(BlockRole::Subheading, say(words::adults_leads));
    sheet.text(BlockRole::Narration, say(words::adults_leads_what));
    for (const content::HelpLead& one : library.leads)
        sheet.text(BlockRole::Item, say(words::adults_lead, {{"country", one.country},
                                                             {"name", one.name},
                                                             {"contact", one.contact},
                                                             {"source", one.source},
                                                             {"sure", one.confidence}}));
    sheet.go("close", say(words::break_back));
    return sheet.take();
}

Next AdultsScreen::on(const page::ControlId&) {
    return Back{};
}

page::Page SourcesScreen::page() const {
    const Library& library = sitting_.library();
    Sheet sheet("sources", say(words::sources_title));
    sheet.at(library, "town-hall").heading(say(words::sources_title));
    sheet.text(BlockRole::Narration, say(words::sources_two));
    for (const Phrase& line : {words::sources_letter, words::sources_report})
        sheet.text(BlockRole::Item, say(line));
    add_rows(sheet, library, words::sources_asked, "letter");
    add_rows(sheet, library, words::sources_said, "report");
    sheet.go("close", say(words::break_back));
    return sheet.take();
}

Next SourcesScreen::on(const page::ControlId&) {
    return Back{};
}

}
