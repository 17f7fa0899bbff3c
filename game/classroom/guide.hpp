// SPDX-License-Identifier: MIT
#pragma once
#include "base/diagnostic.hpp"

#include <string>
#include <string_view>
#include <vector>

/// A session with a class: what the guide says, a plan that ends on time, votes. Values only: time is handed in, nothing is kept.
namespace classroom {

/// What an adult has in the hand while the class talks.
struct Card {
    std::string ask, listen_for, better_not;
    bool operator==(const Card&) const = default;
};

/// A place where a story may be stopped to talk, as its guide has it.
struct Stop {
    std::string where;           ///< "Lunch, next to the laughing face"
    std::vector<std::string> at; ///< "lunch/mina-now": scene and beat; of several, whichever the class comes to
    Card card;
    Card marked;  ///< the same with its marks for bold and slanted, for paper
    int line = 0; ///< of the guide
    bool operator==(const Stop&) const = default;
};

/// What a class may be asked, and what the guide says about it to the adult alone.
struct Question {
    std::string ask;  ///< "Who opened the door in our story?"
    std::string note; ///< "8", "He chose what was in it.": what stood in brackets, and what follows the last question mark
    bool operator==(const Question&) const = default;
};
/// Of a line of "To talk about afterwards".
Question question_of(std::string_view line);

/// A paragraph, an item of a list, or a table of a guide, its marks still in it.
struct GuidePart {
    enum class Kind { Paragraph, Item, Table };
    Kind kind = Kind::Paragraph;
    std::string text;
    std::vector<std::vector<std::string>> rows; ///< of a table, its head first
    int line = 0;
};

/// What stands under one heading. The first section of a guide has none.
struct GuideSection {
    std::string title;
    std::vector<GuidePart> parts;
};

/// An episode's guide.md: what a session needs of it, without marks, and all of it for paper.
struct Guide {
    std::string file, title;
    std::string purpose;           ///< "What it is for"
    std::string note;              ///< the content note for adults
    std::string before;            ///< "Before you start"
    std::vector<Stop> stops;       ///< in the order of the table
    std::string rewind;            ///< where to go back to, and what to compare; places still in backquotes (`with_places` names them)
    std::vector<std::string> talk; ///< questions for afterwards
    std::string not_to_make_of_it;
    std::string disclosure; ///< if a child tells something real
    std::vector<GuideSection> sections;
};

/// Reads a guide. A broken table is told with its line and what is missing; a guide without stops or questions is an error.
base::Loaded<Guide> read_guide(std::string file, std::string_view text);

}
