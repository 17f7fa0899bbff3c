// SPDX-License-Identifier: MIT
#include "sample_events.hpp"
#include "window/steady_hands.hpp"

#include <doctest/doctest.h>

using window::SteadyHands;

namespace {

sf::Event key(bool down, sf::Keyboard::Key code = sf::Keyboard::Enter) {
    return down ? sample::key_down(code) : sample::key_up(code);
}

sf::Event mouse(bool down) {
    return sample::mouse_button(down ? sf::Event::MouseButtonPressed : sf::Event::MouseButtonReleased, sf::Mouse::Left, 10, 10);
}

SteadyHands hands(int again_after, int hold) {
    play::Settings settings;
    settings.again_after = again_after;
    settings.hold = hold;
    SteadyHands made;
    made.follow(settings);
    return made;
}

bool arrives(SteadyHands& hands, const sf::Event& event, double now) {
    const auto out = hands.take(event, now);
    return out && out->type == event.type;
}

}

TEST_CASE("with the usual settings everything counts at once") {
    SteadyHands usual = hands(0, 0);
    for (int i = 0; i < 5; ++i) {
        CHECK(arrives(usual, key(true), i * 0.01));
        CHECK(arrives(usual, mouse(true), i * 0.01));
        CHECK(arrives(usual, mouse(false), i * 0.01 + 0.001));
    }
}

TEST_CASE("the same key again too soon does not count, another key does") {
    SteadyHands slow = hands(600, 0);
    CHECK(arrives(slow, key(true), 1));
    CHECK_FALSE(arrives(slow, key(true), 1.5));
    CHECK(arrives(slow, key(true, sf::Keyboard::Tab), 1.6));
    CHECK(arrives(slow, key(true), 2.2));
}

TEST_CASE("a hand that trembles for long has pressed once") {
    SteadyHands slow = hands(300, 0);
    int counted = 0;
    for (int i = 0; i < 20; ++i)
        counted += arrives(slow, key(true), 1 + i * 0.2) ? 1 : 0;
    CHECK(counted == 1);
}

TEST_CASE("the mouse button again too soon presses nothing, not even when it is let go") {
    SteadyHands slow = hands(600, 0);
    CHECK(arrives(slow, mouse(true), 1));
    CHECK(arrives(slow, mouse(false), 1.1));
    CHECK_FALSE(arrives(slow, mouse(true), 1.2));
    CHECK_FALSE(arrives(slow, mouse(false), 1.3));
    CHECK(arrives(slow, mouse(true), 3));
    CHECK(arrives(slow, mouse(false), 3.1));
}

TEST_CASE("a key counts once it has been held, and not if it is let go before") {
    SteadyHands slow = hands(0, 600);
    CHECK_FALSE(arrives(slow, key(true), 1));
    CHECK_FALSE(slow.due(1.3));
    const auto held = slow.due(1.7);
    REQUIRE(held);
    CHECK(held->type == sf::Event::KeyPressed);
    CHECK_FALSE(slow.due(2));
    CHECK_FALSE(arrives(slow, key(true), 3));
    slow.take(key(false), 3.2);
    CHECK_FALSE(slow.due(4));
}

TEST_CASE("a press of the mouse counts if it was held, else it is as if the mouse had gone away") {
    SteadyHands slow = hands(0, 600);
    CHECK(arrives(slow, mouse(true), 1));
    const auto brief = slow.take(mouse(false), 1.2);
    REQUIRE(brief);
    CHECK(brief->type == sf::Event::MouseLeft);
    CHECK(arrives(slow, mouse(true), 2));
    CHECK(arrives(slow, mouse(false), 2.7));
}
