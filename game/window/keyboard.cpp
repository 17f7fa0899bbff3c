// SPDX-License-Identifier: MIT
#include "window/keyboard.hpp"

#include "play/keys.hpp"

namespace window {
namespace {

std::string_view word_key(sf::Keyboard::Key key, bool shift) {
    switch (key) {
    case sf::Keyboard::Tab: return shift ? "Shift+Tab" : "Tab";
    case sf::Keyboard::Up: return "Up";
    case sf::Keyboard::Down: return "Down";
    case sf::Keyboard::Left: return "Left";
    case sf::Keyboard::Right: return "Right";
    case sf::Keyboard::Enter: return "Enter";
    case sf::Keyboard::Space: return "Space";
    case sf::Keyboard::Escape: return "Escape";
    case sf::Keyboard::BackSpace: return "Backspace";
    case sf::Keyboard::Home: return "Home";
    case sf::Keyboard::End: return "End";
    case sf::Keyboard::PageUp: return "PageUp";
    case sf::Keyboard::PageDown: return "PageDown";
    case sf::Keyboard::Insert: return "Insert";
    case sf::Keyboard::Delete: return "Delete";
    case sf::Keyboard::Comma: return "Comma";
    case sf::Keyboard::Period: return "Period";
    default: return {};
    }
}

}

std::string key_name(const sf::Event::KeyEvent& key) {
    if (key.control || key.alt || key.system)
        return {};
    const auto in = [&](sf::Keyboard::Key first, sf::Keyboard::Key last) { return key.code >= first && key.code <= last; };
    if (in(sf::Keyboard::A, sf::Keyboard::Z))
        return {static_cast<char>('A' + (key.code - sf::Keyboard::A))};
    if (in(sf::Keyboard::Num0, sf::Keyboard::Num9))
        return std::to_string(key.code - sf::Keyboard::Num0);
    if (in(sf::Keyboard::Numpad0, sf::Keyboard::Numpad9))
        return std::to_string(key.code - sf::Keyboard::Numpad0);
    if (in(sf::Keyboard::F1, sf::Keyboard::F12))
        return "F" + std::to_string(key.code - sf::Keyboard::F1 + 1);
    return std::string(word_key(key.code, key.shift));
}

std::string_view use_of(const sf::Event& event, const play::Settings& settings) {
    return event.type == sf::Event::KeyPressed ? play::use_of(settings, key_name(event.key)) : std::string_view();
}

std::optional<page::ControlId> key_picked(const sf::Event& event, const page::Page& page) {
    if (page.kind != "key" || event.type != sf::Event::KeyPressed)
        return std::nullopt;
    const page::ControlId id("key-" + key_name(event.key));
    const page::Control* control = page.find(id);
    return control && control->open ? std::optional(id) : std::nullopt;
}

bool UsualKeys::on(const sf::Event& event, double now) {
    if (event.type != sf::Event::KeyPressed)
        return false;
    if (event.key.code != sf::Keyboard::F12) {
        pressed_ = {-9, -9};
        return false;
    }
    const bool third = now - pressed_[1] <= within;
    pressed_ = {now, pressed_[0]};
    if (third)
        pressed_ = {-9, -9};
    return third;
}

}
