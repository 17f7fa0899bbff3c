// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"
#include "play/story_words.hpp"
#include "play/words_activity.hpp"

namespace play {

using page::BlockRole;
using page::ControlRole;

namespace {

/// The form as it looks now, in the order its parts were put on.
void write_form(ActivityWriter& to, const story::DesignBody& body) {
    to.screen(body.app, say(words::design_form));
    for (const std::uint32_t part : to.picking().picks) {
        page::Block& block = to.block(BlockRole::Item, "-on-" + std::to_string(part), to.words(body.parts[part].text));
        block.region = page::Region::Screen;
        block.of = page::ControlId("part-" + std::to_string(part));
        block.fresh = to.picking().last == part;
    }
    for (std::size_t left = to.picking().picks.size(); left < static_cast<std::size_t>(std::max(0, body.room)); ++left) {
        page::Block& place = to.block(BlockRole::Item, "-free-" + std::to_string(left), say(words::design_free));
        place.region = page::Region::Screen;
        place.of = page::ControlId("free");
    }
}

void write_parts(ActivityWriter& to, const story::DesignBody& body) {
    const std::size_t taken = to.picking().picks.size(), room = static_cast<std::size_t>(std::max(0, body.room));
    to.block(
        BlockRole::Note, "-room",
        say(taken >= room ? words::design_room_full : words::design_room, {{"n", std::to_string(taken)}, {"all", std::to_string(room)}}));
    for (std::uint32_t part = 0; part < body.parts.size(); ++part) {
        page::Control& one = to.control(ControlRole::Toggle, "part", part, to.words(body.parts[part].text));
        one.chosen = to.picking().has(part);
        if (!one.chosen && taken >= room)
            ActivityWriter::close(one, say(words::design_full));
        else if (to.picking().last == part)
            to.reply(body.parts[part].reply, one.id, true);
    }
    page::Control& watch = to.go("try", words::design_try);
    if (taken == 0)
        ActivityWriter::close(watch, say(words::design_empty));
}

void write_tries(ActivityWriter& to, const story::DesignBody& body) {
    to.block(BlockRole::Subheading, "-tried", say(words::design_tried));
    for (std::size_t at = 0; at < body.tries.size(); ++at) {
        const story::DesignBody::Try& one = body.tries[at];
        const bool well = story::goes_well(one, to.picking().picks);
        page::Block& said = to.block(BlockRole::Speech, "-try-" + std::to_string(at), to.words(well ? one.good : one.poor));
        said.speaker = name_of(to.episode(), one.who);
        said.speaker_id = is_you(to.episode(), one.who) ? to.avatar() : id_of(to.episode(), one.who);
        said.mood = well ? "happy" : "worried";
        said.fresh = true;
    }
    to.go("done", words::design_done);
    to.button("change", words::design_change);
}

}

void write(ActivityWriter& to, const story::DesignBody& body) {
    const bool trying = to.picking().at == 1;
    to.page().kind = "design";
    to.page().moment = trying ? "tries" : "parts";
    if (trying)
        write_tries(to, body);
    else
        write_parts(to, body);
    write_form(to, body);
}

void press(Picking& picking, const story::DesignBody& body, const Pressed& one, const Session&) {
    if (one.what == "change")
        take_back(picking, body);
    else if (one.what == "try" && !picking.picks.empty()) {
        picking.at = 1;
        picking.last.reset();
    } else if (one.what == "part" && one.which < body.parts.size() &&
               (picking.has(one.which) || picking.picks.size() < static_cast<std::size_t>(std::max(0, body.room))))
        picking.toggle(one.which);
}

bool take_back(Picking& picking, const story::DesignBody&) {
    picking.last.reset();
    const bool trying = picking.at == 1;
    picking.at = 0;
    return trying;
}

}
