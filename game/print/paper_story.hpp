// SPDX-License-Identifier: MIT
#pragma once
#include "print/telling.hpp"

namespace print {

/// One card of a story that is played on paper: read it, choose, turn to another card.
struct StoryCard {
    struct Way {
        Spans words;
        std::size_t to = 0; ///< position in the list
    };
    std::string where; ///< "Canteen · Tuesday, 12:41"
    std::vector<Line> lines;
    std::string ask;
    std::vector<Way> ways; ///< none: here it ends
    std::string ending;    ///< its title
    std::string place;     ///< of the art: "canteen"
};

/// An episode as cards, made from its own graph and words. The first card is the first of the list.
///
/// What is simpler than on a screen: the first hard scene is told in full, later ones in the two lines their author wrote for those who
/// skip them; of small choices and of things to do with one's hands one way is taken, one that leaves all endings open; questions are
/// asked, not answered; what comes after an ending is left to talk.
std::vector<StoryCard> paper_story(const Teller&);

}
