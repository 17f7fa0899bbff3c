// SPDX-License-Identifier: MIT
#pragma once
#include "print/spans.hpp"
#include "print/wordbook.hpp"
#include "story/play.hpp"

namespace print {

/// What a line of a story is, on paper.
enum class LineKind { Told, Said, Message, Event, Card, Ask, Option, Answer, Reply };

/// One line of a story, as a reader of one band gets it.
struct Line {
    LineKind kind = LineKind::Told;
    std::string who; ///< of what is said and written
    Spans words;
    std::string mark;       ///< of an option: "A"; of a message its clock
    bool sometimes = false; ///< only on some ways
};

/// Who tells, and to whom: the words that stand around a story's own ("writes", "left the group").
struct Teller {
    const story::Episode& episode;
    story::Reader reader;
    const Wordbook& words; ///< content/print/telling.json
};
/// What telling.json must have.
const Needs& telling_needs();

/// Story words with bars where words hurt.
Spans story_spans(const Teller&, std::string_view words);
/// A text of the episode for this reader. `now` gives counts; null: as the episode begins.
Spans text_spans(const Teller&, const story::Text&, const story::Progress* now);
std::string name_of(const Teller&, story::SpeakerIndex);
/// "Canteen · Tuesday, 12:41"; either half may be missing.
std::string where_and_when(const story::Episode&, std::uint32_t place, const std::string& time);

/// Whether a band ever comes to see something.
enum class Chance { Never, Sometimes, Always };
Chance chance_of(const story::Condition&, story::Band);

/// The lines of one beat: what it shows or asks. Of choices, questions and activities also everything that can be picked.
std::vector<Line> lines_of(const Teller&, const story::Beat&, const story::Progress* now = nullptr);

}
