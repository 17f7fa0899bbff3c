// SPDX-License-Identifier: MIT
#include "window/input.hpp"

#include "play/keys.hpp"
#include "window/keyboard.hpp"

#include <algorithm>
#include <array>

namespace window {
namespace {

struct Meant {
    std::string_view use;
    page::Key key;
};
constexpr std::array keys{
    Meant{"next", page::Key::Tab},       Meant{"previous", page::Key::BackTab},   Meant{"up", page::Key::Up},
    Meant{"down", page::Key::Down},      Meant{"left", page::Key::Left},          Meant{"right", page::Key::Right},
    Meant{"page-up", page::Key::PageUp}, Meant{"page-down", page::Key::PageDown}, Meant{"press", page::Key::Enter},
    Meant{"back", page::Key::Escape},    Meant{"home", page::Key::Home},          Meant{"help", page::Key::Help},
    Meant{"break", page::Key::Break},    Meant{"ruler-up", page::Key::RulerUp},   Meant{"ruler-down", page::Key::RulerDown}};

std::optional<page::Gesture> of_key(const sf::Event& event, const play::Settings& settings) {
    const std::string_view use = use_of(event, settings);
    if (use.starts_with("choice-"))
        return page::DigitDown{use.back() - '0'};
    // two switches tell these apart
    if (use == "press" && event.key.code == sf::Keyboard::Space)
        return page::KeyDown{page::Key::Space};
    const auto* at = std::ranges::find(keys, use, &Meant::use);
    return at == keys.end() ? std::nullopt : std::optional<page::Gesture>(page::KeyDown{at->key});
}

}

std::optional<page::Gesture> gesture_of(const sf::Event& event, double scale, const play::Settings& settings) {
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
    case sf::Event::KeyPressed: return of_key(event, settings);
    default: return std::nullopt;
    }
}

}
