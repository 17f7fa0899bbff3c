// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"
#include "play/their_phone.hpp"
#include "play/words_activity.hpp"

namespace play {

using page::BlockRole;
using page::ControlRole;

namespace {

/// Ids of parts count through all slots: part 2 of slot 1 is "part-12".
constexpr std::uint32_t parts_a_slot = 10;

std::uint32_t part_in(const Picking& picking, std::size_t slot) {
    return slot < picking.picks.size() ? picking.picks[slot] : Picking::none;
}

bool whole(const Picking& picking, const story::ComposeBody& body) {
    for (std::size_t slot = 0; slot < body.slots.size(); ++slot)
        if (part_in(picking, slot) == Picking::none)
            return false;
    return true;
}

/// The first slot that is still empty; past the last one if none is.
std::size_t first_empty(const Picking& picking, const story::ComposeBody& body) {
    std::size_t slot = 0;
    while (slot < body.slots.size() && part_in(picking, slot) != Picking::none)
        ++slot;
    return slot;
}

/// The slot whose parts lie open. What was begun is gone on with, also where the picks came from elsewhere.
std::size_t open_slot(const Picking& picking, const story::ComposeBody& body) {
    return picking.picks.empty() ? 0 : std::min(picking.at, body.slots.size());
}

void write_slot(ActivityWriter& to, const story::ComposeBody::Slot& slot, std::size_t at, bool open) {
    const std::uint32_t picked = part_in(to.picking(), at);
    const std::string ask = to.words(slot.ask);
    const auto number = static_cast<std::uint32_t>(at);
    if (!open) {
        page::Control& part = to.control(ControlRole::Button, "slot", number, to.words(slot.parts[picked].text));
        part.group = ask;
        part.note = say(words::compose_change);
        if (to.picking().last == number)
            to.reply(slot.parts[picked].reply, page::ControlId("slot-" + std::to_string(at)), true);
        return;
    }
    for (std::uint32_t part = 0; part < slot.parts.size(); ++part) {
        page::Control& one = to.control(ControlRole::Choice, "part", number * parts_a_slot + part, to.words(slot.parts[part].text));
        one.group = ask;
        one.number = static_cast<int>(part) + 1;
        one.chosen = part == picked;
    }
}

/// The message as far as it goes, from you.
void write_made(ActivityWriter& to, const story::ComposeBody& body) {
    const std::string made = story::composed(body, to.picking().picks, to.session().progress());
    const bool on_phone = to.page().phone.shown;
    const bool finished = whole(to.picking(), body);
    if (!on_phone) {
        to.block(BlockRole::Card, "-made", made.empty() ? say(words::compose_nothing_yet) : made);
        return;
    }
    if (!made.empty()) {
        page::Block& message = to.block(BlockRole::Message, "-made", made);
        message.region = page::Region::Phone;
        message.speaker = to.alias();
        message.speaker_id = to.avatar();
        message.fresh = to.picking().last.has_value();
    }
    if (!finished) {
        page::Block& typing = to.block(BlockRole::Typing, "-writing", say(words::compose_writing, {{"who", to.alias()}}));
        typing.region = page::Region::Phone;
        typing.speaker = to.alias();
        typing.speaker_id = to.avatar();
    }
}

}

void write(ActivityWriter& to, const story::ComposeBody& body) {
    page::Page& page = to.page();
    page.kind = page.moment = "compose";
    if (!body.channel.none())
        add_their_phone(to, body.channel, body.to);
    write_made(to, body);
    if (to.over())
        return;
    const std::size_t open = open_slot(to.picking(), body);
    for (std::size_t at = 0; at < body.slots.size(); ++at)
        if (at == open || part_in(to.picking(), at) != Picking::none)
            write_slot(to, body.slots[at], at, at == open);
    if (open < body.slots.size())
        page.begin = page::ControlId("part-" + std::to_string(open * parts_a_slot));
    else
        page.begin = page::ControlId("done");
    page::Control& send = to.go("done", body.channel.none() ? words::compose_hand_over : words::compose_send);
    if (!whole(to.picking(), body))
        ActivityWriter::close(send, say(words::compose_missing));
}

void press(Picking& picking, const story::ComposeBody& body, const Pressed& one, const Session&) {
    if (one.what == "slot" && one.which < body.slots.size()) {
        picking.at = one.which;
        picking.last.reset();
    }
    const std::uint32_t slot = one.which / parts_a_slot, part = one.which % parts_a_slot;
    if (one.what != "part" || slot >= body.slots.size() || part >= body.slots[slot].parts.size())
        return;
    picking.picks.resize(body.slots.size(), Picking::none);
    picking.picks[slot] = part;
    picking.last = slot;
    picking.at = first_empty(picking, body);
}

bool take_back(Picking& picking, const story::ComposeBody& body) {
    picking.last.reset();
    for (std::size_t slot = body.slots.size(); slot-- > 0;)
        if (part_in(picking, slot) != Picking::none) {
            picking.picks[slot] = Picking::none;
            picking.at = slot;
            return true;
        }
    return false;
}

}
