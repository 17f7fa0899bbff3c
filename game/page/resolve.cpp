// SPDX-License-Identifier: MIT
#include "base/overload.hpp"
#include "page/focus.hpp"
#include "page/ruler.hpp"

#include <algorithm>
#include <cmath>

namespace page {
namespace {

/// The target under a point. What is scrolled out of view cannot be hit.
const Target* under(const Layout& layout, const Focus& focus, Point at) {
    for (const Target& target : layout.targets) {
        const Scroller* scroller = layout.scroller(target.zone);
        if (scroller && !scroller->view.has(at))
            continue;
        if (seen(layout, focus, target.rect, target.zone).has(at))
            return &target;
    }
    return nullptr;
}

std::optional<ControlId> press(const Target* target) {
    if (!target || !target->open)
        return std::nullopt;
    return target->id;
}

void scroll(const Layout& layout, Focus& focus, Zone zone, double by) {
    if (zone == Zone::Phone)
        focus.phone = std::clamp(focus.phone - by, 0.0, layout.phone.most());
    else
        focus.main = std::clamp(focus.main + by, 0.0, layout.main.most());
}

/// What the page keys slide: the phone if its tabs have the focus or nothing else can slide.
Zone paged(const Layout& layout, const Focus& focus) {
    const Target* target = layout.find(focus.at);
    const bool at_phone = target && target->role == ControlRole::Tab;
    return layout.phone.most() > 0 && (at_phone || layout.main.most() <= 0) ? Zone::Phone : Zone::Main;
}

void go_to(const Layout& layout, Focus& focus, const Target& target) {
    focus.at = target.id;
    focus.ruler = -1; // from now on it goes along again
    reveal(layout, focus, target);
}

void step(const Layout& layout, Focus& focus, int by) {
    if (layout.targets.empty())
        return;
    const auto count = static_cast<int>(layout.targets.size());
    const Target* now = layout.find(focus.at);
    const int at = now ? static_cast<int>(now - layout.targets.data()) : (by > 0 ? -1 : 0);
    go_to(layout, focus, layout.targets[static_cast<std::size_t>((at + by + count) % count)]);
}

/// How far a target lies in a direction, the detour to the side counted double; nothing if it does not lie there.
std::optional<double> distance(const Rect& from, const Rect& to, int dx, int dy) {
    const Point a = from.centre(), b = to.centre();
    const double along = dx != 0 ? (b.x - a.x) * dx : (b.y - a.y) * dy;
    const double aside =
        dx != 0 ? std::max({0.0, to.y - from.bottom(), from.y - to.bottom()}) : std::max({0.0, to.x - from.right(), from.x - to.right()});
    const double least =
        dx != 0 ? (dx > 0 ? to.x - from.right() : from.x - to.right()) : (dy > 0 ? to.y - from.bottom() : from.y - to.bottom());
    if (along <= 1 || least < -1)
        return std::nullopt;
    const double off = dx != 0 ? std::abs(b.y - a.y) : std::abs(b.x - a.x);
    return along + 2 * aside + off * 0.3;
}

/// True if there was something in that direction.
bool go(const Layout& layout, Focus& focus, int dx, int dy) {
    const Target* now = layout.find(focus.at);
    if (!now) {
        step(layout, focus, dx + dy);
        return !layout.targets.empty();
    }
    const Target* best = nullptr;
    double near = 0;
    const Rect from = seen(layout, focus, now->rect, now->zone);
    for (const Target& target : layout.targets) {
        if (&target == now)
            continue;
        const auto far = distance(from, seen(layout, focus, target.rect, target.zone), dx, dy);
        if (far && (!best || *far < near)) {
            best = &target;
            near = *far;
        }
    }
    if (best)
        go_to(layout, focus, *best);
    return best != nullptr;
}

void arrow(const Layout& layout, Focus& focus, int dx, int dy) {
    const double page = layout.main.view.h * 0.6;
    const Target* now = layout.find(focus.at);
    // what has the focus may be further down than what is being read: first the words slide
    if (dy != 0 && now && now->zone == Zone::Main && !in_view(layout, focus, *now))
        return scroll(layout, focus, Zone::Main, dy * page);
    if (go(layout, focus, dx, dy))
        return;
    if (dy != 0 && layout.main.most() > 0 && now && now->zone == Zone::Main)
        scroll(layout, focus, Zone::Main, dy * page);
}

std::optional<ControlId> enter(const Layout& layout, Focus& focus) {
    const Target* now = layout.find(focus.at);
    if (now && !in_view(layout, focus, *now)) {
        // nobody presses what they cannot see; the same key reads on until it comes up
        const double before = focus.main, page = layout.main.view.h * 0.8;
        reveal(layout, focus, *now);
        focus.main = std::clamp(focus.main, before - page, before + page);
        return std::nullopt;
    }
    return press(now);
}

std::optional<ControlId> key(const Layout& layout, Focus& focus, Key what) {
    const auto named = [&](const char* id) { return press(layout.find(ControlId(id))); };
    const Zone zone = paged(layout, focus);
    const double page = (zone == Zone::Phone ? layout.phone.view.h : layout.main.view.h) * 0.8;
    switch (what) {
    case Key::Tab: step(layout, focus, 1); break;
    case Key::BackTab: step(layout, focus, -1); break;
    case Key::Up: arrow(layout, focus, 0, -1); break;
    case Key::Down: arrow(layout, focus, 0, 1); break;
    case Key::Left: arrow(layout, focus, -1, 0); break;
    case Key::Right: arrow(layout, focus, 1, 0); break;
    case Key::PageUp: scroll(layout, focus, zone, -page); break;
    case Key::PageDown: scroll(layout, focus, zone, page); break;
    case Key::Enter:
    case Key::Space: return enter(layout, focus);
    case Key::Escape: return named("back");
    case Key::Home: return named("home");
    case Key::Help: return named("help");
    case Key::Break: return named("break");
    case Key::RulerUp: move_ruler(layout, focus, -1); break;
    case Key::RulerDown: move_ruler(layout, focus, 1); break;
    }
    return std::nullopt;
}

std::optional<ControlId> digit(const Layout& layout, Focus& focus, int number) {
    const auto at = std::ranges::find_if(layout.targets, [&](const Target& t) { return t.number == number && number > 0; });
    if (at == layout.targets.end())
        return std::nullopt;
    focus.at = at->id;
    if (!in_view(layout, focus, *at)) {
        reveal(layout, focus, *at);
        return std::nullopt;
    }
    return press(&*at);
}

void wheel(const Layout& layout, Focus& focus, const Wheel& turned) {
    const Zone zone = layout.phone.view.has(turned.at) ? Zone::Phone : Zone::Main;
    scroll(layout, focus, zone, -turned.notches * layout.em * 3);
    const Target* now = under(layout, focus, turned.at);
    focus.hover = now ? now->id : ControlId();
}

std::optional<ControlId> let_go(const Layout& layout, Focus& focus, Point at) {
    const Target* now = under(layout, focus, at);
    const bool same = now && !focus.held.empty() && now->id == focus.held;
    focus.held = {};
    return same ? press(now) : std::nullopt;
}

}

std::optional<ControlId> resolve(const Layout& layout, Focus& focus, const Gesture& gesture) {
    using Pressed = std::optional<ControlId>;
    const auto over = [&](Point at) {
        const Target* now = under(layout, focus, at);
        focus.hover = now ? now->id : ControlId();
        return now;
    };
    return std::visit(base::Overload{
                          [&](const PointerMoved& g) -> Pressed {
                              over(g.at);
                              return std::nullopt;
                          },
                          [&](const PointerDown& g) -> Pressed {
                              const Target* now = over(g.at);
                              focus.held = now ? now->id : ControlId();
                              if (now)
                                  focus.at = now->id;
                              return std::nullopt;
                          },
                          [&](const PointerUp& g) -> Pressed { return let_go(layout, focus, g.at); },
                          [&](const PointerLeft&) -> Pressed {
                              focus.hover = {};
                              focus.held = {};
                              return std::nullopt;
                          },
                          [&](const Wheel& g) -> Pressed {
                              wheel(layout, focus, g);
                              return std::nullopt;
                          },
                          [&](const KeyDown& g) -> Pressed { return key(layout, focus, g.key); },
                          [&](const DigitDown& g) -> Pressed { return digit(layout, focus, g.digit); },
                      },
                      gesture);
}

}
