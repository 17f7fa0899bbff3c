// SPDX-License-Identifier: MIT
#pragma once
#include "play/neutral_page.hpp"

#include <SFML/Window/Event.hpp>

#include <array>

namespace window {

/// Quick hide: three presses of Shift, fast, put a neutral page over the game. Only what is meant leads back: Escape held down, a word
/// typed, or two presses on that page. Times are in seconds and only ever grow.
class Hiding {
public:
    static constexpr double shifts_within = 1.2, escape_held = 2;

    [[nodiscard]] bool hidden() const { return hidden_; }
    void hide();
    /// Takes note of an event. True if the game went or came by it.
    bool on(const sf::Event&, double now);
    /// True if the game came back because Escape was held long enough.
    bool turn(double now);
    /// A control of the neutral page was pressed. True if the game came back by it.
    bool press(const page::ControlId&);
    [[nodiscard]] page::Page page() const { return play::neutral_page(side_); }

private:
    bool on_key(sf::Keyboard::Key, double now);
    bool on_text(char32_t letter);
    bool come_back();

    bool hidden_ = false;
    play::NeutralSide side_ = play::NeutralSide::First;
    std::array<double, 2> shifts_{-9, -9}; ///< when Shift was pressed last and before that, with nothing between
    double escape_ = -1;                   ///< since when Escape is down; below zero: it is not
    std::string typed_;
};

}
