// SPDX-License-Identifier: MIT
#pragma once
#include "page/fill.hpp"

/// What the pages of activities are made of: objects to touch, as wide as they are told, from a point down.
namespace page {

/// "Reef Rally" is drawn in icons/reef-rally.
std::string icon_name(const std::string& app);

/// How a control looks that is an object: its ground, and what room its words leave around them.
struct Look {
    std::string ground; ///< how it is drawn: "row", "slab", "tray", "card", "person"
    TextStyle label;
    double side = 0, rim = 0;
    double before = 0, after = 0; ///< left and right of the words
    double least = 0;             ///< height
    Align align = Align::Start;
    bool note = true;
};
double look_height(const Typesetter&, int control, const Look&, double width);
/// Sets it; the words stand in the middle of its height. The piece of its ground.
int set_look(Typesetter&, int control, const Look&, Rect, int holder);

/// What is said back for a pick, on a note of coloured paper. Its height.
double set_sticky(Typesetter&, int block, Point, double width, int holder);
double sticky_height(const Typesetter&, int block, double width);
/// The reply that hangs on a control, as a block's position, or -1.
int reply_of(const Page&, const Control&);

/// An invented screen as an object with an edge: its head, and under it what `inside` sets. Its height.
double set_screen(Typesetter&, double x, double width, int holder, const Fill& inside);
/// The coloured head of an app. Its height.
double set_app_head(Typesetter&, const std::string& app, const std::string& name, Rect, int holder);

/// Positions in a ring around the middle of an area, evenly along it, so that things of this size stay apart. Nothing if they cannot.
std::vector<Point> ring_of(const std::vector<Size>&, Rect area, double gap);

}
