// SPDX-License-Identifier: MIT
#pragma once
#include "page/parts.hpp"

/// One arrangement for each kind of page. Each leaves the upper right corner to the frame controls.
namespace page {

/// Figures on a stage, what is said in a bubble, the rest on a panel below.
void arrange_stage(Typesetter&, const Sorted&);
/// A phone on the left, the stage on the right, a panel below; or phone and panel side by side where it is tight.
void arrange_phone(Typesetter&, const Sorted&);
/// Places on the town's map. False, and nothing is set, where they do not fit beside each other.
bool arrange_map(Typesetter&, const Sorted&);
/// The game's name and its first buttons.
void arrange_title(Typesetter&, const Sorted&);
/// A card between moments.
void arrange_card(Typesetter&, const Sorted&);
/// The line of decisions so far, as a path with stepping stones.
void arrange_journal(Typesetter&, const Sorted&);
/// Two ways through a story, side by side.
void arrange_compare(Typesetter&, const Sorted&);
/// An if and a then to pick, and the card that comes of it.
void arrange_plan(Typesetter&, const Sorted&);
/// A warm sheet in the middle: settings, help, about.
void arrange_sheet(Typesetter&, const Sorted&);

/// Something to do with one's hands. False, and nothing is set, for kinds that have no arrangement of their own.
bool arrange_activity(Typesetter&, const Sorted&);
/// A phone as an object, with its head and its messages, which slide.
void set_phone(Typesetter&, const Sorted&, Rect);

/// Sets the figures of the stage so that their chests are at the floor of the area, and what one of them says beside or above them.
/// `cover` is where a panel begins that hides where they end; without one, the window's lower edge. False, and nothing is set, if the
/// words do not fit; then they belong on the panel.
bool set_figures(Typesetter&, Rect area, double cover, int speech);

/// The last thing said by somebody on the stage, as a block's position, or -1.
int speech_on_stage(const Page&);

}
