// SPDX-License-Identifier: MIT
#include "page/beside.hpp"

#include "page/column.hpp"

#include <cmath>

namespace page {

std::vector<int> free_blocks(const Page& page) {
    std::vector<int> blocks;
    for (std::size_t at = 0; at < page.blocks.size(); ++at)
        if (page.blocks[at].region == Region::Main && page.blocks[at].of.empty())
            blocks.push_back(static_cast<int>(at));
    return blocks;
}

namespace {

/// What is asked, what is done, what goes on: as one panel, with the object in between if it has no place of its own.
Fill all_of(Typesetter& set, const Beside& parts, const std::vector<int>& foot, bool with_object) {
    return [&set, parts, foot, with_object](double x, double width, int holder) {
        Column head(set, x, width, holder);
        for (const int at : parts.head)
            head.block(at);
        double y = head.y();
        const auto put = [&](const Fill& fill, double left, double wide) {
            if (!fill)
                return;
            const auto before = set.mark();
            const double high = fill(left, wide, holder);
            set.move(before, 0, y);
            y += high + set.sizes().gap * 1.5;
        };
        const double wide = std::min(width, parts.object_width);
        if (with_object && parts.lying)
            put(parts.lying, x, width);
        else {
            if (parts.object_right)
                put(parts.work, x, width);
            if (with_object)
                put(parts.object, x + (width - wide) / 2, wide);
            if (!parts.object_right)
                put(parts.work, x, width);
        }
        Column below(set, x, width, holder);
        below.put_y(y);
        below.controls(foot);
        return foot.empty() ? y - set.sizes().gap * 1.5 : below.height();
    };
}

struct Places {
    Rect object, panel;
};

/// Where both would stand; the object as high as there is room, but never under the frame controls. A panel that needs it begins beside
/// them.
Places places_for(const Sizes& s, const Beside& parts, const Rect& frame, double top, bool high_panel) {
    const double edge = std::round(std::max(10.0, 20 * s.unit)), between = std::round(2.2 * s.gap);
    const double total = std::min(s.window.w - 2 * s.margin, 1200 * s.unit), left = std::round((s.window.w - total) / 2);
    const double wanted = std::min(parts.object_width, std::max(parts.object_least, (total - between) * 0.56));
    const double object = std::round(std::max(parts.object_least, std::min(wanted, total - between - parts.panel_least)));
    const double panel = std::min(total - between - object, parts.panel_most > 0 ? parts.panel_most : 1e9);
    const double x = left + std::round((total - between - object - panel) / 2), under = top + s.gap, above = high_panel ? edge : under;
    Places places;
    if (parts.object_right) {
        places.panel = {x, above, panel, s.window.h - edge - above};
        places.object = {x + panel + between, under, object, s.window.h - edge - under};
    } else {
        const double over = x + object + s.gap < frame.x ? edge : under;
        places.object = {x, over, object, s.window.h - edge - over};
        places.panel = {x + object + between, under, panel, s.window.h - edge - under};
    }
    return places;
}

void set_standing(Typesetter& set, const Beside& parts, Rect room) {
    if (parts.standing)
        return parts.standing(room);
    set.enter(Zone::Fixed);
    const auto before = set.mark();
    parts.object(room.x, room.w, -1);
    set.move(before, 0, room.y);
}

/// The object slides behind its own edge, the panel stands still.
void set_sliding(Typesetter& set, const Beside& parts, const Fill& panel, const Places& places) {
    const double pad = set.sizes().pad;
    set.enter(Zone::Fixed);
    const Rect at{places.panel.x, places.panel.y, places.panel.w, filled_height(set, panel, places.panel.w)};
    const int board = ornament(set, "board", at, -1);
    const auto before = set.mark();
    panel(at.x + pad, at.w - 2 * pad, board);
    set.move(before, 0, at.y + pad);
    parts.standing(places.object);
}

/// Both beside each other. False, and nothing is set, if they do not fit.
bool stand(Typesetter& set, const Sorted& given, const Beside& parts, bool high_panel) {
    const Sizes& s = set.sizes();
    Sorted controls = given;
    const auto before = set.mark();
    const Rect frame = frame_area(set, given.frame.size());
    const Places first = places_for(s, parts, frame, frame.bottom(), high_panel);
    const double left = !parts.object_right ? first.object.right() : high_panel ? first.panel.right() : s.margin;
    const double top = set_tools(set, controls, left);
    std::vector<int> foot = parts.foot;
    std::erase_if(foot, [&](int at) { return std::ranges::find(controls.content, at) == controls.content.end(); });
    const Places places = places_for(s, parts, frame, top, high_panel);
    const Fill panel = all_of(set, parts, foot, false);
    const bool wide = places.panel.w >= parts.panel_least && places.object.w >= parts.object_least &&
                      places.panel.w + places.object.w < s.window.w - 2 * s.margin;
    const double high = wide ? filled_height(set, panel, places.panel.w) : 0;
    const bool clear = !high_panel || places.panel.right() + s.gap < frame.x;
    const bool panel_fits = high <= places.panel.h || (!parts.object_slides && high_panel && places.panel.h > s.em * 20);
    if (!wide || !clear || !panel_fits || parts.object_height(places.object.w) > places.object.h) {
        set.undo(before);
        return false;
    }
    if (parts.object_slides) {
        set_sliding(set, parts, panel, places);
        return true;
    }
    set_standing(set, parts, places.object);
    set_filled(set, Shape::Panel, {places.panel.x, places.panel.y, places.panel.w, std::min(high, places.panel.h)}, panel);
    return true;
}

}

void set_beside(Typesetter& set, const Sorted& given, const Beside& parts) {
    const Sizes& s = set.sizes();
    set_backdrop(set);
    if (stand(set, given, parts, false) || stand(set, given, parts, true))
        return;
    set_sheet(set, given.frame.size(), all_of(set, parts, parts.foot, true), std::max(parts.object_width + 2 * s.pad, 46 * s.em));
}

}
