// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"
#include "play/phone_page.hpp"
#include "play/words.hpp"
#include "play/words_activity.hpp"

#include <algorithm>

namespace play {

using page::BlockRole;
using page::ControlRole;

namespace {

story::ChannelIndex channel_of(const story::Episode& episode, story::BeatRef line) {
    if (const auto* message = std::get_if<story::Message>(&episode.beat(line).body))
        return message->channel;
    const auto* activity = std::get_if<story::Activity>(&episode.beat(line).body);
    const auto* composed = activity ? std::get_if<story::ComposeBody>(&activity->body) : nullptr;
    return composed ? composed->channel : story::ChannelIndex();
}

/// Its name as it is now; renamed groups keep their lines.
std::string name_of_channel(const story::View& view, story::ChannelIndex channel) {
    const auto at = std::ranges::find(view.channels, channel, &story::ChannelView::channel);
    return at == view.channels.end() ? std::string() : at->name;
}

}

/// The lines stand there as they stood in the chat.
void write(ActivityWriter& to, const story::KeepBody& body) {
    page::Page& page = to.page();
    page.kind = page.moment = "keep";
    if (body.lines.empty())
        return;
    const story::Episode& episode = to.episode();
    const story::ChannelIndex first = channel_of(episode, body.lines.front());
    const bool one_chat = std::ranges::all_of(body.lines, [&](story::BeatRef line) { return channel_of(episode, line) == first; });
    to.screen(first.none() ? std::string() : episode.channels[first.at()].app,
              one_chat ? name_of_channel(to.view(), first) : say(words::keep_chats));
    to.block(BlockRole::Note, "-how", say(words::keep_lines));
    for (std::uint32_t at = 0; at < body.lines.size(); ++at) {
        page::Control& line = to.control(ControlRole::Toggle, "line", at, line_words(episode, to.view(), body.lines[at]));
        line.region = page::Region::Screen;
        line.chosen = to.picking().has(at);
        if (!one_chat)
            line.group = name_of_channel(to.view(), channel_of(episode, body.lines[at]));
        auto bubble = line_block(episode, to.view(), body.lines[at]);
        if (!bubble)
            continue;
        bubble->of = line.id;
        bubble->region = page::Region::Screen;
        bubble->fresh = false;
        page.blocks.push_back(std::move(*bubble));
    }
    page::Control& done = to.go("keep-done", words::keep_done);
    if (to.picking().picks.empty())
        ActivityWriter::close(done, say(words::keep_first));
    to.button("keep-none", words::keep_none);
}

void press(Picking& picking, const story::KeepBody& body, const Pressed& one, const Session&) {
    if (one.what == "keep-none")
        picking.picks.clear();
    if (one.what == "line" && one.which < body.lines.size())
        picking.toggle(one.which);
}

void write(ActivityWriter& to, const story::SpotBody& body) {
    page::Page& page = to.page();
    page.kind = page.moment = "spot";
    to.screen(body.app, to.words(body.title));
    const std::size_t marked = to.picking().picks.size();
    to.block(BlockRole::Note, "-how", marked == 0 ? say(words::spot_how) : say_count(words::spot_marked, marked, {}, in_words(marked)));
    for (std::uint32_t at = 0; at < body.lines.size(); ++at) {
        page::Control& line = to.control(ControlRole::Toggle, "line", at, to.words(body.lines[at].text));
        line.region = page::Region::Screen;
        line.chosen = to.picking().has(at);
        if (line.chosen)
            to.reply(body.lines[at].reply, page::ControlId("line-" + std::to_string(at)), to.picking().last == at);
    }
    to.go("done", marked == 0 ? words::spot_none : words::spot_done);
}

void press(Picking& picking, const story::SpotBody& body, const Pressed& one, const Session&) {
    if (one.what == "line" && one.which < body.lines.size())
        picking.toggle(one.which);
}

void write(ActivityWriter& to, const story::CircleBody& body) {
    page::Page& page = to.page();
    page.kind = page.moment = "circle";
    const std::size_t lit = to.picking().picks.size();
    std::string number = in_words(lit);
    if (!number.empty() && number.front() >= 'a' && number.front() <= 'z')
        number.front() = static_cast<char>(number.front() - 'a' + 'A');
    to.block(BlockRole::Narration, "-count", lit == 0 ? say(words::circle_none) : say(words::circle_some, {{"N", number}}));
    for (std::uint32_t at = 0; at < body.people.size(); ++at) {
        page::Control& person = to.control(ControlRole::Toggle, "person", at, to.words(body.people[at].text));
        person.chosen = to.picking().has(at);
        person.icon = body.people[at].id.str();
        if (to.picking().last == at)
            to.reply(body.people[at].reply, page::ControlId("person-" + std::to_string(at)), true);
    }
    to.go("done", words::circle_done);
}

void press(Picking& picking, const story::CircleBody& body, const Pressed& one, const Session&) {
    if (one.what == "person" && one.which < body.people.size())
        picking.toggle(one.which);
}

}
