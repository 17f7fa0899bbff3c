// SPDX-License-Identifier: MIT
#include "page/arrange.hpp"
#include "page/focus.hpp"
#include "paint/text.hpp"
#include "sample_events.hpp"
#include "window/hiding.hpp"

#include <doctest/doctest.h>

using namespace sample;
using window::Hiding;

namespace {

bool press(Hiding& hiding, sf::Keyboard::Key code, double now) {
    return hiding.on(key_down(code), now);
}

bool type(Hiding& hiding, const std::u32string& words) {
    bool came = false;
    for (const char32_t letter : words) {
        sf::Event event{};
        event.type = sf::Event::TextEntered;
        event.text.unicode = letter;
        came = hiding.on(event, 0);
    }
    return came;
}

Hiding hidden() {
    Hiding hiding;
    hiding.hide();
    return hiding;
}

constexpr auto shift = sf::Keyboard::LShift;

}

TEST_CASE("three presses of Shift within 1.2 seconds hide the game, whichever Shift") {
    Hiding hiding;
    CHECK_FALSE(press(hiding, shift, 10));
    CHECK_FALSE(press(hiding, sf::Keyboard::RShift, 10.6));
    CHECK(press(hiding, shift, 11.2));
    CHECK(hiding.hidden());
}

TEST_CASE("slower presses hide nothing, and the last two of them still count") {
    Hiding hiding;
    CHECK_FALSE(press(hiding, shift, 10));
    CHECK_FALSE(press(hiding, shift, 10.7));
    CHECK_FALSE(press(hiding, shift, 11.4));
    CHECK(press(hiding, shift, 11.8));
}

TEST_CASE("capital letters and going back with Shift and Tab hide nothing") {
    Hiding hiding;
    for (const double at : {1.0, 1.2, 1.4, 1.6}) {
        CHECK_FALSE(press(hiding, shift, at));
        CHECK_FALSE(press(hiding, sf::Keyboard::Tab, at + 0.1));
    }
    sf::Event click{};
    click.type = sf::Event::MouseButtonPressed;
    press(hiding, shift, 3);
    press(hiding, shift, 3.1);
    hiding.on(click, 3.2);
    CHECK_FALSE(press(hiding, shift, 3.3));
}

TEST_CASE("the neutral page names no game and no story") {
    for (const auto side : {play::NeutralSide::First, play::NeutralSide::Second}) {
        const page::Page page = play::neutral_page(side);
        std::string all = page.title;
        for (const page::Block& block : page.blocks)
            all += page::plain(block.text);
        for (const page::Control& control : page.controls) {
            all += control.label + control.note;
            CHECK(control.role != page::ControlRole::Frame);
            CHECK(control.number == 0);
        }
        for (const char* word : {"Ripple", "ripple", "game", "Mina", "Rex", "Help", "Home", "Break", "story", "hide"})
            CHECK_MESSAGE(all.find(word) == std::string::npos, word);
        CHECK(page.stage.place.empty());
    }
}

TEST_CASE("the word that leads back stands on the neutral page") {
    std::string all;
    for (const page::Block& block : play::neutral_page(play::NeutralSide::First).blocks)
        all += page::plain(block.text);
    CHECK(all.find(play::neutral_word()) != std::string::npos);
}

TEST_CASE("any one key, pressed or held, leaves the game hidden, but Escape held for two seconds") {
    Hiding hiding = hidden();
    double now = 10;
    for (int code = 0; code < sf::Keyboard::KeyCount; ++code) {
        now += 5;
        if (code == sf::Keyboard::Escape)
            continue;
        press(hiding, static_cast<sf::Keyboard::Key>(code), now);
        CHECK_FALSE(hiding.turn(now + 4));
        hiding.on(key_up(static_cast<sf::Keyboard::Key>(code)), now + 4);
    }
    press(hiding, sf::Keyboard::Escape, now + 10);
    hiding.on(key_up(sf::Keyboard::Escape), now + 11.9);
    CHECK_FALSE(hiding.turn(now + 13));
    press(hiding, sf::Keyboard::Escape, now + 20);
    CHECK_FALSE(hiding.turn(now + 21.9));
    CHECK(hiding.turn(now + 22));
    CHECK_FALSE(hiding.hidden());
}

TEST_CASE("an Escape that is let go in another window does not bring the game back") {
    Hiding hiding = hidden();
    press(hiding, sf::Keyboard::Escape, 10);
    sf::Event away{};
    away.type = sf::Event::LostFocus;
    hiding.on(away, 10.5);
    CHECK_FALSE(hiding.turn(99));
}

TEST_CASE("the word brings the game back, in small or large letters, and nothing like it does") {
    Hiding hiding = hidden();
    CHECK_FALSE(type(hiding, U"heroin"));
    CHECK_FALSE(type(hiding, U"herron"));
    CHECK_FALSE(type(hiding, U"нет 中文"));
    CHECK(type(hiding, U"the Heron"));
    CHECK_FALSE(hiding.hidden());
    CHECK_FALSE(type(hiding, U"heron")); // in the game it is only a word
}

TEST_CASE("whoever presses one switch again and again stays with the birds; two steps on two sides lead back") {
    Hiding hiding = hidden();
    const paint::PangoMeasure measure("andika");
    page::Focus focus;
    for (int presses = 0; presses < 20; ++presses) {
        const page::Layout layout = page::arrange(hiding.page(), {1280, 720}, measure, {});
        page::settle(layout, focus);
        if (const auto id = page::resolve(layout, focus, page::KeyDown{page::Key::Enter}))
            CHECK_FALSE(hiding.press(*id));
    }
    REQUIRE(hiding.hidden());
    if (hiding.page().find(page::ControlId("birds-more")))
        hiding.press(page::ControlId("birds-more"));
    CHECK(hiding.press(page::ControlId("birds-close")));
    CHECK_FALSE(hiding.hidden());
}

TEST_CASE("three more presses of Shift do not undo the first three") {
    Hiding hiding = hidden();
    for (const double at : {5.0, 5.2, 5.4, 5.6, 5.8, 6.0})
        CHECK_FALSE(press(hiding, shift, at));
    CHECK(hiding.hidden());
}
