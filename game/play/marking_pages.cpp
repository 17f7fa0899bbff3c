// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"
#include "play/phone_page.hpp"
#include "play/words.hpp"
#include "play/words_activity.hpp"

namespace play {

using page::BlockRole;
using page::ControlRole;

void write(ActivityWriter& to, const story::KeepBody& body) {
    to.page().kind = "keep";
    for (std::uint32_t at = 0; at < body.lines.size(); ++at) {
        page::Control& line = to.control(ControlRole::Toggle, "line", at, line_words(to.episode(), to.view(), body.lines[at]));
        line.group = say(words::keep_lines);
        line.chosen = to.picking().has(at);
    }
    to.go("keep-done", to.picking().picks.empty() ? words::keep_none : words::keep_done);
}

void press(Picking& picking, const story::KeepBody& body, const Pressed& one, const Session&) {
    if (one.what == "line" && one.which < body.lines.size())
        picking.toggle(one.which);
}

void write(ActivityWriter& to, const story::SpotBody& body) {
    page::Page& page = to.page();
    page.kind = page.moment = "spot";
    to.screen(body.app, to.words(body.title));
    const std::size_t marked = to.picking().picks.size();
    to.block(BlockRole::Note, "-how",
             marked == 0   ? say(words::spot_how)
             : marked == 1 ? say(words::spot_marked_one)
                           : say(words::spot_marked, {{"n", in_words(marked)}}));
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
