// SPDX-License-Identifier: MIT
#include "play/their_phone.hpp"

#include "play/story_words.hpp"
#include "play/words.hpp"
#include "play/words_activity.hpp"

namespace play {
namespace {

constexpr std::size_t enough_before = 4; ///< messages that tell what is being answered

page::Block block_of(ActivityWriter& to, const story::Entry& entry, story::SpeakerIndex whose) {
    const story::Episode& episode = to.episode();
    page::Block block;
    block.id = "theirs-" + beat_name(episode, entry.beat) + "#" + std::to_string(entry.beat.beat);
    block.role = page::BlockRole::Message;
    block.region = page::Region::Phone;
    const bool you = is_you(episode, entry.who);
    block.speaker = you ? to.alias() : name_of(episode, entry.who);
    block.speaker_id = you ? to.avatar() : id_of(episode, entry.who);
    block.mine = entry.who == whose;
    block.lang = entry.lang;
    block.small = entry.at;
    block.text = story_words(entry.text);
    if (entry.kind == story::Entry::Kind::Deleted)
        block.text = page::words(say(words::deleted));
    else if (!entry.picture.none()) {
        const story::Picture& picture = episode.pictures[entry.picture.at()];
        block.picture = {"pictures/" + picture.id.str(), picture.alt};
    }
    return block;
}

}

void add_their_phone(ActivityWriter& to, story::ChannelIndex channel, story::SpeakerIndex whose) {
    const story::Channel& made = to.episode().channels[channel.at()];
    page::Phone& phone = to.page().phone;
    const bool between_two = made.members <= 2;
    phone.shown = true;
    phone.app = to.app_name(made.app);
    phone.name = between_two ? to.alias() : to.words(made.name);
    if (between_two)
        phone.faces = {to.avatar()};
    if (!whose.none())
        phone.status = say(words::compose_theirs, {{"who", name_of(to.episode(), whose)}});
    const auto& channels = to.view().channels;
    const auto used = std::ranges::find(channels, channel, &story::ChannelView::channel);
    if (used == channels.end())
        return;
    if (!between_two)
        phone.name = used->name;
    const auto is_message = [](const story::Entry& entry) {
        return entry.kind == story::Entry::Kind::Message || entry.kind == story::Entry::Kind::Deleted;
    };
    std::vector<story::Entry> newest;
    for (auto entry = used->entries.rbegin(); entry != used->entries.rend() && newest.size() < enough_before; ++entry)
        if (is_message(*entry))
            newest.insert(newest.begin(), *entry);
    for (const story::Entry& entry : newest)
        to.page().blocks.push_back(block_of(to, entry, whose));
}

}
