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

/// An invented screen as the object beside the panel; what `lines` sets slides in it where it is longer than the window.
void show_on_screen(Typesetter&, Beside&, const Fill& lines);

}
