// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/cell.hpp"
#include "page/column.hpp"
#include "page/objects.hpp"

#include <array>
#include <cmath>
#include <cstdlib>
#include <optional>

namespace page {
namespace {

/// The tray a reply hangs on: the last part of its name is its number.
std::size_t tray_of(const Block& reply) {
    const std::string& name = reply.of.str();
    return static_cast<std::size_t>(std::atoi(name.c_str() + name.rfind('-') + 1));
}

struct SortParts {
    std::vector<int> ask, rest;
    int card = -1, reply = -1;
    Division controls;
};

SortParts sort_parts(const Page& page, const Sorted& controls) {
    SortParts parts;
    for (const int at : blocks_of(page, false)) {
        const BlockRole role = page.blocks[static_cast<std::size_t>(at)].role;
        if (role == BlockRole::Card)
            parts.card = at;
        else if (role == BlockRole::Reply)
            parts.reply = at;
        else
            (role == BlockRole::Question ? parts.ask : parts.rest).push_back(at);
    }
    parts.controls = divide(page, controls);
    return parts;
}

Look tray_look(const Typesetter& set, double width) {
    const Sizes& s = set.sizes();
    Look look;
    look.ground = "tray";
    look.label = {s.em * 1.15, true};
    look.side = std::round(s.em * 1.5);
    look.rim = std::round(s.em * 1.5);
    look.before = std::round(s.em * 1.9) + s.gap;
    look.after = width > s.em * 16 ? std::round(s.em * 4.6) : 0;
    return look;
}

/// The trays beside each other, each with its number and the cards that lie in it.
double set_trays(Typesetter& set, const std::vector<int>& trays, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const double gap = std::round(1.2 * s.gap);
    const auto fit = static_cast<std::size_t>(std::max(1.0, std::floor((width + gap) / (s.em * 11.5 + gap))));
    const std::size_t rows = (trays.size() + fit - 1) / fit, per_row = (trays.size() + rows - 1) / rows;
    const double each = (width - gap * (static_cast<double>(per_row) - 1)) / static_cast<double>(per_row);
    const Look look = tray_look(set, each);
    double y = 0;
    for (std::size_t from = 0; from < trays.size(); from += per_row) {
        double high = s.em * 5.6;
        for (std::size_t at = from; at < std::min(trays.size(), from + per_row); ++at)
            high = std::max(high, look_height(set, trays[at], look, each));
        for (std::size_t at = from; at < std::min(trays.size(), from + per_row); ++at) {
            const Rect rect{x + static_cast<double>(at - from) * (each + gap), y, each, high};
            const auto under = set.mark();
            const int ground = set_look(set, trays[at], look, rect, holder);
            // what lies in it lies over its hollow, and the words over both
            std::vector<Piece> words(set.layout().pieces.begin() + static_cast<std::ptrdiff_t>(under.pieces) + 1,
                                     set.layout().pieces.end());
            set.layout().pieces.resize(under.pieces + 1);
            ornament(set, "hollow", rect.inset(std::round(s.em * 0.55)), ground);
            set.layout().pieces.insert(set.layout().pieces.end(), words.begin(), words.end());
            const double size = std::round(s.em * 1.9);
            Piece& number = set.piece(set.add(Shape::Icon, {rect.x + look.side, rect.centre().y - size / 2, size, size}, ground));
            number.art = "number";
            number.control = trays[at];
            if (look.after > 0) {
                const double wide = look.after - s.em * 0.5;
                set.piece(ornament(set, "slips", {rect.right() - look.side * 0.7 - wide, rect.y + s.em * 0.7, wide, high - s.em * 1.4},
                                   ground))
                    .control = trays[at];
            }
        }
        y += high + gap;
    }
    return y - gap;
}

TextStyle card_style(const Sizes& s) {
    return {s.em * 1.65, false, false, 1.4};
}

double card_height(const Typesetter& set, int card, double width, double least) {
    const Sizes& s = set.sizes();
    const Block& block = set.block(card);
    const double inner = width - 2 * std::round(s.em * 1.6);
    return std::ceil(std::max(set.size_of(block.text, card_style(s), inner).h, least) +
                     set.size_of(words(block.small), s.small(), inner).h + s.em * 2.6);
}

/// One card, large, as if it lay on a table.
double set_card(Typesetter& set, int card, Point at, double width, double least, int holder) {
    const Sizes& s = set.sizes();
    const Block& block = set.block(card);
    const double pad = std::round(s.em * 1.6), inner = width - 2 * pad, high = card_height(set, card, width, least);
    const int ground = ornament(set, "paper", {at.x, at.y, width, high}, holder);
    set.piece(ground).block = card;
    const double small = set.size_of(words(block.small), s.small(), inner).h;
    const double said = set.size_of(block.text, card_style(s), inner).h, room = high - small - s.em * 1.8;
    const double broken = set.balanced(block.text, card_style(s), inner).w;
    set.text({block.text, card_style(s), Ink::Text, Align::Centre, card, -1, block.lang},
             {at.x + (width - broken) / 2, at.y + s.em * 0.9 + (room - said) / 2}, broken, ground);
    set.text({words(block.small), s.small(), Ink::Soft, Align::Centre, card, -1, {}}, {at.x + pad, at.y + high - small - s.em * 0.6}, inner,
             ground);
    return high;
}

Fill panel_of(Typesetter& set, const SortParts& parts, const std::vector<int>& foot, bool with_card) {
    return [&set, parts, foot, with_card](double x, double width, int holder) {
        const Sizes& s = set.sizes();
        // what takes back stands at the right end of what is asked
        const Size back = foot.size() == 1 ? cell_size(set, foot.front(), width) : Size{};
        const bool beside = !with_card && foot.size() == 1 && back.w < width * 0.4;
        const double room = beside ? width - back.w - s.gap : width;
        double said = 0;
        for (const int at : parts.ask)
            said += set.size_of(set.block(at).text, s.question(), room).h;
        if (beside)
            set_cell(set, foot.front(), {x + width - back.w, 0, back.w, back.h}, holder);
        Column head(set, x, room, holder);
        head.put_y(beside ? std::max(0.0, (back.h - said) / 2) : 0.0);
        for (const int at : parts.ask)
            head.block(at);
        double y = std::max(head.y(), beside ? back.h + s.gap : 0.0);
        const auto put = [&](const std::function<double(Point)>& one) { y += one({x, y}) + s.gap; };
        if (with_card && parts.reply >= 0)
            put([&](Point at) { return set_sticky(set, parts.reply, at, width, holder); });
        if (with_card)
            put([&](Point at) { return set_card(set, parts.card, at, width, s.em * 2.4, holder); });
        const auto before = set.mark();
        const double trays = set_trays(set, parts.controls.pieces, x, width, holder);
        set.move(before, 0, y);
        y += trays + s.gap;
        if (beside || foot.empty())
            return y - s.gap;
        Column below(set, x, width, holder);
        below.put_y(y);
        below.controls(foot);
        return below.height();
    };
}

/// The card on the stage, what was said back to the last one over the tray it went into. False, and nothing is set, if they do not fit.
bool set_on_stage(Typesetter& set, const SortParts& parts, Rect area, Rect panel) {
    const Sizes& s = set.sizes();
    const double card = std::min(s.em * 32, area.w), most = std::min(s.em * 20, panel.w / 2), gap = s.gap;
    const double high = card_height(set, parts.card, card, s.em * 6);
    // room for two lines is kept free, so that the card does not jump when something is said
    const double line = s.em * 1.5, kept = 2 * line + s.em * 0.9 + gap;
    const double said = parts.reply < 0 ? 0 : sticky_height(set, parts.reply, most);
    if (card < s.em * 17 || high + std::max(said, kept) + gap > area.h)
        return false;
    const double room = area.h - kept - gap, x = std::round(area.x + (area.w - card) / 2);
    set.enter(Zone::Fixed);
    set_card(set, parts.card, {x, std::round(area.y + std::min((room - high) / 2, area.h - said - gap - high))}, card, s.em * 6, -1);
    if (parts.reply < 0)
        return true;
    const Size words = set.balanced(set.block(parts.reply).text, s.body(), most - s.em * 1.4);
    const double wide = words.w + 2 * std::round(s.em * 0.7) + 1;
    const auto trays = static_cast<double>(parts.controls.pieces.size());
    const double each = panel.w / trays, left = panel.x + each * static_cast<double>(tray_of(set.block(parts.reply)));
    const double at = std::clamp(left + (each - wide) / 2, area.x, area.right() - wide);
    const double tall = sticky_height(set, parts.reply, wide);
    set_sticky(set, parts.reply, {std::round(at), area.bottom() - tall}, wide, -1);
    Piece& tip = set.piece(
        ornament(set, "pointer",
                 {std::round(left + each / 2 - s.em * 0.45), area.bottom() - 1, std::round(s.em * 0.9), std::round(s.em * 0.55)}, -1));
    tip.block = parts.reply;
    return true;
}

/// A tray of the last page with all that lies in it, and what was said back if the last card went there. Where it ends.
double set_sorted_tray(Typesetter& set, const SortParts& parts, std::size_t number, const std::vector<int>& blocks, Rect rect, int holder) {
    const double pad = std::round(set.sizes().em);
    const int ground = ornament(set, "tray", rect, holder);
    Column bin(set, rect.x + pad, rect.w - 2 * pad, ground);
    bin.put_y(rect.y + pad);
    for (const int block : blocks)
        bin.block(block);
    const bool answers = parts.reply >= 0 && tray_of(set.block(parts.reply)) == number;
    const double end = answers ? bin.y() + set_sticky(set, parts.reply, {rect.x + pad, bin.y()}, rect.w - 2 * pad, ground) : bin.height();
    set.piece(ground).rect.h = end + pad - rect.y;
    return end + pad;
}

/// All trays with what lies in them, side by side where there is room.
double set_sorted(Typesetter& set, const SortParts& parts, const std::vector<std::vector<int>>& bins, Rect rect, int holder) {
    const Sizes& s = set.sizes();
    const std::size_t all = bins.size(), columns = rect.w > s.em * 16 * static_cast<double>(all) ? all : (rect.w > s.em * 34 ? 2 : 1);
    const double gap = 1.2 * s.gap, each = (rect.w - gap * (static_cast<double>(columns) - 1)) / static_cast<double>(columns);
    double y = rect.y;
    for (std::size_t from = 0; from < all; from += columns) {
        double end = y;
        std::vector<int> grounds;
        for (std::size_t at = from; at < std::min(all, from + columns); ++at) {
            const Rect tray{rect.x + static_cast<double>(at - from) * (each + gap), y, each, 0};
            grounds.push_back(static_cast<int>(set.mark().pieces));
            end = std::max(end, set_sorted_tray(set, parts, at, bins[at], tray, holder));
        }
        for (const int ground : grounds) // all of a row end where the longest does
            set.piece(ground).rect.h = end - y;
        y = end + gap;
    }
    return y - rect.y;
}

Fill sorted_fill(Typesetter& set, const SortParts& parts) {
    return [&set, parts](double x, double width, int holder) {
        std::vector<std::vector<int>> bins;
        Column head(set, x, width, holder);
        for (const int at : parts.ask)
            head.block(at);
        for (const int at : parts.rest) {
            if (set.block(at).role == BlockRole::Subheading)
                bins.emplace_back();
            if (bins.empty())
                head.block(at);
            else
                bins.back().push_back(at);
        }
        Column below(set, x, width, holder);
        below.put_y(head.y() + set_sorted(set, parts, bins, {x, head.y(), width, 0}, holder));
        below.controls(parts.controls.foot);
        return below.height();
    };
}

}

void arrange_sort(Typesetter& set, const Sorted& given) {
    const Sizes& s = set.sizes();
    set_backdrop(set);
    const SortParts parts = sort_parts(set.page(), given);
    if (parts.card < 0)
        return set_sheet(set, given.frame.size(), sorted_fill(set, parts), s.em * 58);
    Sorted controls = given;
    const auto before = set.mark();
    const double top = set_tools(set, controls, s.margin) + s.gap;
    std::vector<int> foot = parts.controls.foot;
    std::erase_if(foot, [&](int at) { return std::ranges::find(controls.content, at) == controls.content.end(); });
    const double width = std::min(s.window.w - 2 * s.margin, 1200 * s.unit), edge = std::round(std::max(10.0, 20 * s.unit));
    const Fill panel = panel_of(set, parts, foot, false);
    const double high = filled_height(set, panel, width), y = s.window.h - edge - high;
    const Rect at{(s.window.w - width) / 2, y, width, high};
    if (set_on_stage(set, parts, {s.margin, top, s.window.w - 2 * s.margin, y - s.gap - top}, at))
        return set_filled(set, Shape::Panel, at, panel);
    set.undo(before);
    set_sheet(set, given.frame.size(), panel_of(set, parts, parts.controls.foot, true), s.em * 46);
}

}
