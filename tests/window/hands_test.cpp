// SPDX-License-Identifier: MIT
#include "../play/sample_town.hpp"
#include "sample_events.hpp"
#include "source_folder.hpp"
#include "window/hands.hpp"
#include "window/page_view.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace sample;
using namespace window;

namespace {

sf::Event plugged(bool in) {
    sf::Event event{};
    event.type = in ? sf::Event::JoystickConnected : sf::Event::JoystickDisconnected;
    event.joystickConnect = {0};
    return event;
}

sf::Event finger(sf::Event::EventType type, page::Point at) {
    return mouse_button(type, sf::Mouse::Left, static_cast<int>(at.x), static_cast<int>(at.y));
}

/// Somebody before a window of this size, whose events go the way they go in the loop.
class Player {
public:
    Player(play::Game game, page::Size size, int scale) : game_(std::move(game)), size_(size), view_(source_folder() + "/assets") {
        comfort_.text_scale = scale;
        look();
    }

    void take(const sf::Event& event) {
        if (const auto gesture = hands_.gesture_of(event))
            if (const auto pressed = view_.take(*gesture)) {
                game_.press(*pressed);
                look();
            }
    }
    /// Pushes a stick or a cross and lets it go; a worn stick comes to rest beside the middle and trembles.
    void push(sf::Joystick::Axis which, float to, float rest) {
        for (const float at : {to * 0.3F, to * 0.7F, to * 0.58F, to, rest + 6, rest - 6, rest})
            take(pad_axis(which, at));
    }
    /// With A alone: it reads on until a button is in sight, then presses it.
    void press_a() {
        take(pad_button(sf::Event::JoystickButtonPressed, 0));
        take(pad_button(sf::Event::JoystickButtonReleased, 0));
    }
    /// Goes with the cross or the stick, down, right, up, left and around again, until this control has the focus.
    bool reach(const std::string& id, sf::Joystick::Axis along, sf::Joystick::Axis across, float rest) {
        const std::array ways{std::pair(along, 100.0F), std::pair(across, 100.0F), std::pair(along, -100.0F), std::pair(across, -100.0F)};
        for (std::size_t tries = 0; tries < 120 && focus() != id; ++tries)
            push(ways[tries / 10 % 4].first, ways[tries / 10 % 4].second, rest);
        return focus() == id;
    }
    /// A finger that was nowhere before: down and up at one point.
    void tap(page::Point at) {
        take(finger(sf::Event::MouseButtonPressed, at));
        take(finger(sf::Event::MouseButtonReleased, at));
    }
    [[nodiscard]] page::Point middle_of(const std::string& id) const {
        const page::Target* at = view_.layout().find(page::ControlId(id));
        return at ? page::seen(view_.layout(), view_.focus(), at->rect, at->zone).centre() : page::Point{-1, -1};
    }
    [[nodiscard]] const std::string& focus() const { return view_.focus().at.str(); }
    [[nodiscard]] const page::Page& page() const { return view_.page(); }

private:
    void look() { view_.show(game_.page(), size_, comfort_); }

    play::Game game_;
    page::Size size_;
    page::Comfort comfort_;
    PageView view_;
    Hands hands_;
};

/// The first thing that goes on, or that may be chosen.
std::string onward(const page::Page& page) {
    const auto next = std::ranges::find_if(page.controls, [](const page::Control& one) {
        return one.open && (one.role == page::ControlRole::Continue || one.id.str() == "pass" || one.id.str() == "place-school");
    });
    return next == page.controls.end() ? std::string() : next->id.str();
}

/// From the title to the first choice, and takes its last way. The pad is pulled out and put in again while the stick is pushed.
void play_to_a_choice(Player& player, sf::Joystick::Axis along, sf::Joystick::Axis across, float rest) {
    bool pulled = false;
    for (int presses = 0; presses < 60 && player.page().kind != "choice"; ++presses) {
        const bool choice =
            std::ranges::any_of(player.page().controls, [](const page::Control& one) { return one.role == page::ControlRole::Choice; });
        if (choice)
            break;
        const std::string next = onward(player.page());
        INFO(player.page().kind, ": ", next);
        REQUIRE(player.reach(next, along, across, rest));
        player.press_a();
        if (!pulled && player.page().kind == "chat") {
            player.take(pad_axis(along, 100));
            player.take(plugged(false));
            player.take(plugged(true));
            pulled = true;
        }
    }
    REQUIRE(pulled);
    const auto way = std::ranges::find_if(player.page().controls, [](const page::Control& one) { return one.id.str() == "choose-laugh"; });
    REQUIRE(way != player.page().controls.end());
    REQUIRE(player.reach("choose-laugh", along, across, rest));
    player.press_a();
    CHECK(player.page().find(page::ControlId("choose-laugh")) == nullptr);
}

}

TEST_CASE("a worn stick and the A button play from the title to a choice and take it, though the pad is pulled out on the way") {
    Player player(town::guest_game(), {1280, 720}, 100);
    play_to_a_choice(player, sf::Joystick::Y, sf::Joystick::X, 22);
}

TEST_CASE("the cross of a gamepad does the same in a small window with large words") {
    Player player(town::guest_game(), {800, 600}, 200);
    play_to_a_choice(player, sf::Joystick::PovY, sf::Joystick::PovX, 0);
}

TEST_CASE("a stick that was held when the pad was pulled out counts anew when it is back") {
    Hands hands;
    CHECK(hands.gesture_of(pad_axis(sf::Joystick::Y, 100)));
    CHECK_FALSE(hands.gesture_of(pad_axis(sf::Joystick::Y, 90)));
    CHECK_FALSE(hands.gesture_of(plugged(false)));
    CHECK_FALSE(hands.gesture_of(plugged(true)));
    CHECK(hands.gesture_of(pad_axis(sf::Joystick::Y, 100)));
}

TEST_CASE("a stick that drifts moves nothing by itself") {
    Player player(town::guest_game(), {1280, 720}, 100);
    const std::string before = player.focus();
    for (int i = 0; i < 200; ++i)
        player.take(pad_axis(i % 2 == 0 ? sf::Joystick::X : sf::Joystick::Y, static_cast<float>(20 + i % 30)));
    CHECK(player.focus() == before);
    CHECK(player.page().kind == "title");
}

TEST_CASE("a tap presses what lies under it, though no pointer came there before") {
    Player player(town::guest_game(), {1280, 720}, 100);
    player.tap(player.middle_of("play"));
    REQUIRE(player.page().kind == "who");
    player.tap(player.middle_of("guest"));
    CHECK(player.page().kind == "map");
}

TEST_CASE("a finger that slides off before it is lifted presses nothing, nor does a tap beside") {
    Player player(town::guest_game(), {1280, 720}, 100);
    player.take(finger(sf::Event::MouseButtonPressed, player.middle_of("play")));
    player.take(finger(sf::Event::MouseButtonReleased, player.middle_of("about")));
    player.tap({640, 300});
    CHECK(player.page().kind == "title");
}
