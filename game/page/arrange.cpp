// SPDX-License-Identifier: MIT
#include "page/arrange.hpp"

#include "page/arrangements.hpp"
#include "page/mirror.hpp"

#include <array>
#include <string_view>

namespace page {
namespace {

constexpr std::array<std::string_view, 24> sheets{
    "who",    "self", "place",  "note",     "ending", "journal", "compare", "break",       "settings",  "help",     "about", "delete",
    "notice", "bye",  "adults", "notebook", "drills", "sources", "roles",   "drill-topic", "drill-end", "language", "keys",  "key"};

bool is_sheet(const Page& page) {
    return std::ranges::find(sheets, page.kind) != sheets.end();
}

bool has_stage(const Page& page) {
    return !page.stage.figures.empty() || !page.stage.place.empty();
}

void set_content(Typesetter& set, const Sorted& controls, bool plain) {
    const Page& page = set.page();
    if (page.blocks.empty() && page.controls.empty())
        return set_backdrop(set);
    if (!page.moment.empty() && arrange_activity(set, controls))
        return;
    if (page.phone.shown)
        return arrange_phone(set, controls);
    if (page.kind == "map" && !plain && arrange_map(set, controls))
        return;
    if (page.kind == "title")
        return arrange_title(set, controls);
    if (page.kind == "card")
        return arrange_card(set, controls);
    if (page.kind == "journal")
        return arrange_journal(set, controls);
    if (page.kind == "compare")
        return arrange_compare(set, controls);
    if (page.kind == "plan")
        return arrange_plan(set, controls);
    if (!is_sheet(page) && page.kind != "map" && has_stage(page))
        return arrange_stage(set, controls);
    arrange_sheet(set, controls);
}

}

Layout arrange(const Page& page, Size window, const TextMeasure& measure, const Comfort& comfort) {
    Typesetter set(page, measure, sizes_for(window, comfort));
    const Sorted controls = sort_controls(page, page.phone.shown);
    set_content(set, controls, comfort.plain);
    set_frame(set, controls.frame);
    Layout layout = set.finish();
    if (page.right_to_left)
        mirror(layout);
    return layout;
}

}
