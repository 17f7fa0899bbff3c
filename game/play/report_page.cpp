// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"
#include "play/phone_page.hpp"
#include "play/words_activity.hpp"

#include <algorithm>

namespace play {

using page::BlockRole;
using page::ControlRole;
using page::Region;

namespace {

enum class Section { Lines, Phrases, Places, Whole };

/// The steps this report has: without lines to keep there is one fewer.
std::vector<Section> parts_of(const story::ReportBody& body) {
    std::vector<Section> parts{Section::Phrases, Section::Places, Section::Whole};
    if (!body.keep.lines.empty())
        parts.insert(parts.begin(), Section::Lines);
    return parts;
}

const Phrase& name_of_section(Section part) {
    switch (part) {
    case Section::Lines: return words::report_lines;
    case Section::Phrases: return words::report_phrases;
    case Section::Places: return words::report_places;
    case Section::Whole: break;
    }
    return words::report_whole;
}

/// Where picks of a part begin and end, counted through.
struct Range {
    std::size_t from = 0, to = 0;
    [[nodiscard]] bool has(std::uint32_t pick) const { return pick >= from && pick < to; }
};
Range range_of(const story::ReportBody& body, Section part) {
    const std::size_t lines = body.keep.lines.size(), phrases = lines + body.phrases.size();
    switch (part) {
    case Section::Lines: return {0, lines};
    case Section::Phrases: return {lines, phrases};
    case Section::Places: return {phrases, phrases + body.places.size()};
    case Section::Whole: break;
    }
    return {};
}

const story::Piece& piece_at(const story::ReportBody& body, std::uint32_t pick) {
    const std::size_t lines = body.keep.lines.size(), phrases = lines + body.phrases.size();
    return pick < phrases ? body.phrases[pick - lines] : body.places[pick - phrases];
}

std::string words_of(ActivityWriter& to, const story::ReportBody& body, std::uint32_t pick) {
    return pick < body.keep.lines.size() ? line_words(to.episode(), to.view(), body.keep.lines[pick]) : to.words(piece_at(body, pick).text);
}

bool any(const Picking& picking, const Range& range) {
    return std::ranges::any_of(picking.picks, [&](std::uint32_t pick) { return range.has(pick); });
}

void write_step(ActivityWriter& to, const story::ReportBody& body, Section part) {
    const Range range = range_of(body, part);
    to.block(BlockRole::Note, "-how-" + std::to_string(to.picking().at),
             say(part == Section::Places ? words::report_one : words::report_any))
        .region = Region::Screen;
    for (auto pick = static_cast<std::uint32_t>(range.from); pick < range.to; ++pick) {
        page::Control& one =
            to.control(part == Section::Places ? ControlRole::Pick : ControlRole::Toggle, "pick", pick, words_of(to, body, pick));
        one.region = Region::Screen;
        one.chosen = to.picking().has(pick);
        if (to.picking().last == pick && part != Section::Lines)
            to.reply(piece_at(body, pick).reply, page::ControlId("pick-" + std::to_string(pick)), true);
    }
    const bool empty = !any(to.picking(), range);
    page::Control& next = to.go("next-" + std::to_string(to.picking().at), part == Section::Places ? words::report_whole
                                                                           : empty                 ? words::report_leave_empty
                                                                                                   : words::report_next);
    if (part == Section::Places && empty)
        ActivityWriter::close(next, say(words::report_nobody));
}

/// The whole report, to be read through.
void write_whole(ActivityWriter& to, const story::ReportBody& body) {
    for (const Section part : parts_of(body)) {
        if (part == Section::Whole)
            continue;
        const Range range = range_of(body, part);
        const std::string suffix = "-" + std::to_string(range.from);
        to.block(BlockRole::Subheading, "-part" + suffix, say(name_of_section(part))).region = Region::Screen;
        for (auto pick = static_cast<std::uint32_t>(range.from); pick < range.to; ++pick)
            if (to.picking().has(pick))
                to.block(BlockRole::Item, "-item-" + std::to_string(pick), words_of(to, body, pick)).region = Region::Screen;
        if (!any(to.picking(), range))
            to.block(BlockRole::Note, "-empty" + suffix, say(words::report_empty)).region = Region::Screen;
    }
    to.go("done", words::report_send);
}

std::size_t step_of(const Picking& picking, const story::ReportBody& body) {
    return std::min(picking.at, parts_of(body).size() - 1);
}

}

void write(ActivityWriter& to, const story::ReportBody& body) {
    page::Page& page = to.page();
    const std::vector<Section> parts = parts_of(body);
    const std::size_t step = step_of(to.picking(), body);
    page.kind = "report";
    page.moment = "step-" + std::to_string(step);
    to.screen(body.app, say(words::report_title));
    // what the step asks stands large; what the whole is about only before the first
    const std::string asks = say(parts[step] == Section::Whole ? words::report_read : name_of_section(parts[step]));
    page::Block& asked = step == 0 ? to.block(BlockRole::Subheading, "-asks", asks) : page.blocks.front();
    if (step > 0) {
        asked.id = to.id() + "-asks-" + std::to_string(step);
        asked.text = page::words(asks);
    }
    for (const Section part : parts)
        page.steps.names.push_back(say(name_of_section(part)));
    page.steps.now = step;
    if (parts[step] == Section::Whole)
        write_whole(to, body);
    else
        write_step(to, body, parts[step]);
    if (step > 0)
        to.button("previous-" + std::to_string(step), words::report_back);
}

void press(Picking& picking, const story::ReportBody& body, const Pressed& one, const Session&) {
    const Range places = range_of(body, Section::Places);
    const std::size_t step = step_of(picking, body);
    if (one.what == "next" && one.which == step && step + 1 < parts_of(body).size() &&
        (parts_of(body)[step] != Section::Places || any(picking, places))) {
        picking.at = step + 1;
        picking.last.reset();
    } else if (one.what == "previous") {
        take_back(picking, body);
    } else if (one.what == "pick" && one.which < places.to) {
        if (places.has(one.which)) // one place only: another one stands in for it
            std::erase_if(picking.picks, [&](std::uint32_t pick) { return places.has(pick) && pick != one.which; });
        picking.toggle(one.which);
    }
}

bool take_back(Picking& picking, const story::ReportBody& body) {
    const std::size_t step = step_of(picking, body);
    picking.last.reset();
    if (step == 0)
        return false;
    picking.at = step - 1;
    return true;
}

}
