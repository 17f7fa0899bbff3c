// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "classroom/vote.hpp"

namespace play {

/// "Ground rules", "Stop: Lunch, next to the laughing face". In the language that is spoken.
std::string part_title(const classroom::Part&);
/// One line on what happens in it.
std::string part_line(const classroom::Part&);
/// The card of a part: a pause's own, else the game's; of rewind and talk with the guide's words.
classroom::Card part_card(const classroom::Part&, const classroom::Guide&, story::Band);
/// "No time for "Stop: the copier" any more. You can take it back." What was dropped stands in one sentence.
std::vector<std::string> news_words(const std::vector<classroom::Told>&, const classroom::Session&);
std::string refused_words(classroom::Refused);
/// "4:05"
std::string clock_words(int seconds);
/// What to say to the class in this state of a vote; of a level one, kindly.
std::string vote_line(const classroom::Vote&);
/// "A and B": the letters of ways.
std::string letters_of(const std::vector<std::size_t>& options);
/// One of the ways that came out level, as a coin or a straw would have it.
std::size_t drawn(const classroom::Vote&);
std::string vote_answer_words(classroom::Vote::Answer);
/// "Projector", "Pairs", "Pass and choose", and how each is done.
std::string mode_name(classroom::Mode);
std::string mode_line(classroom::Mode);
/// The disclosure card for adults: listen, stay calm, believe, no promise of secrecy … In its order.
std::vector<std::string> disclosure_lines();

}
