// SPDX-License-Identifier: MIT
#include "window/input.hpp"

namespace window {
namespace {

std::optional<page::Key> named_key(sf::Keyboard::Key key, bool shift) {
    switch (key) {
    case sf::Keyboard::Tab: return shift ? page::Key::BackTab : page::Key::Tab;
    case sf::Keyboard::Up: return page::Key::Up;
    case sf::Keyboard::Down: return page::Key::Down;
    case sf::Keyboard::Left: return page::Key::Left;
    case sf::Keyboard::Right: return page::Key::Right;
    case sf::Keyboard::Enter: return page::Key::Enter;
    case sf::Keyboard::Space: return page::Key::Space;
    case sf::Keyboard::Escape:
    case sf::Keyboard::BackSpace: return page::Key::Escape;
    case sf::Keyboard::Home: return page::Key::Home;
    case sf::Keyboard::PageUp: return page::Key::PageUp;
    case sf::Keyboard::PageDown: return page::Key::PageDown;
    case sf::Keyboard::F1:
    case sf::Keyboard::H: return page::Key::Help;
    case sf::Keyboard::B: return page::Key::Break;
    default: return std::nullopt;
    }
}

std::optional<page::Gesture> of_key(const sf::Event::KeyEvent& key) {
    // with these the key belongs to the system or to another program
    if (key.control || key.alt || key.system)
        return std::nullopt;
    if (key.code >= sf::Keyboard::Num1 && key.code <= sf::Keyboard::Num9)
        return page::DigitDown{key.code - sf::Keyboard::Num0};
    if (key.code >= sf::Keyboard::Numpad1 && key.code <= sf::Keyboard::Numpad9)
        return page::DigitDown{key.code - sf::Keyboard::Numpad0};
    if (const auto named = named_key(key.code, key.shift))
        return page::KeyDown{*named};
    return std::nullopt;
}

}

std::optional<page::Gesture> gesture_of(const sf::Event& event, double scale) {
    const auto point = [scale](int x, int y) { return page::Point{x * scale, y * scale}; };
    switch (event.type) {
    case sf::Event::MouseMoved: return page::PointerMoved{point(event.mouseMove.x, event.mouseMove.y)};
    case sf::Event::MouseLeft: return page::PointerLeft{};
    case sf::Event::MouseButtonPressed:
        if (event.mouseButton.button != sf::Mouse::Left)
            return std::nullopt;
        return page::PointerDown{point(event.mouseButton.x, event.mouseButton.y)};
    case sf::Event::MouseButtonReleased:
        if (event.mouseButton.button != sf::Mouse::Left)
            return std::nullopt;
        return page::PointerUp{point(event.mouseButton.x, event.mouseButton.y)};
    case sf::Event::MouseWheelScrolled:
        return page::Wheel{point(event.mouseWheelScroll.x, event.mouseWheelScroll.y), static_cast<double>(event.mouseWheelScroll.delta)};
    case sf::Event::KeyPressed: return of_key(event.key);
    default: return std::nullopt;
    }
}

}
