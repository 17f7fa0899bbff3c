// SPDX-License-Identifier: MIT
#include "window/steady_hands.hpp"

#include <utility>

namespace window {
namespace {

// keys have numbers from 0 on; these follow
constexpr int first_button = 1000, first_pad = 2000;

std::optional<int> pressed(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::KeyPressed: return event.key.code;
    case sf::Event::MouseButtonPressed: return first_button + static_cast<int>(event.mouseButton.button);
    case sf::Event::JoystickButtonPressed: return first_pad + static_cast<int>(event.joystickButton.button);
    default: return std::nullopt;
    }
}

bool same_key_up(const sf::Event& waiting, const sf::Event& event) {
    if (waiting.type == sf::Event::KeyPressed)
        return event.type == sf::Event::KeyReleased && event.key.code == waiting.key.code;
    return event.type == sf::Event::JoystickButtonReleased && event.joystickButton.button == waiting.joystickButton.button;
}

}

void SteadyHands::follow(const play::Settings& settings) {
    again_after_ = settings.again_after / 1000.0;
    hold_ = settings.hold / 1000.0;
}

bool SteadyHands::too_soon(int what, double now) {
    const auto before = last_.find(what);
    const bool soon = before != last_.end() && now - before->second < again_after_;
    // a trembling that goes on is one press, however long it lasts
    last_[what] = now;
    return soon;
}

std::optional<sf::Event> SteadyHands::let_go(const sf::Event& event, double now) {
    if (!std::exchange(dropped_, false) && now - since_ >= hold_)
        return event;
    sf::Event away{};
    away.type = sf::Event::MouseLeft;
    return away;
}

std::optional<sf::Event> SteadyHands::take(const sf::Event& event, double now) {
    if (waiting_ && (same_key_up(*waiting_, event) || event.type == sf::Event::LostFocus))
        waiting_.reset();
    if (event.type == sf::Event::MouseButtonReleased)
        return let_go(event, now);
    const auto what = pressed(event);
    if (!what)
        return event;
    const bool soon = too_soon(*what, now);
    if (event.type == sf::Event::MouseButtonPressed) {
        dropped_ = soon;
        since_ = now;
        return soon ? std::nullopt : std::optional(event);
    }
    if (soon)
        return std::nullopt;
    if (hold_ <= 0)
        return event;
    waiting_ = event;
    since_ = now;
    return std::nullopt;
}

std::optional<sf::Event> SteadyHands::due(double now) {
    if (!waiting_ || now - since_ < hold_)
        return std::nullopt;
    return std::exchange(waiting_, std::nullopt);
}

}
