// SPDX-License-Identifier: MIT
#include "page/scan.hpp"

#include <algorithm>

namespace page {
namespace {

void collect(const Stop& stop, std::vector<ControlId>& ids) {
    if (!stop.id.empty())
        ids.push_back(stop.id);
    for (const Stop& one : stop.inside)
        collect(one, ids);
}

const Stop& first_of(const Stop& stop) {
    return stop.is_group() ? first_of(stop.inside.front()) : stop;
}

/// On by most of what is seen at once; from the end back to the beginning.
void slide(const Layout& layout, Focus& focus, Zone zone) {
    const Scroller* scroller = layout.scroller(zone);
    double& by = zone == Zone::Phone ? focus.phone : focus.main;
    if (scroller)
        by = by >= scroller->most() - 0.5 ? 0 : std::min(scroller->most(), by + scroller->view.h * 0.8);
}

}

Scan::Scan(const Page& page, const Layout& layout, Focus& focus)
    : stops_(stops_of(page, layout.main.most() > 0, layout.phone.most() > 0)), path_{0} {
    show(layout, focus);
}

const Stops& Scan::level() const {
    const Stops* stops = &stops_;
    for (std::size_t i = 0; i + 1 < path_.size(); ++i)
        stops = &(*stops)[path_[i]].inside;
    return *stops;
}

const Stop* Scan::at() const {
    return path_.empty() || path_.back() >= level().size() ? nullptr : &level()[path_.back()];
}

void Scan::next(const Layout& layout, Focus& focus) {
    if (!at())
        return;
    if (path_.back() + 1 < level().size())
        ++path_.back();
    else if (path_.size() > 1)
        path_.pop_back();
    else
        path_.back() = 0;
    show(layout, focus);
}

std::optional<ControlId> Scan::choose(const Layout& layout, Focus& focus) {
    const Stop* now = at();
    if (!now)
        return std::nullopt;
    if (now->is_group()) {
        path_.push_back(0);
        show(layout, focus);
        return std::nullopt;
    }
    if (now->slides != Zone::Fixed) {
        // it stays here: the next press reads on
        slide(layout, focus, now->slides);
        return std::nullopt;
    }
    const Target* target = layout.find(now->id);
    if (!target || !target->open)
        return std::nullopt;
    ControlId pressed = target->id;
    path_ = {0};
    show(layout, focus);
    return pressed;
}

void Scan::show(const Layout& layout, Focus& focus) const {
    focus.scanned.clear();
    const Stop* now = at();
    focus.slides = now && !now->is_group() ? now->slides : Zone::Fixed;
    if (!now)
        return;
    collect(*now, focus.scanned);
    if (first_of(*now).id.empty())
        return; // the words stay where they are
    focus.at = first_of(*now).id;
    // of a group as much as can be seen, in any case its beginning
    for (const ControlId& id : {focus.scanned.back(), focus.at})
        if (const Target* target = layout.find(id))
            reveal(layout, focus, *target);
}

}
