// SPDX-License-Identifier: MIT
#include "everywhere.hpp"
#include "page/focus.hpp"

#include <doctest/doctest.h>

using namespace rules;

namespace {

using page::ControlId;
using page::Focus;
using page::Key;
using page::KeyDown;
using page::Layout;

constexpr int patience = 60; ///< presses of Enter that read on before one presses

/// A07: Tab alone comes to every control and back to where it began, and Enter presses each open one.
Findings keyboard_cannot(const Layout& layout) {
    Findings found;
    Focus focus;
    page::settle(layout, focus);
    const ControlId first = focus.at;
    std::set<ControlId> met;
    for (std::size_t i = 0; i < layout.targets.size(); ++i) {
        met.insert(focus.at);
        Focus there = focus;
        const page::Target* target = layout.find(there.at);
        std::optional<ControlId> pressed;
        for (int presses = 0; target && target->open && !pressed && presses < patience; ++presses)
            pressed = page::resolve(layout, there, KeyDown{Key::Enter});
        if (target && target->open && pressed != target->id)
            found.push_back("Enter does not press " + focus.at.str());
        page::resolve(layout, focus, KeyDown{Key::Tab});
    }
    for (const page::Target& target : layout.targets)
        if (!met.contains(target.id))
            found.push_back("Tab does not come to " + target.id.str());
    if (focus.at != first)
        found.push_back("Tab does not come back from " + focus.at.str());
    return found;
}

/// A07: whatever has the focus, an arrow or Tab leads on to somewhere else.
Findings traps(const Layout& layout) {
    Findings found;
    for (const page::Target& target : layout.targets) {
        Focus focus;
        page::settle(layout, focus);
        focus.at = target.id;
        page::resolve(layout, focus, KeyDown{Key::Tab});
        if (layout.targets.size() > 1 && focus.at == target.id)
            found.push_back("no way out of " + target.id.str());
    }
    return found;
}

/// A08: what has the focus is in view once one came to it, and nothing lies on it.
Findings hidden_focus(const Layout& layout) {
    Findings found;
    Focus focus;
    page::settle(layout, focus);
    for (std::size_t i = 0; i < layout.targets.size(); ++i) {
        page::resolve(layout, focus, KeyDown{Key::Tab});
        const page::Target* target = layout.find(focus.at);
        if (!target)
            continue;
        if (!page::in_view(layout, focus, *target))
            found.push_back("out of view: " + target->id.str());
        const page::Rect now = page::seen(layout, focus, target->rect, target->zone);
        for (const page::Target& other : layout.targets)
            if (&other != target && other.zone == page::Zone::Fixed && target->zone != page::Zone::Fixed && other.rect.overlaps(now))
                found.push_back("covered by " + other.id.str() + ": " + target->id.str());
    }
    return found;
}

/// A09, A10: pressing does nothing before it is let go, sliding off cancels, and one press is enough.
Findings odd_presses(const Layout& layout) {
    Findings found;
    const page::Point nowhere{-5, -5};
    for (const page::Target& target : layout.targets) {
        Focus focus;
        page::settle(layout, focus);
        page::reveal(layout, focus, target);
        if (!page::in_view(layout, focus, target))
            continue; // a tab of a phone that slides
        const page::Point middle = page::seen(layout, focus, target.rect, target.zone).centre();
        if (page::resolve(layout, focus, page::PointerDown{middle}))
            found.push_back("acts before it is let go: " + target.id.str());
        Focus other = focus;
        if (page::resolve(layout, other, page::PointerUp{nowhere}))
            found.push_back("sliding off does not cancel: " + target.id.str());
        const auto pressed = page::resolve(layout, focus, page::PointerUp{middle});
        if (target.open ? pressed != target.id : pressed.has_value())
            found.push_back("one press is not enough: " + target.id.str());
    }
    return found;
}

void holds_for_kinds(const std::function<Findings(const Layout&)>& rule) {
    static const paint::PangoMeasure measure("andika");
    Gathered found;
    for (const std::string lang : {"en", "ar"})
        for (const Met* met : kinds_in(lang))
            for (const auto& [window, scale] : {std::pair(page::Size{1366, 768}, 100), {page::Size{800, 600}, 200}}) {
                page::Comfort comfort;
                comfort.text_scale = scale;
                found.add(met->where + " at " + std::to_string(scale) + " %", rule(page::arrange(met->page, window, measure, comfort)));
            }
    CHECK_MESSAGE(found.empty(), found.told());
}

Layout two_buttons() {
    Layout layout;
    layout.size = {800, 600};
    for (const double x : {10.0, 200.0}) {
        page::Target& target = layout.targets.emplace_back();
        target.id = ControlId("at-" + std::to_string(static_cast<int>(x)));
        target.rect = {x, 10, 100, 50};
    }
    return layout;
}

}

TEST_CASE("A07 the keyboard alone reaches and presses everything on every kind of page") {
    holds_for_kinds(keyboard_cannot);
}

TEST_CASE("A07 nothing on any kind of page traps the focus") {
    holds_for_kinds(traps);
}

TEST_CASE("A08 what has the focus is in view and not covered on every kind of page") {
    holds_for_kinds(hidden_focus);
}

TEST_CASE("A09 every press acts when it is let go, and sliding off cancels it") {
    holds_for_kinds(odd_presses);
}

TEST_CASE("A10 there is no gesture for dragging, holding, a double click or two keys at once") {
    // whoever adds one to the list of gestures has to come by here: each of these is done with one finger, at once
    using All = std::variant<page::PointerMoved, page::PointerDown, page::PointerUp, page::PointerLeft, page::Wheel, page::KeyDown,
                             page::DigitDown>;
    static_assert(std::is_same_v<All, page::Gesture>);
    // a pointer that moves while it is down drags and presses nothing, wherever it goes: only where it is let go counts
    Layout layout = two_buttons();
    layout.main = {{0, 0, 800, 600}, 4000};
    for (page::Target& target : layout.targets)
        target.open = true;
    Focus focus;
    page::settle(layout, focus);
    const auto does = [&](const page::Gesture& gesture) { return page::resolve(layout, focus, gesture); };
    CHECK_FALSE(does(page::PointerDown{{20, 20}}));
    const double before = focus.main;
    for (const page::Point to : {page::Point{20, 21}, {20, 300}, {220, 300}, {220, 20}, {20, 20}, {220, 20}}) {
        CHECK_FALSE(does(page::PointerMoved{to}));
        CHECK(focus.main == before);
    }
    CHECK_FALSE(does(page::PointerUp{{220, 20}}));
    CHECK_FALSE(does(page::PointerDown{{20, 20}}));
    CHECK_FALSE(does(page::PointerLeft{}));
    CHECK_FALSE(does(page::PointerUp{{20, 20}}));
    // the second click does what the first one did
    for (int click = 0; click < 2; ++click) {
        CHECK_FALSE(does(page::PointerDown{{20, 20}}));
        CHECK(does(page::PointerUp{{20, 20}}) == ControlId("at-10"));
    }
}

TEST_CASE("a page that hides a control from Tab, covers one, or cannot press one is found") {
    Layout layout = two_buttons();
    CHECK(keyboard_cannot(layout).empty());
    CHECK(odd_presses(layout).empty());
    layout.targets.pop_back();
    layout.targets.push_back(layout.targets.front());
    CHECK_FALSE(traps(layout).empty());
    layout = two_buttons();
    layout.targets[1].rect = layout.targets[0].rect;
    CHECK_FALSE(odd_presses(layout).empty());
    layout = two_buttons();
    layout.targets[1].zone = page::Zone::Main;
    layout.main = {{150, 0, 300, 40}, 20};
    CHECK_FALSE(hidden_focus(layout).empty());
}
