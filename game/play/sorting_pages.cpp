// SPDX-License-Identifier: MIT
#include "play/activity_writer.hpp"
#include "play/words_activity.hpp"

namespace play {

using page::BlockRole;
using page::ControlRole;

namespace {

std::string cards_in(std::size_t count) {
    return count == 0 ? say(words::sort_empty) : say_count(words::sort_many, count);
}

/// What is said back for the card that was put away last.
void reply_to_last(ActivityWriter& to, const story::SortBody& body) {
    const auto& last = to.picking().last;
    if (!last || *last >= to.picking().picks.size() || body.cards[*last].reply.empty())
        return;
    page::Block& said = to.block(BlockRole::Reply, "-reply-" + std::to_string(*last), to.words(body.cards[*last].reply));
    said.lang = body.cards[*last].reply.lang;
    said.of = page::ControlId("bin-" + std::to_string(to.picking().picks[*last]));
    said.fresh = true;
}

void trays(ActivityWriter& to, const story::SortBody& body) {
    for (std::uint32_t bin = 0; bin < body.bins.size(); ++bin) {
        page::Control& tray = to.control(ControlRole::Choice, "bin", bin, to.words(body.bins[bin].text));
        tray.number = static_cast<int>(bin) + 1;
        tray.holds = static_cast<int>(std::ranges::count(to.picking().picks, bin));
        tray.note = cards_in(static_cast<std::size_t>(tray.holds));
    }
}

/// All cards by the tray they lie in.
void all_sorted(ActivityWriter& to, const story::SortBody& body) {
    to.block(BlockRole::Narration, "-over", say(words::sort_over));
    for (std::uint32_t bin = 0; bin < body.bins.size(); ++bin) {
        to.block(BlockRole::Subheading, "-bin-" + std::to_string(bin), to.words(body.bins[bin].text));
        const auto& picks = to.picking().picks;
        for (std::size_t card = 0; card < picks.size(); ++card)
            if (picks[card] == bin)
                to.block(BlockRole::Item, "-in-" + std::to_string(card), to.words(body.cards[card].text));
        if (std::ranges::count(picks, bin) == 0)
            to.block(BlockRole::Note, "-none-" + std::to_string(bin), say(words::sort_nothing));
    }
    to.go("done", words::sort_done);
}

}

void write(ActivityWriter& to, const story::SortBody& body) {
    page::Page& page = to.page();
    const std::size_t placed = to.picking().picks.size();
    page.kind = "sort";
    page.moment = "card-" + std::to_string(placed);
    reply_to_last(to, body);
    if (placed < body.cards.size()) {
        page::Block& card = to.block(BlockRole::Card, "-card-" + std::to_string(placed), to.words(body.cards[placed].text));
        card.lang = body.cards[placed].text.lang;
        card.fresh = true;
        card.small = say(words::sort_count, {{"n", std::to_string(placed + 1)}, {"all", std::to_string(body.cards.size())}});
        trays(to, body);
    } else
        all_sorted(to, body);
    if (placed > 0)
        to.button("take-back", words::take_back);
}

void press(Picking& picking, const story::SortBody& body, const Pressed& one, const Session&) {
    if (one.what == "take-back")
        take_back(picking, body);
    else if (one.what == "bin" && one.which < body.bins.size() && picking.picks.size() < body.cards.size()) {
        picking.last = static_cast<std::uint32_t>(picking.picks.size());
        picking.picks.push_back(one.which);
    }
}

bool take_back(Picking& picking, const story::SortBody&) {
    picking.last.reset();
    if (picking.picks.empty())
        return false;
    picking.picks.pop_back();
    return true;
}

void write(ActivityWriter& to, const story::OrderBody& body) {
    page::Page& page = to.page();
    const auto& picks = to.picking().picks;
    page.kind = page.moment = "order";
    to.block(BlockRole::Note, "-how", say(words::order_how));
    for (std::uint32_t card = 0; card < body.cards.size(); ++card) {
        page::Control& one = to.control(ControlRole::Toggle, "card", card, to.words(body.cards[card].text));
        const auto at = std::ranges::find(picks, card);
        one.chosen = at != picks.end();
        one.place = one.chosen ? static_cast<int>(at - picks.begin()) + 1 : 0;
        if (one.chosen)
            one.note = say(words::order_place, {{"n", std::to_string(one.place)}});
    }
    for (const std::uint32_t card : picks) {
        const page::ControlId of("card-" + std::to_string(card));
        page::Block& stop = to.block(BlockRole::Item, "-stop-" + std::to_string(card), to.words(body.cards[card].text));
        stop.of = of;
        stop.fresh = to.picking().last == card;
        to.reply(body.cards[card].reply, of, stop.fresh);
    }
    page::Control& done = to.go("done", words::order_done);
    const std::size_t left = body.cards.size() - picks.size();
    if (left > 0)
        ActivityWriter::close(done, say_count(words::order_left, static_cast<std::size_t>(left)));
}

void press(Picking& picking, const story::OrderBody& body, const Pressed& one, const Session&) {
    if (one.what != "card" || one.which >= body.cards.size())
        return;
    const auto at = std::ranges::find(picking.picks, one.which);
    picking.last.reset();
    if (at != picking.picks.end()) { // what came after it is taken up again, too
        picking.picks.erase(at, picking.picks.end());
        return;
    }
    picking.last = one.which;
    picking.picks.push_back(one.which);
}

bool take_back(Picking& picking, const story::OrderBody&) {
    picking.last.reset();
    if (picking.picks.empty())
        return false;
    picking.picks.pop_back();
    return true;
}

}
