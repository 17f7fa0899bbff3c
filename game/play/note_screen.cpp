// SPDX-License-Identifier: MIT
#include "play/adult_screen.hpp"
#include "play/journal_screen.hpp"
#include "play/map_screen.hpp"
#include "play/sheet.hpp"
#include "play/shelf_state.hpp"
#include "play/story_screen.hpp"
#include "play/story_words.hpp"
#include "play/words.hpp"
#include "play/words_policy.hpp"

namespace play {
namespace {

const Phrase& strength_words(int strength) {
    return strength <= 1 ? words::note_strength_1 : strength == 2 ? words::note_strength_2 : words::note_strength_3;
}

}

page::Page NoteScreen::page() const {
    const story::Episode& episode = *shelved_.episode;
    const story::ContentNote& note = episode.note;
    const story::Reader reader{sitting_.player().band, sitting_.settings().address, say_alias(sitting_.player().alias)};
    const std::string title = story::words_for(episode.title, reader, 0);
    Sheet sheet("note", title);
    sheet.heading(title);
    if (const auto place = episode.scene(episode.start).place)
        sheet.at(sitting_.library(), episode.places[*place].id.str());
    sheet.text(page::BlockRole::Subheading, story::words_for(episode.tagline, reader, 0));
    sheet.text(page::BlockRole::Narration, story::words_for(note.text, reader, 0));
    sheet.text(page::BlockRole::Item, say(words::note_in_it, {{"topics", topics_of(note)}}));
    sheet.text(page::BlockRole::Item, say(strength_words(note.strength)));
    sheet.text(page::BlockRole::Item,
               say(words::note_minutes, {{"from", std::to_string(note.minutes_from)}, {"to", std::to_string(note.minutes_to)}}));
    if (note.strength >= 2)
        sheet.text(page::BlockRole::Item, say(words::note_skip));
    std::erase_if(sheet.page().blocks, [](const page::Block& block) { return page::plain(block.text).empty(); });

    if (needs_adult(sitting_, shelved_)) {
        sheet.go("ask-adult", say(words::note_adult), say(words::note_adult_note));
        if (sitting_.policy().older_stories)
            sheet.closed(say(words::policy_set));
        sheet.button("not-today", say(words::note_not_today));
        return sheet.take();
    }
    const Session* session = sitting_.session(shelved_.id);
    const bool part_way = session && !session->progress().finished && !session->untouched();
    if (part_way)
        sheet.go("carry-on", say(words::note_carry_on)).button("begin", say(words::note_again), say(words::note_again_note));
    else
        sheet.go("begin", say(words::note_start));
    if (session && session->progress().finished)
        sheet.button("look-back", say(words::note_look_back));
    sheet.button("not-today", say(words::note_not_today));
    return sheet.take();
}

Next NoteScreen::on(const page::ControlId& id) {
    if (id.str() == "not-today")
        return Back{};
    if (needs_adult(sitting_, shelved_))
        return open<AdultScreen>(sitting_, &shelved_);
    Session* session = sitting_.session(shelved_.id);
    if (id.str() == "carry-on" && session)
        return replace<StoryScreen>(sitting_, *session);
    if (id.str() == "look-back" && session)
        return open<JournalScreen>(sitting_, *session);
    return replace<StoryScreen>(sitting_, sitting_.begin(shelved_));
}

page::Page NotebookScreen::page() const {
    const save::Profile& player = sitting_.player();
    Sheet sheet("notebook", say(words::notebook_title));
    sheet.at(sitting_.library(), "room-evening").heading(say(words::notebook_title));
    if (player.played.empty() && player.moves.empty() && player.plans.empty())
        sheet.text(page::BlockRole::Narration, say(words::notebook_empty));
    const auto part = [&](const Phrase& heading, bool any) {
        if (any)
            sheet.text(page::BlockRole::Subheading, say(heading));
    };
    part(words::notebook_stories, !player.played.empty());
    for (const std::string& id : player.played)
        if (const Shelved* shelved = sitting_.library().find(id))
            sheet.item("shell", shelved->title);
    part(words::notebook_moves, !player.moves.empty());
    for (const std::string& id : player.moves)
        if (const auto move = story::from_word<story::Move>(id))
            sheet.item(id, move_words(*move));
    std::vector<std::string> plans;
    for (const save::PlanKept& plan : player.plans)
        if (const Shelved* shelved = sitting_.library().find(plan.episode); shelved && shelved->episode)
            plans.push_back(
                plan_sentence(*shelved->episode, {player.band, sitting_.settings().address, say_alias(player.alias)}, plan.cue, plan.move));
    std::erase(plans, std::string());
    part(words::notebook_plans, !plans.empty());
    for (const std::string& plan : plans)
        sheet.text(page::BlockRole::Card, plan);
    sheet.go("close", say(words::break_back));
    return sheet.take();
}

Next NotebookScreen::on(const page::ControlId&) {
    return Back{};
}

}
