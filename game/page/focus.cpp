// SPDX-License-Identifier: MIT
#include "page/focus.hpp"

#include <algorithm>

namespace page {
namespace {

const Target* first_content(const Layout& layout) {
    if (layout.begin == nobody)
        return nullptr;
    if (const Target* begin = layout.find(layout.begin); begin && begin->open)
        return begin;
    const auto content = [](const Target& t) { return t.role != ControlRole::Frame; };
    const auto wanted = [&](const Target& t) { return content(t) && t.role != ControlRole::Tab && t.open; };
    for (const Target& target : layout.targets)
        if (wanted(target))
            return &target;
    const auto any = std::ranges::find_if(layout.targets, content);
    if (any != layout.targets.end())
        return &*any;
    return layout.targets.empty() ? nullptr : &layout.targets.front();
}

}

void settle(const Layout& layout, Focus& focus) {
    if (focus.moment != layout.moment) {
        focus.main = 0;
        focus.phone = 0;
        focus.held = {};
        focus.ruler = -1;
    }
    if (focus.page != layout.page || !layout.find(focus.at)) {
        const Target* first = first_content(layout);
        focus.at = first ? first->id : ControlId();
    }
    if (!layout.find(focus.hover))
        focus.hover = {};
    focus.page = layout.page;
    focus.moment = layout.moment;
    focus.main = std::clamp(focus.main, 0.0, layout.main.most());
    focus.phone = std::clamp(focus.phone, 0.0, layout.phone.most());
}

double scrolled(const Layout& layout, const Focus& focus, Zone zone) {
    switch (zone) {
    case Zone::Main: return focus.main;
    case Zone::Phone: return layout.phone.most() - focus.phone;
    case Zone::Fixed: break;
    }
    return 0;
}

Rect seen(const Layout& layout, const Focus& focus, const Rect& rect, Zone zone) {
    return rect.moved(0, -scrolled(layout, focus, zone));
}

bool in_view(const Layout& layout, const Focus& focus, const Target& target) {
    const Scroller* scroller = layout.scroller(target.zone);
    if (!scroller)
        return true;
    Rect now = seen(layout, focus, target.rect, target.zone);
    now.h = std::min(now.h, scroller->view.h);
    return scroller->view.holds(now);
}

void reveal(const Layout& layout, Focus& focus, const Target& target) {
    if (target.zone != Zone::Main)
        return;
    const Rect& view = layout.main.view;
    const double rim = std::min(8.0, view.h * 0.05);
    const double top = target.rect.y - view.y - rim, bottom = target.rect.bottom() - view.y + rim - view.h;
    focus.main = std::clamp(focus.main, std::min(bottom, top), top);
    focus.main = std::clamp(focus.main, 0.0, layout.main.most());
}

namespace {

/// Slides a zone until what lies between is in view; of something taller, its top.
void slide_to(const Layout& layout, Focus& focus, Zone zone, double top, double bottom) {
    const Scroller& scroller = *layout.scroller(zone);
    top -= scroller.view.y;
    bottom -= scroller.view.bottom();
    const double most = scroller.most(), now = scrolled(layout, focus, zone);
    const double to = std::clamp(std::clamp(now, std::min(bottom, top), top), 0.0, most);
    (zone == Zone::Phone ? focus.phone : focus.main) = zone == Zone::Phone ? most - to : to;
}

}

void reveal_block(const Layout& layout, Focus& focus, int block) {
    for (const Zone zone : {Zone::Main, Zone::Phone}) {
        const Scroller& scroller = *layout.scroller(zone);
        double top = 0, bottom = -1;
        for (const Piece& piece : layout.pieces)
            if (piece.block == block && piece.zone == zone) {
                top = bottom < 0 ? piece.rect.y : std::min(top, piece.rect.y);
                bottom = std::max(bottom, piece.rect.bottom());
            }
        if (bottom >= 0 && scroller.most() > 0)
            slide_to(layout, focus, zone, top, bottom);
    }
}

void reveal_line(const Layout& layout, Focus& focus, int block, double middle) {
    for (const Piece& piece : layout.pieces)
        if (piece.block == block && piece.shape == Shape::Text && piece.rect.y <= middle && middle < piece.rect.bottom()) {
            const Scroller* scroller = layout.scroller(piece.zone);
            const double half = piece.style.size * std::max(1.0, piece.style.line) / 2;
            if (scroller && scroller->most() > 0)
                slide_to(layout, focus, piece.zone, middle - half, middle + half);
        }
}

}
