// SPDX-License-Identifier: MIT
#pragma once
#include "desk/pen.hpp"

/// What the desk's columns are made of.
namespace desk {

/// The time, and how much of it is left.
void draw_clock(Pen&, const View&);
/// How high it gets in a column so wide.
float clock_height(const Pen&, const View&, float wide);
/// The plan of the lesson from top to bottom; `follow`: slides to the part that runs.
void draw_timeline(Pen&, const std::vector<PartRow>&, bool follow);
/// A card on a panel of its own; nothing if it is empty.
void draw_card(Pen&, const Card&);
/// The same without the panel.
void draw_card_bare(Pen&, const Card&);
void draw_notices(Pen&, const std::vector<Card>&);
void draw_groups(Pen&, const std::vector<Group>&);
void draw_vote(Pen&, const Vote&);
/// What the class sees, in words.
void draw_projector(Pen&, const std::string&);

}
