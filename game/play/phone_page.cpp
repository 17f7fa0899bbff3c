// SPDX-License-Identifier: MIT
#include "play/phone_page.hpp"

#include "play/story_words.hpp"
#include "play/words.hpp"

#include <algorithm>
#include <ranges>

namespace play {
namespace {

constexpr std::size_t most_entries = 30;

std::string reaction_name(const std::string& id) {
    static constexpr std::pair<std::string_view, const Phrase*> known[] = {
        {"laugh", &words::laugh}, {"heart", &words::heart}, {"sad", &words::sad}, {"thumbs", &words::thumbs}, {"wow", &words::wow}};
    for (const auto& [name, phrase] : known)
        if (name == id)
            return say(*phrase);
    return id;
}

void append(std::string& to, const std::string& part) {
    if (!part.empty())
        to += (to.empty() ? "" : " · ") + part;
}

std::string small_print(const story::Entry& entry) {
    std::string small = entry.at;
    append(small, entry.edited ? say(words::edited) : std::string());
    append(small, entry.seen_by > 0 ? say_count(words::seen_by, static_cast<std::size_t>(entry.seen_by)) : std::string());
    return small;
}

std::string event_words(const story::Episode& episode, const story::Entry& entry) {
    const std::string who = name_of(episode, entry.who);
    switch (entry.kind) {
    case story::Entry::Kind::Joined: return say(words::joined, {{"who", who}});
    case story::Entry::Kind::Left: return say(words::left, {{"who", who}});
    case story::Entry::Kind::Removed: return say(words::removed, {{"who", who}});
    case story::Entry::Kind::Renamed: return say(words::renamed, {{"name", entry.text}});
    case story::Entry::Kind::Message:
    case story::Entry::Kind::Deleted: break;
    }
    return {};
}

/// Whether the last press made somebody react like this to a message that was there before.
bool went_up(const story::Episode& episode, const story::View& view, const story::Entry& entry, const std::string& reaction) {
    return std::ranges::any_of(view.since, [&](story::BeatRef at) {
        const auto* update = std::get_if<story::Update>(&episode.beat(at).body);
        return update && update->kind == story::Update::Kind::Reaction && update->line == entry.beat && update->reaction == reaction;
    });
}

/// How its writer looks. Of a message put together from parts nothing is known.
std::string mood_of(const story::Episode& episode, const story::Entry& entry) {
    const auto* message = std::get_if<story::Message>(&episode.beat(entry.beat).body);
    return std::string(story::spell(message ? message->mood : story::Mood::Neutral));
}

void fill_message(page::Block& block, const story::Episode& episode, const story::View& view, const story::Entry& entry) {
    block.role = page::BlockRole::Message;
    block.speaker = name_of(episode, entry.who);
    block.speaker_id = id_of(episode, entry.who);
    block.mine = is_you(episode, entry.who);
    block.mood = mood_of(episode, entry);
    block.lang = entry.lang;
    block.small = small_print(entry);
    if (entry.kind == story::Entry::Kind::Deleted) {
        block.text = page::words(say(words::deleted));
        return;
    }
    block.text = story_words(entry.text);
    if (!entry.picture.none()) {
        const story::Picture& picture = episode.pictures[entry.picture.at()];
        const bool loads = std::ranges::find(view.device, story::DeviceTrait::NoPictures) == view.device.end();
        block.picture = loads ? page::Picture{"pictures/" + picture.id.str(), picture.alt} : page::Picture{{}, say(words::slow_picture)};
    }
    for (const auto& [id, count] : entry.reactions)
        block.reactions.push_back({id, reaction_name(id), count, went_up(episode, view, entry, id)});
}

page::Block block_of(const story::Episode& episode, const story::View& view, const story::Entry& entry) {
    page::Block block;
    // Lines without a name of their own are told apart by where they stand.
    block.id = beat_name(episode, entry.beat) + (episode.beat(entry.beat).id.empty() ? "#" + std::to_string(entry.beat.beat) : "");
    block.region = page::Region::Phone;
    block.fresh = std::ranges::find(view.since, entry.beat) != view.since.end();
    if (entry.kind == story::Entry::Kind::Message || entry.kind == story::Entry::Kind::Deleted) {
        fill_message(block, episode, view, entry);
    } else {
        block.role = page::BlockRole::ChannelEvent;
        block.text = page::words(event_words(episode, entry));
    }
    return block;
}

/// Who began to type, or stopped without sending, with the last press.
void add_typing(page::Page& page, const story::Episode& episode, const story::View& view, const story::ChannelView& channel) {
    const auto add = [&](page::BlockRole role, const Phrase& phrase, story::SpeakerIndex who, const char* what) {
        page::Block block;
        block.id = what + id_of(episode, who);
        block.role = role;
        block.region = page::Region::Phone;
        block.speaker = name_of(episode, who);
        block.speaker_id = id_of(episode, who);
        block.fresh = true;
        block.text = page::words(say(phrase, {{"who", block.speaker}}));
        page.blocks.push_back(std::move(block));
    };
    for (const story::BeatRef at : view.since)
        if (const auto* typing = std::get_if<story::Typing>(&episode.beat(at).body);
            typing && typing->stopped && typing->channel == channel.channel)
            add(page::BlockRole::ChannelEvent, words::stopped, typing->who, "stopped-");
    for (const story::SpeakerIndex who : channel.typing)
        add(page::BlockRole::Typing, words::typing, who, "typing-");
}

std::string channel_id(const story::View& view, std::size_t at) {
    return "channel-" + std::to_string(view.channels[at].channel.at());
}

}

std::optional<std::size_t> shown_channel(const story::View& view, const Looking& looking) {
    if (!looking.opened)
        return view.front;
    const auto at = std::ranges::find(view.channels, *looking.opened, &story::ChannelView::channel);
    return at == view.channels.end() ? view.front : static_cast<std::size_t>(at - view.channels.begin());
}

int unread(const story::ChannelView& channel, const ReadSoFar& read) {
    const auto at = read.find(channel.channel.at());
    const std::size_t beyond =
        at == read.end() ? channel.entries.size() : channel.entries.size() - std::min(at->second, channel.entries.size());
    return std::min(channel.unread, static_cast<int>(beyond));
}

namespace {

/// Whoever wrote last, then those who have not written yet; three are enough to know a chat by.
void add_faces(page::Phone& phone, const story::Episode& episode, const story::ChannelView& channel) {
    const auto add = [&](story::SpeakerIndex who) {
        const std::string id = id_of(episode, who);
        if (!id.empty() && !is_you(episode, who) && phone.faces.size() < 3 && std::ranges::find(phone.faces, id) == phone.faces.end())
            phone.faces.push_back(id);
    };
    for (const story::Entry& entry : std::views::reverse(channel.entries))
        add(entry.who);
    for (const story::SpeakerIndex who : episode.channels[channel.channel.at()].with)
        add(who);
}

}

void add_phone(page::Page& page, const Library& library, const story::Episode& episode, const story::View& view, std::size_t at) {
    const story::ChannelView& channel = view.channels[at];
    const std::string& app = episode.channels[channel.channel.at()].app;
    const auto app_name = library.apps.find(app);
    page.phone.shown = true;
    page.phone.app = app_name == library.apps.end() ? app : app_name->second;
    page.phone.name = channel.name;
    page.phone.status = channel.members > 2 ? say_count(words::in_chat, static_cast<std::size_t>(channel.members)) : std::string();
    int seen = 0;
    for (const story::Entry& entry : channel.entries)
        seen = entry.seen_by > 0 ? entry.seen_by : seen;
    if (seen > 0)
        append(page.phone.status, say_count(words::seen_by, static_cast<std::size_t>(seen)));
    add_faces(page.phone, episode, channel);
    const std::size_t from = channel.entries.size() > most_entries ? channel.entries.size() - most_entries : 0;
    for (std::size_t entry = from; entry < channel.entries.size(); ++entry)
        page.blocks.push_back(block_of(episode, view, channel.entries[entry]));
    add_typing(page, episode, view, channel);
}

void add_tabs(page::Page& page, const story::View& view, const Looking& looking, const ReadSoFar& read, std::optional<std::size_t> shown) {
    for (std::size_t at = 0; at < view.channels.size(); ++at) {
        const int news = shown == at ? 0 : unread(view.channels[at], read);
        if (shown ? view.channels.size() < 2 : news == 0)
            continue;
        page::Control tab;
        tab.id = page::ControlId(channel_id(view, at));
        tab.role = page::ControlRole::Tab;
        tab.label = view.channels[at].name;
        tab.chosen = shown == at;
        if (shown == at)
            tab.note = say(words::open_now);
        else if (news > 0)
            tab.note = say_count(words::many_new, static_cast<std::size_t>(news));
        page.controls.push_back(std::move(tab));
    }
    if (looking.opened && !view.front) {
        page::Control away;
        away.id = page::ControlId("put-away");
        away.label = say(words::put_away);
        page.controls.push_back(std::move(away));
    }
}

void add_buzzes(page::Page& page, const story::Episode& episode, const story::View& view, std::optional<std::size_t> shown) {
    for (const story::BeatRef at : view.since) {
        const auto* message = std::get_if<story::Message>(&episode.beat(at).body);
        if (!message || !message->quiet || (shown && view.channels[*shown].channel == message->channel))
            continue;
        const auto channel = std::ranges::find(view.channels, message->channel, &story::ChannelView::channel);
        page::Block block;
        block.id = "buzz-" + std::to_string(message->channel.at());
        block.role = page::BlockRole::Caption;
        block.fresh = true;
        block.text = page::words(say(words::buzz, {{"name", channel->name}}));
        if (std::ranges::find(page.blocks, block.id, &page::Block::id) == page.blocks.end())
            page.blocks.push_back(std::move(block));
    }
}

std::optional<page::Block> line_block(const story::Episode& episode, const story::View& view, story::BeatRef line) {
    for (const story::ChannelView& channel : view.channels)
        for (const story::Entry& entry : channel.entries)
            if (entry.beat == line)
                return block_of(episode, view, entry);
    return std::nullopt;
}

std::string line_words(const story::Episode& episode, const story::View& view, story::BeatRef line) {
    for (const story::ChannelView& channel : view.channels)
        for (const story::Entry& entry : channel.entries)
            if (entry.beat == line) {
                std::string words = name_of(episode, entry.who) + ": " + story_label(entry.text);
                if (!entry.picture.none())
                    words += " (" + say(words::keep_picture, {{"alt", episode.pictures[entry.picture.at()].alt}}) + ")";
                return words;
            }
    return beat_name(episode, line);
}

}
