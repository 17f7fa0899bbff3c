// SPDX-License-Identifier: MIT
#include "page/activities.hpp"
#include "page/column.hpp"
#include "page/objects.hpp"

#include <cmath>

namespace page {
namespace {

Look option_look(const Sizes& s) {
    Look look;
    look.ground = "option";
    look.label = s.lead();
    look.side = std::round(s.em);
    look.rim = std::round(s.em * 0.6);
    look.before = std::round(s.em * 1.7) + s.gap;
    return look;
}

/// The steps as stones on a line; the one we are at is lit. Where there is room each has its name.
double set_steps(Typesetter& set, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const Steps& steps = set.page().steps;
    const auto count = static_cast<double>(steps.names.size());
    const double each = width / count, d = std::round(s.em * 2.1);
    const bool named = each > s.em * 8;
    double high = d;
    for (std::size_t at = 0; at < steps.names.size(); ++at) {
        const double cx = x + each * (static_cast<double>(at) + 0.5);
        if (at > 0) {
            Piece& line =
                set.piece(ornament(set, "between", {cx - each + d * 0.62, d * 0.5 - s.em * 0.1, each - d * 1.24, s.em * 0.2}, holder));
            line.mood = at <= steps.now ? "taken" : "empty";
        }
        Piece& stop = set.piece(ornament(set, "stop", {cx - d / 2, 0, d, d}, holder));
        stop.alt = std::to_string(at + 1);
        stop.mood = at < steps.now ? "past" : at == steps.now ? "taken" : "empty";
        if (!named)
            continue;
        TextStyle style = s.small();
        style.bold = at == steps.now;
        const double said = set.text({words(steps.names[at]), style, at == steps.now ? Ink::Text : Ink::Soft, Align::Centre, -1, -1, {}},
                                     {cx - each / 2 + s.em * 0.3, d + s.em * 0.2}, each - s.em * 0.6, holder);
        high = std::max(high, d + s.em * 0.2 + said);
    }
    return high;
}

/// What can be picked in this step, large and calm.
double set_options(Typesetter& set, const std::vector<int>& options, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const Look look = option_look(s);
    double y = 0;
    for (const int option : options) {
        const double high = look_height(set, option, look, width), size = std::round(s.em * 1.7);
        const int ground = set_look(set, option, look, {x, y, width, high}, holder);
        set.piece(ornament(set, "mark", {x + look.side, y + (high - size) / 2, size, size}, ground)).control = option;
        y += high + std::max(8.0, s.gap * 0.8);
    }
    // below them all, so that nothing moves that may be pressed next
    for (const int option : options)
        if (const int reply = reply_of(set.page(), set.control_of(option)); reply >= 0)
            y += set_sticky(set, reply, {x, y}, width, holder) + std::max(8.0, s.gap * 0.8);
    return options.empty() ? 0 : y - std::max(8.0, s.gap * 0.8);
}

/// The report as whoever gets it will read it, on paper.
double set_paper(Typesetter& set, const std::vector<int>& blocks, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    const double pad = std::round(s.em * 1.2);
    const int paper = ornament(set, "paper", {x, 0, width, 0}, holder);
    Column column(set, x + pad, width - 2 * pad, paper);
    column.put_y(pad);
    for (const int at : blocks) {
        column.block(at);
        column.put_y(column.y() - s.gap * 0.6);
    }
    set.piece(paper).rect.h = column.height() + pad;
    return set.piece(paper).rect.h;
}

/// The steps of the form first, then the ways out of it.
std::vector<int> in_order(const Page& page, const std::vector<int>& foot) {
    std::vector<int> ordered;
    for (const bool tools : {false, true})
        for (const int at : foot)
            if (page.controls[static_cast<std::size_t>(at)].icon.empty() != tools)
                ordered.push_back(at);
    return ordered;
}

struct ReportParts {
    std::vector<int> ask, small, paper;
};

ReportParts report_parts(const Page& page) {
    ReportParts parts;
    bool on_paper = false;
    for (std::size_t at = 0; at < page.blocks.size(); ++at) {
        const Block& block = page.blocks[at];
        if (!block.of.empty())
            continue;
        on_paper = on_paper || (block.role == BlockRole::Subheading && block.region == Region::Screen);
        (on_paper ? parts.paper : block.region == Region::Screen ? parts.small : parts.ask).push_back(static_cast<int>(at));
    }
    return parts;
}

}

void arrange_report(Typesetter& set, const Sorted& controls) {
    const Sizes& s = set.sizes();
    set_backdrop(set);
    const Division pieces = divide(set.page(), controls);
    const ReportParts parts = report_parts(set.page());
    const Fill fill = [&](double x, double width, int holder) {
        double y = 0;
        const auto put = [&](const std::function<double()>& one, double after) {
            const auto before = set.mark();
            const double high = one();
            set.move(before, 0, y);
            y += high + after;
        };
        put([&] { return set_app_head(set, set.page().screen.app, set.page().screen.name, {x, 0, width, 0}, holder); }, s.gap * 1.1);
        put([&] { return set_steps(set, x, width, holder); }, s.gap * 1.1);
        for (const auto* some : {&parts.ask, &parts.small})
            put(
                [&] {
                    Column words(set, x, width, holder);
                    for (const int at : *some)
                        words.block(at);
                    return words.height();
                },
                s.gap * 0.8);
        if (!parts.paper.empty())
            put([&] { return set_paper(set, parts.paper, x, width, holder); }, s.gap * 1.3);
        else
            put([&] { return set_options(set, pieces.pieces, x, width, holder); }, s.gap * 1.3);
        Column below(set, x, width, holder);
        below.put_y(y);
        below.controls(in_order(set.page(), pieces.foot));
        return below.height();
    };
    set_sheet(set, controls.frame.size(), fill, s.em * 42);
}

}
