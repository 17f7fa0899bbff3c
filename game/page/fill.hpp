// SPDX-License-Identifier: MIT
#pragma once
#include "page/typesetter.hpp"

#include <functional>

namespace page {

/// Sets things from (x, 0) down into a width. The height they took.
using Fill = std::function<double(double x, double width, int holder)>;

/// The height a panel filled so wants at this width.
double filled_height(Typesetter&, const Fill&, double width);
/// Sets a panel into a rectangle; what is taller slides inside. Makes the main scroller.
void set_filled(Typesetter&, Shape, Rect, const Fill&);

/// A sheet in the middle of the window, beside or under the frame controls. `at`: 0 at the top, 1 at the bottom; `beside`: how much of the
/// window's right side stays free.
void set_sheet(Typesetter&, std::size_t frames, const Fill&, double width, double at = 0.42, double beside = 0);

/// Adds something that only adorns, or the ground of a part of a panel: "inset", "card", "keepsake", "flourish", "stone", "path", "logo".
int ornament(Typesetter&, const std::string& which, Rect, int holder);

}
