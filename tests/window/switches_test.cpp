// SPDX-License-Identifier: MIT
#include "window/switches.hpp"

#include <doctest/doctest.h>

using window::Switches;

namespace {

Switches with(int count, int pace = 150) {
    play::Settings settings;
    settings.switches = count;
    settings.scan_pace = pace;
    Switches switches;
    switches.follow(settings);
    return switches;
}

page::Gesture key(page::Key which) {
    return page::KeyDown{which};
}

}

TEST_CASE("without switches every key is what it was, and nothing goes on by itself") {
    Switches none = with(0);
    CHECK_FALSE(none.on());
    CHECK_FALSE(none.deed_of(key(page::Key::Space)));
    CHECK_FALSE(none.due(100, false));
}

TEST_CASE("one switch chooses, whether it comes as Space or Enter; it goes on by itself at its pace") {
    Switches one = with(1, 50);
    CHECK(one.deed_of(key(page::Key::Space)) == Switches::Deed::Choose);
    CHECK(one.deed_of(key(page::Key::Enter)) == Switches::Deed::Choose);
    CHECK_FALSE(one.deed_of(key(page::Key::Tab)));
    CHECK_FALSE(one.deed_of(page::PointerDown{{1, 1}}));
    one.stopped(10);
    CHECK_FALSE(one.due(10.4, false));
    CHECK(one.due(10.51, false));
    Switches slow = with(1, 500);
    slow.stopped(10);
    CHECK_FALSE(slow.due(14.9, false));
    CHECK(slow.due(15.1, false));
}

TEST_CASE("with two switches one goes on and the other chooses, and time does nothing") {
    Switches two = with(2);
    CHECK(two.deed_of(key(page::Key::Space)) == Switches::Deed::Next);
    CHECK(two.deed_of(key(page::Key::Enter)) == Switches::Deed::Choose);
    CHECK_FALSE(two.due(1000, false));
}

TEST_CASE("while something is said the scan waits, and then as long as ever") {
    Switches one = with(1, 100);
    one.stopped(0);
    CHECK_FALSE(one.due(5, true));
    CHECK_FALSE(one.due(5.9, false));
    CHECK(one.due(6.1, false));
}
