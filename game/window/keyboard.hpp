// SPDX-License-Identifier: MIT
#pragma once
#include "page/gesture.hpp"
#include "page/page.hpp"
#include "play/opening.hpp"

#include <SFML/Window/Event.hpp>

#include <array>
#include <optional>
#include <string>

namespace window {

/// What `play::key_names` calls a key: "R", "Shift+Tab". Empty if it has no name there, or belongs to the system or another program.
std::string key_name(const sf::Event::KeyEvent&);

/// What a key is for in these settings: "again"; empty if nothing.
std::string_view use_of(const sf::Event&, const play::Settings&);

/// On the page that asks which key to take: the control that stands for the key that was pressed.
std::optional<page::ControlId> key_picked(const sf::Event&, const page::Page&);

/// The way out for somebody who gave their keys away: F12 three times, fast, whatever the settings say. Times in seconds only ever grow.
class UsualKeys {
public:
    static constexpr double within = 2;
    /// True with the third press.
    bool on(const sf::Event&, double now);

private:
    std::array<double, 2> pressed_{-9, -9};
};

}
