// SPDX-License-Identifier: MIT
#include "fake_measure.hpp"
#include "page/arrange.hpp"
#include "page/focus.hpp"
#include "sample_pages.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace page;

namespace {

struct Seen {
    Layout layout;
    Focus focus;
    explicit Seen(const Page& page, Size window = {1280, 720}, int scale = 100)
        : layout(arrange(page, window, samples::FakeMeasure(), samples::scaled(scale))) {
        settle(layout, focus);
    }
    std::optional<ControlId> take(const Gesture& gesture) { return resolve(layout, focus, gesture); }
    Point middle(const char* id) {
        const Target* target = layout.find(ControlId(id));
        REQUIRE(target);
        return seen(layout, focus, target->rect, target->zone).centre();
    }
};

std::string id_of(const std::optional<ControlId>& pressed) {
    return pressed ? pressed->str() : std::string();
}

}

TEST_CASE("a new page gives focus to the first thing to do, not to a tab and not to Help") {
    CHECK(Seen(samples::title()).focus.at.str() == "play");
    CHECK(Seen(samples::chat_choice()).focus.at.str() == "write");
    CHECK(Seen(samples::map()).focus.at.str() == "place-school");
}

TEST_CASE("Tab reaches every control and comes back, Shift+Tab the other way") {
    for (const Page& page : samples::all())
        for (const Key key : {Key::Tab, Key::BackTab}) {
            Seen view(page, {800, 600}, 200);
            const ControlId start = view.focus.at;
            std::set<ControlId> reached;
            for (std::size_t i = 0; i < page.controls.size(); ++i) {
                view.take(KeyDown{key});
                reached.insert(view.focus.at);
                const Target* now = view.layout.find(view.focus.at);
                REQUIRE(now);
                CHECK_MESSAGE(in_view(view.layout, view.focus, *now), page.kind << ' ' << now->id.str());
            }
            CHECK(reached.size() == page.controls.size());
            CHECK(view.focus.at == start);
        }
}

TEST_CASE("arrows alone reach every control of a page") {
    for (const Page& page : samples::all()) {
        std::set<ControlId> reached{Seen(page).focus.at};
        for (bool grew = true; grew;) {
            grew = false;
            for (const ControlId& from : std::set<ControlId>(reached))
                for (const Key key : {Key::Up, Key::Down, Key::Left, Key::Right}) {
                    Seen view(page);
                    view.focus.at = from;
                    for (int i = 0; i < 4; ++i) // the first ones may only slide
                        view.take(KeyDown{key});
                    grew = reached.insert(view.focus.at).second || grew;
                    view.focus.at = from;
                    view.take(KeyDown{key});
                    grew = reached.insert(view.focus.at).second || grew;
                }
        }
        CHECK_MESSAGE(reached.size() == page.controls.size(), page.kind);
    }
}

TEST_CASE("focus stays where it was while the page stays the same, and moves on with a new one") {
    Page page = samples::settings();
    Seen view(page);
    view.focus.at = ControlId("Sound");
    page.controls[2].chosen = true;
    const Layout again = arrange(page, {1280, 720}, samples::FakeMeasure(), samples::scaled(125));
    settle(again, view.focus);
    CHECK(view.focus.at.str() == "Sound");
    settle(arrange(samples::title(), {1280, 720}, samples::FakeMeasure(), {}), view.focus);
    CHECK(view.focus.at.str() == "play");
}

TEST_CASE("a mouse press acts when it is let go") {
    Seen view(samples::chat_choice());
    const Point at = view.middle("away");
    CHECK(!view.take(PointerDown{at}));
    CHECK(view.focus.held.str() == "away");
    CHECK(id_of(view.take(PointerUp{at})) == "away");
}

TEST_CASE("sliding off before letting go presses nothing") {
    Seen view(samples::chat_choice());
    view.take(PointerDown{view.middle("away")});
    CHECK(!view.take(PointerUp{view.middle("write")}));
    view.take(PointerDown{view.middle("away")});
    CHECK(!view.take(PointerUp{{2, 2}}));
    CHECK(!view.take(PointerUp{view.middle("away")}));
}

TEST_CASE("letting go of a press that began on the page before presses nothing") {
    Seen view(samples::speech());
    view.take(PointerDown{view.middle("go")});
    view.layout = arrange(samples::narration(), {1280, 720}, samples::FakeMeasure(), {});
    settle(view.layout, view.focus);
    CHECK(!view.take(PointerUp{view.middle("go")}));
}

TEST_CASE("a closed control can have the focus but does nothing") {
    Seen view(samples::plan());
    view.focus.at = ControlId("keep");
    CHECK(!view.take(KeyDown{Key::Enter}));
    const Point at = view.middle("keep");
    view.take(PointerDown{at});
    CHECK(!view.take(PointerUp{at}));
    CHECK(view.focus.at.str() == "keep");
}

TEST_CASE("Enter and Space press what has the focus") {
    for (const Key key : {Key::Enter, Key::Space}) {
        Seen view(samples::two_speak());
        view.take(KeyDown{Key::Tab});
        CHECK(id_of(view.take(KeyDown{key})) == "b");
    }
}

TEST_CASE("a number presses the choice that shows it") {
    Seen view(samples::two_speak());
    CHECK(id_of(view.take(DigitDown{3})) == "c");
    CHECK(!view.take(DigitDown{4}));
    Seen wordy(samples::wordy(), {1920, 1080});
    CHECK_MESSAGE(!wordy.take(DigitDown{4}), "the fourth is closed");
}

TEST_CASE("help, break, back and home have keys of their own everywhere") {
    for (const Page& page : samples::all()) {
        Seen view(page);
        CHECK(id_of(view.take(KeyDown{Key::Help})) == "help");
        CHECK(id_of(view.take(KeyDown{Key::Break})) == "break");
        CHECK(id_of(view.take(KeyDown{Key::Escape})) == "back");
        CHECK(id_of(view.take(KeyDown{Key::Home})) == "home");
    }
}

TEST_CASE("Enter never presses what is out of sight: it reads on first, and then presses") {
    Seen view(samples::wordy(), {800, 600}, 200);
    const Target* first = view.layout.find(view.focus.at);
    REQUIRE(first);
    REQUIRE(!in_view(view.layout, view.focus, *first));
    int presses = 0;
    std::optional<ControlId> pressed;
    while (!pressed && presses < 50) {
        const double before = view.focus.main;
        pressed = view.take(KeyDown{Key::Enter});
        ++presses;
        if (!pressed)
            CHECK(view.focus.main - before <= view.layout.main.view.h);
    }
    CHECK(presses > 1);
    CHECK(id_of(pressed) == "way-1");
}

TEST_CASE("the wheel slides what is under it and stops at the ends") {
    Seen view(samples::chat_choice(), {800, 600}, 150);
    REQUIRE(view.layout.phone.most() > 0);
    const Point phone = view.layout.phone.view.centre();
    view.take(Wheel{phone, 1});
    CHECK(view.focus.phone > 0);
    view.take(Wheel{phone, 1000});
    CHECK(view.focus.phone == doctest::Approx(view.layout.phone.most()));
    view.take(Wheel{phone, -5000});
    CHECK(view.focus.phone == 0);
    CHECK(view.focus.main == 0);
}

TEST_CASE("page keys slide the phone when nothing else can") {
    Seen view(samples::chat_choice());
    REQUIRE(view.layout.main.most() == 0);
    REQUIRE(view.layout.phone.most() > 0);
    view.take(KeyDown{Key::PageUp});
    CHECK(view.focus.phone > 0);
    view.take(KeyDown{Key::PageDown});
    CHECK(view.focus.phone == 0);
}

TEST_CASE("what is scrolled out of sight cannot be hit") {
    Seen view(samples::wordy(), {800, 600}, 200);
    const Target* last = view.layout.find(ControlId("way-5"));
    REQUIRE(last);
    REQUIRE(!in_view(view.layout, view.focus, *last));
    const Point there = last->rect.centre();
    view.take(PointerDown{there});
    CHECK(view.focus.held.str() != "way-5");
}

TEST_CASE("something new to read starts at its top and at the newest message") {
    Seen view(samples::wordy(), {800, 600}, 200);
    view.take(KeyDown{Key::PageDown});
    REQUIRE(view.focus.main > 0);
    Page next = samples::wordy();
    next.blocks[0].text = words("Wait.");
    settle(arrange(next, {800, 600}, samples::FakeMeasure(), samples::scaled(200)), view.focus);
    CHECK(view.focus.main == 0);
}
