// SPDX-License-Identifier: MIT
#include "play/title_screen.hpp"

#include "play/about_screens.hpp"
#include "play/calm_screens.hpp"
#include "play/language_screen.hpp"
#include "play/map_screen.hpp"
#include "play/policy.hpp"
#include "play/self_screen.hpp"
#include "play/settings_screen.hpp"
#include "play/sheet.hpp"
#include "play/shelf_state.hpp"
#include "play/story_screen.hpp"
#include "play/words.hpp"
#include "play/words_policy.hpp"

#include <algorithm>
#include <iterator>

namespace play {
namespace {

std::string carry_on_note(const Sitting& sitting, const std::vector<Returning>& returning) {
    if (returning.size() > 1)
        return say(words::carry_on_which);
    const std::string who = returning.empty() ? sitting.called() : returning.front().label;
    const std::string story = returning.empty() ? std::string() : returning.front().current;
    return story.empty() ? say(words::carry_on_as, {{"who", who}}) : say(words::carry_on_in, {{"who", who}, {"story", story}});
}

}

Next into_town(Sitting& sitting) {
    const std::string& current = sitting.player().current;
    const Shelved* left = current.empty() ? nullptr : sitting.library().find(current);
    if (left && left->episode && needs_adult(sitting, *left))
        return InTown{std::make_unique<NoteScreen>(sitting, *left)};
    if (Session* session = current.empty() ? nullptr : sitting.session(current))
        return InTown{std::make_unique<StoryScreen>(sitting, *session)};
    const Shelved* next = next_story(sitting);
    return next ? Next(InTown{std::make_unique<NoteScreen>(sitting, *next)}) : Next(Home{});
}

page::Page TitleScreen::page() const {
    const auto returning = sitting_.kept() ? std::vector<Returning>() : sitting_.returning();
    Sheet sheet("title", say(words::game));
    sheet.at(sitting_.library(), "title").heading(say(words::game));
    sheet.text(page::BlockRole::Narration, say(words::title_line));
    sheet.text(page::BlockRole::Narration, say(words::title_line_2));
    sheet.go("play", say(words::play));
    if (sitting_.known() || !returning.empty())
        sheet.button("carry-on", say(words::carry_on), carry_on_note(sitting_, sitting_.known() ? std::vector<Returning>() : returning));
    sheet.button("settings", say(words::settings)).icon("settings");
    if (!sitting_.library().languages.empty())
        sheet.button("language", language_names(sitting_.library()));
    sheet.button("about", say(words::about));
    sheet.button("leave", say(words::leave));
    return sheet.take();
}

std::vector<page::Page> TitleScreen::soon() const {
    return {WhoScreen(sitting_).page(), MapScreen(sitting_).page()};
}

Next TitleScreen::on(const page::ControlId& id) {
    if (id.str() == "settings")
        return open<SettingsScreen>(sitting_);
    if (id.str() == "language")
        return open<LanguageScreen>(sitting_);
    if (id.str() == "about")
        return open<AboutScreen>(sitting_);
    if (id.str() == "leave")
        return open<ByeScreen>(sitting_);
    if (id.str() == "carry-on" && sitting_.known())
        return into_town(sitting_);
    if (id.str() == "carry-on")
        if (const auto returning = sitting_.returning(); returning.size() == 1) {
            sitting_.come_back(returning.front().name);
            return into_town(sitting_);
        }
    return open<WhoScreen>(sitting_);
}

page::Page WhoScreen::page() const {
    Sheet sheet("who", say(words::who_title));
    sheet.at(sitting_.library(), "title").heading(say(words::who_title));
    for (const story::Band band : story::all_bands) {
        sheet.pick("band-" + std::string(story::spell(band)), say(words::how_old), band_words(band), band == band_);
        if (!may_set(sitting_.policy(), sheet.page().controls.back().id.str()))
            sheet.closed(say(words::policy_set));
    }
    sheet.go("guest", say(words::just_play), say(words::just_play_note));
    sheet.button("self", say(words::choose_self), say(words::choose_self_note));
    for (const Returning& one : sitting_.kept() ? std::vector<Returning>() : sitting_.returning()) {
        sheet.button("profile-" + one.name, one.label,
                     one.current.empty() ? std::string() : say(words::part_way, {{"story", one.current}}));
        sheet.page().controls.back().group = say(words::who_back);
        if (const content::Avatar* avatar = sitting_.library().find_avatar(one.avatar))
            sheet.picture(picture_of(*avatar));
    }
    return sheet.take();
}

std::vector<page::Page> WhoScreen::soon() const {
    std::vector<page::Page> pages{MapScreen(sitting_).page()};
    std::ranges::move(MapScreen(sitting_).soon(), std::back_inserter(pages));
    return pages;
}

Next WhoScreen::on(const page::ControlId& id) {
    if (const auto band = after(id, "band-")) {
        band_ = story::from_word<story::Band>(*band).value_or(band_);
        return Stay{};
    }
    if (const auto name = after(id, "profile-")) {
        sitting_.come_back(*name);
        return into_town(sitting_);
    }
    Self self = sitting_.self();
    self.band = band_;
    if (id.str() == "self")
        return open<SelfScreen>(sitting_, self);
    sitting_.play_as_guest(self);
    return Home{};
}

}
