// SPDX-License-Identifier: MIT
#pragma once
#include "page/beside.hpp"

#include <string>

/// What several activities lay beside their panel.
namespace page {

/// Sets things onto a board. False, and nothing is set, if they do not stand apart there.
using PutOnBoard = std::function<bool(Rect inside, int board)>;

/// A board of this ground as the object beside the panel: almost as high as the window, and only where what belongs on it has room.
/// `edge`: what stays free around it.
void lay_on_board(Typesetter&, Beside&, const std::string& ground, double edge, const PutOnBoard&);

/// Sets the pieces of an activity as lines of a screen from x on, and returns how high they are.
using SetLines = double (*)(Typesetter&, const std::vector<int>& pieces, double x, double width, int holder);

/// An invented screen with those lines as the object beside the panel; they slide in it where they are longer than the window.
Beside show_on_screen(Typesetter&, const Sorted&, SetLines);

}
