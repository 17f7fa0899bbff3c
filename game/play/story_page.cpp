// SPDX-License-Identifier: MIT
#include "play/story_page.hpp"

#include "play/activity_page.hpp"
#include "play/beat_controls.hpp"
#include "play/phone_page.hpp"
#include "play/sheet.hpp"
#include "play/story_words.hpp"
#include "play/surroundings.hpp"
#include "play/words.hpp"
#include "play/words_ease.hpp"

#include <algorithm>
#include <ranges>

namespace play {
namespace {

using page::BlockRole;

/// Whether nothing of this scene was shown before the last press.
bool is_first_page(const story::Progress& now, const story::View& view) {
    const auto here = [&](story::BeatRef at) { return at.scene == now.scene; };
    const auto shown = now.trail.all();
    return std::ranges::count_if(shown, here) == std::ranges::count_if(view.since, here);
}

/// What is heard around in a scene, said where it begins to be heard.
void add_surroundings(page::Page& page, const story::Episode& episode, const story::Progress& now, const story::View& view) {
    const auto heard_in = [&](story::SceneIndex scene) {
        const auto place = episode.scene(scene).place;
        return place ? surroundings_of("places/" + episode.places[*place].id.str()) : Surroundings();
    };
    const auto shown = now.trail.all();
    const auto before = std::ranges::find_if(std::views::reverse(shown), [&](story::BeatRef at) { return at.scene != now.scene; });
    const bool same = before != std::views::reverse(shown).end() && heard_in(before->scene).bed == heard_in(now.scene).bed;
    const std::string words = surroundings_words(heard_in(now.scene));
    if (!is_first_page(now, view) || same || words.empty())
        return;
    page::Block block;
    block.id = "sound-around-" + episode.scene(now.scene).id.str();
    block.role = BlockRole::Caption;
    block.text = page::words(words);
    block.fresh = true;
    page.blocks.push_back(std::move(block));
}

/// Sounds that came with the last press, and in words for those who want them so.
void add_captions(page::Page& page, const Sitting& sitting, const story::Episode& episode, const story::Progress& now,
                  const story::View& view) {
    for (const story::BeatRef at : view.since)
        if (const story::SoundId& sound = episode.beat(at).sound; !sound.empty())
            page.sounds.push_back({sound.str(), beat_name(episode, at)});
    if (!sitting.settings().captions)
        return;
    add_surroundings(page, episode, now, view);
    for (const story::BeatRef at : view.since) {
        const auto caption = sitting.library().captions.find(episode.beat(at).sound.str());
        if (caption == sitting.library().captions.end())
            continue;
        page::Block block;
        block.id = "sound-" + beat_name(episode, at);
        block.role = BlockRole::Caption;
        block.text = page::words(caption->second);
        block.fresh = true;
        page.blocks.push_back(std::move(block));
    }
}

/// The title of an ending, on the first page of its scene.
void add_ending_title(page::Page& page, const story::Episode& episode, const story::Progress& now, const story::View& view) {
    if (!view.scene || !view.scene->ending || view.scene->ending_title.empty())
        return;
    if (!is_first_page(now, view))
        return;
    page::Block block;
    block.id = "ending-" + view.scene->id.str();
    block.role = BlockRole::Subheading;
    block.text = story_words(words_here(episode.scene(now.scene).ending_title, now));
    block.fresh = true;
    page.blocks.push_back(std::move(block));
}

/// While one looks into another chat, a choice still belongs to its own.
void add_where_it_goes(page::Page& page, const story::View& view, std::optional<std::size_t> shown) {
    const auto* choice = view.beat ? std::get_if<story::Choice>(&view.beat->body) : nullptr;
    if (!choice || choice->channel.none() || !shown || view.channels[*shown].channel == choice->channel)
        return;
    const auto own = std::ranges::find(view.channels, choice->channel, &story::ChannelView::channel);
    if (own == view.channels.end())
        return;
    page::Block block;
    block.id = "still-sends";
    block.role = BlockRole::Note;
    block.text = page::words(say(words::still_sends, {{"name", own->name}}));
    block.fresh = true;
    page.blocks.push_back(std::move(block));
}

/// How the lines that are there are meant, each right after its own.
void add_meanings(page::Page& page, const story::Episode& episode, const story::View& view, const story::Progress& now) {
    const auto add_after = [&](const std::string& id, const std::string& meant) {
        const auto line = std::ranges::find(page.blocks, id, &page::Block::id);
        if (meant.empty() || line == page.blocks.end())
            return;
        page::Block block;
        block.id = id + "-meant";
        block.role = BlockRole::Note;
        block.region = line->region;
        block.fresh = line->fresh;
        block.text = story_words(say(words::meant_is, {{"text", meant}}));
        page.blocks.insert(line + 1, std::move(block));
    };
    for (const story::ChannelView& channel : view.channels)
        for (const story::Entry& entry : channel.entries)
            if (entry.kind == story::Entry::Kind::Message)
                add_after(beat_name(episode, entry.beat), entry.meant);
    for (const story::BeatRef at : now.trail.all())
        if (const auto* said = std::get_if<story::Say>(&episode.beat(at).body))
            add_after(beat_name(episode, at), words_here(said->meant, now));
}

bool asks(const story::Beat* beat) {
    return beat && (std::holds_alternative<story::Choice>(beat->body) || std::holds_alternative<story::Question>(beat->body));
}

/// Before a question the line that led to it stays on the page.
void add_line_before(page::Page& page, const story::Episode& episode, const story::Progress& now, const story::View& view) {
    if (!asks(view.beat) || page.phone.shown)
        return;
    const auto shown = now.trail.all();
    for (auto at = shown.rbegin(); at != shown.rend() && at->scene == now.scene; ++at) {
        const auto* said = std::get_if<story::Say>(&episode.beat(*at).body);
        if (!said)
            continue;
        page::Block block;
        block.id = beat_name(episode, *at);
        block.role = said->who.none() ? BlockRole::Narration : BlockRole::Speech;
        block.speaker = name_of(episode, said->who);
        block.speaker_id = id_of(episode, said->who);
        block.mine = is_you(episode, said->who);
        block.mood = said->who.none() ? std::string() : std::string(story::spell(said->mood));
        block.text = story_words(words_here(said->text, now));
        block.lang = said->text.lang;
        page.blocks.push_back(std::move(block));
        return;
    }
}

void add_ways_out(page::Page& page, const story::View& view) {
    const auto add = [&](const char* id, const Phrase& label, const std::string& note) {
        page::Control control;
        control.id = page::ControlId(id);
        control.label = say(label);
        control.note = note;
        control.icon = id;
        page.controls.push_back(std::move(control));
    };
    if (view.can_skip)
        add("skip", words::skip, say(words::skip_note));
    add("journal", words::look_back, {});
}

/// What something to do leaves of the usual page: where we are, and the ways out.
bool add_own_page(page::Page& page, const Sitting& sitting, const Session& session, const story::View& view, const Looking& looking) {
    const auto* activity = view.beat ? std::get_if<story::Activity>(&view.beat->body) : nullptr;
    if (!activity)
        return false;
    add_captions(page, sitting, session.episode(), session.progress(), view);
    add_activity(page, sitting.library(), session, view, looking, sitting.player().avatar);
    add_ways_out(page, view);
    return true;
}

}

page::Page story_page(const Sitting& sitting, const Session& session, const Looking& looking, const ReadSoFar& read) {
    const story::Episode& episode = session.episode();
    const story::View view = session.view();
    page::Page page;
    page.title = words_here(episode.title, session.progress());
    page.stage = stage_of(episode, view, sitting.player().avatar);
    if (add_own_page(page, sitting, session, view, looking))
        return page;
    const auto shown = shown_channel(view, looking);
    page.kind = shown ? "chat" : "story";
    add_ending_title(page, episode, session.progress(), view);
    if (shown)
        add_phone(page, sitting.library(), episode, view, *shown);
    add_where_it_goes(page, view, shown);
    add_captions(page, sitting, episode, session.progress(), view);
    add_buzzes(page, episode, view, shown);
    add_line_before(page, episode, session.progress(), view);
    add_beat(page, session, view, looking);
    if (sitting.settings().meant)
        add_meanings(page, episode, view, session.progress());
    add_tabs(page, view, looking, read, shown);
    add_ways_out(page, view);
    return page;
}

page::Stage last_sight(const story::Episode& episode, const story::Progress& now) {
    page::Stage stage;
    if (now.ending.none())
        return stage;
    if (const auto place = episode.scene(now.ending).place)
        stage.place = "places/" + episode.places[*place].id.str();
    for (const story::BeatRef at : now.trail.all()) {
        const auto* said = at.scene == now.ending ? std::get_if<story::Say>(&episode.beat(at).body) : nullptr;
        if (said && !said->who.none() && !is_you(episode, said->who))
            stage.figures = {figure_of(episode, {said->who, said->mood}, {})};
    }
    if (!stage.figures.empty())
        stage.describe = figure_sentence(stage.figures.front());
    return stage;
}

page::Page ending_page(const Sitting& sitting, const Session& session) {
    const story::Episode& episode = session.episode();
    const story::Progress& now = session.progress();
    const Way way = session.way();
    const std::string title = way.ending.empty() ? say(words::ending_title) : way.ending;
    Sheet sheet("ending", title);
    sheet.page().stage = last_sight(episode, now);
    sheet.heading(title);
    if (!way.moves.empty())
        sheet.text(BlockRole::Subheading, say(words::ending_moves));
    for (const story::Move move : way.moves)
        sheet.item(std::string(story::spell(move)), move_words(move));
    if (now.plan) {
        sheet.text(BlockRole::Subheading, say(words::ending_plan));
        sheet.text(BlockRole::Card, plan_sentence(episode, now.setup->reader, now.plan->cue.str(), now.plan->move.str()));
    }
    sheet.go("town", say(words::ending_town));
    sheet.button("journal", say(words::ending_another), say(words::ending_another_note));
    sheet.button("happened", say(words::ending_happened)).icon("lighthouse");
    if (sitting.can_keep())
        sheet.button("keep", say(words::ending_keep), say(words::play_keep_note));
    sheet.button("enough", say(words::enough));
    return sheet.take();
}

}
