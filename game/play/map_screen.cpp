// SPDX-License-Identifier: MIT
#include "play/map_screen.hpp"

#include "play/calm_screens.hpp"
#include "play/drills_screen.hpp"
#include "play/settings_screen.hpp"
#include "play/sheet.hpp"
#include "play/shelf_state.hpp"
#include "play/words.hpp"

#include <algorithm>

namespace play {
namespace {

constexpr std::string_view lighthouse = "lighthouse";

std::vector<const Shelved*> stories_at(const Library& library, const std::string& place) {
    std::vector<const Shelved*> stories;
    for (const Shelved& shelved : library.episodes)
        if (shelved.place == place)
            stories.push_back(&shelved);
    return stories;
}

std::string one_note(ShelfState state, const std::string& title) {
    switch (state) {
    case ShelfState::Fresh: return say(words::place_one, {{"story", title}});
    case ShelfState::PartWay: return say(words::place_part_way, {{"story", title}});
    case ShelfState::Played: return say(words::place_played, {{"story", title}});
    case ShelfState::ForOlder: return say(words::place_older);
    case ShelfState::Damaged: return say(words::place_damaged);
    }
    return {};
}

std::string many_note(const Sitting& sitting, const std::vector<const Shelved*>& stories) {
    const auto played = std::ranges::count_if(stories, [&](const Shelved* one) { return state_of(sitting, *one) == ShelfState::Played; });
    return say_count(words::place_many, stories.size(), {{"shells", std::to_string(played)}});
}

void add_place(Sheet& sheet, const Sitting& sitting, const content::MapPlace& place) {
    page::Control control;
    control.id = page::ControlId("place-" + place.id);
    control.role = page::ControlRole::Place;
    control.label = place.name;
    control.icon = place.id;
    control.picture = {{}, place.describe};
    const auto stories = stories_at(sitting.library(), place.id);
    if (place.id == lighthouse)
        control.note = say(words::lighthouse_note);
    else if (stories.empty())
        control.note = say(words::place_empty);
    else
        control.note =
            stories.size() == 1 ? one_note(state_of(sitting, *stories.front()), stories.front()->title) : many_note(sitting, stories);
    control.stories = static_cast<int>(stories.size());
    control.shells =
        static_cast<int>(std::ranges::count_if(stories, [&](const Shelved* one) { return state_of(sitting, *one) == ShelfState::Played; }));
    control.open =
        place.id == lighthouse || std::ranges::any_of(stories, [&](const Shelved* one) { return can_be_opened(state_of(sitting, *one)); });
    const Shelved* next = next_story(sitting);
    control.chosen = next && next->place == place.id;
    sheet.control(std::move(control));
}

std::string place_name(const Library& library, const std::string& id) {
    const auto at = std::ranges::find(library.map, id, &content::MapPlace::id);
    return at == library.map.end() ? id : at->name;
}

/// Pip's line; from 14 on there is no Pip.
void add_greeting(Sheet& sheet, const Sitting& sitting) {
    const Shelved* next = next_story(sitting);
    const std::string place = next ? place_name(sitting.library(), next->place) : std::string();
    page::Block block;
    block.id = "greeting";
    if (sitting.player().band == story::Band::Fourteen) {
        block.text = page::words(next ? say(words::older_map, {{"place", place}}) : say(words::older_map_done));
    } else {
        block.role = page::BlockRole::Speech;
        block.speaker = say(words::pip);
        block.speaker_id = "pip";
        block.mood = "happy";
        const bool part_way = next && state_of(sitting, *next) == ShelfState::PartWay;
        const bool new_here = sitting.player().played.empty();
        const Phrase& without = new_here ? words::pip_nothing : words::pip_done;
        const Phrase& with = new_here ? words::pip_first : words::pip_more;
        block.text = page::words(say(part_way ? words::pip_current : next ? with : without, {{"place", place}}));
    }
    sheet.block(std::move(block));
}

std::string story_count(std::size_t played) {
    return played == 0 ? say(words::map_none_yet) : say_count(words::map_stories, played);
}

}

page::Page MapScreen::page() const {
    const Library& library = sitting_.library();
    Sheet sheet("map", say(words::map_title));
    sheet.at(library, "map").heading(say(words::map_title));
    sheet.text(page::BlockRole::Note,
               say(words::map_you, {{"who", sitting_.called()}}) + " " + story_count(sitting_.player().played.size()));
    add_greeting(sheet, sitting_);
    for (const Shelved& shelved : library.episodes)
        if (!shelved.episode)
            sheet.text(page::BlockRole::Note, say(words::map_damaged, {{"story", shelved.title}}));
    for (const content::MapPlace& place : library.map)
        add_place(sheet, sitting_, place);
    if (!drills_for(sitting_).empty())
        sheet.button("drills", say(words::drills_title), say(words::drills_map_note));
    sheet.button("notebook", say(words::notebook));
    sheet.button("settings", say(words::settings)).icon("settings");
    sheet.button("enough", say(words::enough));
    return sheet.take();
}

std::vector<page::Page> MapScreen::soon() const {
    if (const Shelved* next = next_story(sitting_))
        return {NoteScreen(sitting_, *next).page()};
    return {};
}

Next MapScreen::on(const page::ControlId& id) {
    if (id.str() == "settings")
        return open<SettingsScreen>(sitting_);
    if (id.str() == "drills")
        return open<DrillsScreen>(sitting_);
    if (id.str() == "notebook")
        return open<NotebookScreen>(sitting_);
    if (id.str() == "enough")
        return open<ByeScreen>(sitting_);
    const auto name = after(id, "place-");
    if (!name || *name == lighthouse)
        return open<HelpScreen>(sitting_);
    const auto stories = stories_at(sitting_.library(), *name);
    if (stories.size() == 1)
        return open<NoteScreen>(sitting_, *stories.front());
    const auto place = std::ranges::find(sitting_.library().map, *name, &content::MapPlace::id);
    return open<PlaceScreen>(sitting_, *place);
}

page::Page PlaceScreen::page() const {
    Sheet sheet("place", place_.name);
    sheet.at(sitting_.library(), "map").heading(place_.name);
    sheet.text(page::BlockRole::Narration, place_.describe);
    sheet.text(page::BlockRole::Question, say(words::place_line));
    for (const Shelved* shelved : stories_at(sitting_.library(), place_.id)) {
        const ShelfState state = state_of(sitting_, *shelved);
        sheet.button("episode-" + shelved->id, shelved->title);
        std::string& note = sheet.page().controls.back().note;
        if (state == ShelfState::Played)
            note = say(words::shell);
        else if (state == ShelfState::PartWay)
            note = say(words::part_way_here);
        else if (!can_be_opened(state))
            sheet.closed(say(state == ShelfState::Damaged ? words::damaged : words::for_older));
        else if (!shelved->episode->tagline.empty())
            note = story::words_for(shelved->episode->tagline,
                                    {sitting_.player().band, sitting_.settings().address, say_alias(sitting_.player().alias)}, 0);
    }
    return sheet.take();
}

Next PlaceScreen::on(const page::ControlId& id) {
    const auto name = after(id, "episode-");
    const Shelved* shelved = name ? sitting_.library().find(*name) : nullptr;
    return shelved ? open<NoteScreen>(sitting_, *shelved) : Next(Stay{});
}

}
