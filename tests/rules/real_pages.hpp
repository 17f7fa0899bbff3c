// SPDX-License-Identifier: MIT
#pragma once
#include "play/game.hpp"

#include <functional>
#include <span>

/// The real game, page by page, for rules that hold on every page.
namespace rules {

/// A page, and how one came to it.
struct Met {
    page::Page page;
    std::string where; ///< "the-photo: chat"
};

/// English, French, Arabic, English with accents and two fifths longer, English from right to left.
std::span<const std::string> languages();

/// The shipped town in a language.
play::Library town_in(const std::string& lang);
play::Game game_in(const std::string& lang, const std::string& episode = {});

/// Every different page there is: the tour (title, map, every screen), and each episode and drill played several ways, each
/// time by what was pressed least often before. Gathered once.
const std::vector<Met>& pages_in(std::string_view language);

/// One page of each kind and look, of `pages_in`.
std::vector<const Met*> kinds_in(const std::string& lang);

/// Plays from where the game stands until the story is over, by what was pressed least often before.
class Walker {
public:
    /// What leads on from here; empty: nothing does.
    page::ControlId onward(const page::Page&);

private:
    std::map<std::string, int> pressed_;
};

/// Whether a page belongs to a story or a drill that is being played.
bool in_story(const page::Page&);

}
