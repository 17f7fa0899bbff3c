// SPDX-License-Identifier: MIT
#include "window/hiding.hpp"

#include <SFML/System/String.hpp>

namespace window {

void Hiding::hide() {
    *this = Hiding();
    hidden_ = true;
}

bool Hiding::come_back() {
    *this = Hiding();
    return true;
}

bool Hiding::on(const sf::Event& event, double now) {
    switch (event.type) {
    case sf::Event::KeyPressed: return on_key(event.key.code, now);
    case sf::Event::KeyReleased:
        if (event.key.code == sf::Keyboard::Escape)
            escape_ = -1;
        return false;
    case sf::Event::TextEntered: return hidden_ && on_text(event.text.unicode);
    case sf::Event::MouseButtonPressed: shifts_ = {-9, -9}; return false;
    // a key that is let go while another window has the keyboard is never heard of
    case sf::Event::LostFocus: escape_ = -1; return false;
    default: return false;
    }
}

bool Hiding::on_key(sf::Keyboard::Key key, double now) {
    if (key == sf::Keyboard::Escape && escape_ < 0)
        escape_ = now;
    if (key != sf::Keyboard::LShift && key != sf::Keyboard::RShift) {
        shifts_ = {-9, -9};
        return false;
    }
    const bool third = now - shifts_[1] <= shifts_within;
    shifts_ = {now, shifts_[0]};
    if (!third || hidden_)
        return false;
    hide();
    return true;
}

/// Letter for letter the word that stands on the page; whatever was typed before it does not matter.
bool Hiding::on_text(char32_t letter) {
    const std::string word = play::neutral_word();
    const std::basic_string<sf::Uint8> bytes = sf::String(static_cast<sf::Uint32>(letter)).toUtf8();
    typed_.append(bytes.begin(), bytes.end());
    if (letter >= U'A' && letter <= U'Z')
        typed_.back() = static_cast<char>(letter - U'A' + U'a');
    if (typed_.size() > word.size())
        typed_.erase(0, typed_.size() - word.size());
    return typed_ == word && come_back();
}

bool Hiding::turn(double now) {
    return hidden_ && escape_ >= 0 && now - escape_ >= escape_held && come_back();
}

bool Hiding::press(const page::ControlId& id) {
    switch (play::neutral_press(side_, id)) {
    case play::NeutralPress::Leave: return come_back();
    case play::NeutralPress::First: side_ = play::NeutralSide::First; break;
    case play::NeutralPress::Second: side_ = play::NeutralSide::Second; break;
    case play::NeutralPress::None: break;
    }
    return false;
}

}
