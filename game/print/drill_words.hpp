// SPDX-License-Identifier: MIT
#pragma once
#include "print/telling.hpp"

namespace print {

/// One way a drill may go.
struct DrillWay {
    std::string letters; ///< of the options that lead here: "A"; empty where an activity does
    std::string title;
    std::vector<Line> lines;
};

/// A drill as it stands on a card: the situation and its moves in front, what may come of them behind.
struct DrillWords {
    std::string id, title, topic, where;
    std::vector<Line> situation; ///< to the choice, with it
    std::vector<DrillWay> ways;
    bool by_outcome = false; ///< something done with one's hands decides, not a letter
    Spans ask;               ///< "And if it were …"
    std::vector<std::pair<Spans, Spans>> and_if;
};

DrillWords drill_words(const Teller&, const std::string& id);

}
