// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"
#include "page/column.hpp"

#include <cmath>

namespace page {
namespace {

struct PlanParts {
    std::vector<int> head, cards, picks, buttons;
};

PlanParts plan_parts(const Page& page, const Sorted& controls) {
    PlanParts parts;
    for (const int at : blocks_of(page, false))
        (page.blocks[static_cast<std::size_t>(at)].role == BlockRole::Card ? parts.cards : parts.head).push_back(at);
    for (const int at : controls.content)
        (page.controls[static_cast<std::size_t>(at)].role == ControlRole::Pick ? parts.picks : parts.buttons).push_back(at);
    return parts;
}

}

void arrange_plan(Typesetter& set, const Sorted& controls) {
    set_backdrop(set);
    const Sizes& s = set.sizes();
    const PlanParts parts = plan_parts(set.page(), controls);
    const Fill fill = [&](double x, double width, int holder) {
        Column head(set, x, width, holder);
        for (const int at : parts.head)
            head.block(at);
        const bool beside = width > s.em * 46 && !parts.cards.empty();
        const double gap = 2 * s.gap, left = beside ? std::round((width - gap) * 0.52) : width;
        Column picks(set, x, left, holder);
        picks.put_y(head.y());
        picks.controls(parts.picks);
        Column card(set, beside ? x + left + gap : x, beside ? width - left - gap : width, holder);
        card.put_y(beside ? head.y() : picks.y());
        for (const int at : parts.cards)
            card.block(at);
        // the card first, then what keeps it
        Column buttons(set, beside ? x + left + gap : x, beside ? width - left - gap : width, holder);
        buttons.put_y(parts.cards.empty() && !beside ? picks.y() : card.y());
        buttons.controls(parts.buttons);
        return std::max(picks.height(), buttons.height());
    };
    set_sheet(set, controls.frame.size(), fill, s.em * 66);
}

}
