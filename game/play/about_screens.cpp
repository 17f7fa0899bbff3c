// SPDX-License-Identifier: MIT
#include "play/about_screens.hpp"

#include "play/adults_screen.hpp"
#include "play/sheet.hpp"
#include "play/words.hpp"

namespace play {

using page::BlockRole;

page::Page AboutScreen::page() const {
    Sheet sheet("about", say(words::about_title));
    sheet.at(sitting_.library(), "title").heading(say(words::about_title));
    const auto part = [&](const Phrase& heading, std::initializer_list<Phrase> lines) {
        sheet.text(BlockRole::Subheading, say(heading));
        for (const Phrase& line : lines)
            sheet.text(BlockRole::Narration, say(line));
    };
    part(words::about_children, {words::about_children_1, words::about_children_2});
    part(words::about_adults, {words::about_adults_1, words::about_adults_2});
    part(words::about_kept, {words::about_kept_guest, words::about_kept_profile});
    const bool possible = sitting_.store().possible();
    sheet.text(BlockRole::Narration,
               possible ? say(words::about_kept_where, {{"folder", sitting_.store().folder().string()}}) : say(words::about_kept_nowhere));
    sheet.text(BlockRole::Note, say(words::about_licence));
    sheet.go("close", say(words::break_back));
    sheet.button("sources", say(words::about_sources));
    sheet.button("adults", say(words::about_for_adults));
    sheet.button("delete", say(words::about_delete));
    if (sitting_.store().everything().empty())
        sheet.closed(say(words::about_nothing));
    return sheet.take();
}

Next AboutScreen::on(const page::ControlId& id) {
    if (id.str() == "sources")
        return open<SourcesScreen>(sitting_);
    if (id.str() == "adults")
        return open<AdultsScreen>(sitting_);
    return id.str() == "delete" ? open<DeleteScreen>(sitting_) : Next(Back{});
}

page::Page DeleteScreen::page() const {
    Sheet sheet("delete", say(words::delete_title));
    sheet.at(sitting_.library(), "title").heading(say(words::delete_title));
    sheet.text(BlockRole::Narration, say(words::delete_line));
    sheet.text(BlockRole::Subheading, say(words::delete_who));
    for (const Returning& one : sitting_.returning())
        sheet.text(BlockRole::Item, one.label);
    sheet.go("close", say(words::delete_no));
    sheet.button("delete", say(words::delete_yes));
    return sheet.take();
}

Next DeleteScreen::on(const page::ControlId& id) {
    std::size_t files = 0;
    if (id.str() != "delete" || !sitting_.delete_everything(files))
        return Back{};
    sitting_.tell(say_count(words::deleted_many, files));
    return Home{};
}

}
