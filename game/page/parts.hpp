// SPDX-License-Identifier: MIT
#pragma once
#include "page/fill.hpp"

#include <vector>

/// What the arrangements of the different pages are made of.
namespace page {

/// The controls of a page by what an arrangement does with them.
struct Sorted {
    std::vector<int> tabs, places, content, frame;
};
Sorted sort_controls(const Page&, bool phone);

/// Only "go on" and plain buttons: they fit beside words.
bool only_buttons(const Page&, const std::vector<int>& controls);

/// Positions of the blocks of one region.
std::vector<int> blocks_of(const Page&, bool phone);

/// The rectangle the frame controls take, upper right.
Rect frame_area(const Typesetter&, std::size_t count);
void set_frame(Typesetter&, const std::vector<int>& controls);

void set_backdrop(Typesetter&, const std::string& otherwise = {});

/// A warm panel with blocks and controls. It slides inside if it is taller than the most it may be.
struct PanelPlan {
    std::vector<int> blocks, controls;
    bool buttons_beside = false; ///< buttons may stand to the right of the words
    Shape shape = Shape::Panel;
    bool faces = true; ///< of those who speak, beside their words
};
/// What fills it, for where it is set otherwise.
Fill filled_with(Typesetter&, const PanelPlan&);
/// The height the panel wants at this width.
double panel_height(Typesetter&, const PanelPlan&, double width);
/// Sets it into a rectangle; makes the main scroller.
void set_panel(Typesetter&, const PanelPlan&, Rect);

/// Without words on it a panel would be an empty tray: then its buttons float over the stage.
bool may_float(const Typesetter&, const PanelPlan&, double width);
void set_floating(Typesetter&, const std::vector<int>& controls, Rect where);

/// Quiet buttons with an icon (skip, look back) go up beside the frame controls if there is room right of `left`; then they leave
/// `content`. Where the upper edge of the window ends and the page may begin.
double set_tools(Typesetter&, Sorted&, double left);

/// The bust of whoever asks, if the panel has room for it.
int asker(const Typesetter&, const std::vector<int>& blocks, double width);

}
