// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/focus.hpp"
#include "page/layout.hpp"

#include <array>
#include <string_view>

/// What moves on a page, as a value: nothing here draws, waits or remembers.
namespace page {

/// Where time stands, in seconds.
struct Moment {
    double page = 0;    ///< since this page came
    double overall = 0; ///< since the first page came
    double still = 0;   ///< since the player last did anything
};

/// A figure that is not quite as drawn: eyes closed for a blink, or lower by a breath.
struct Pose {
    int piece = -1; ///< in Layout::pieces
    bool blink = false;
    double down = 0; ///< pixels
    bool operator==(const Pose&) const = default;
};

/// A block or a control that is still on its way up to its place.
struct Rise {
    int block = -1, control = -1;
    double down = 0;  ///< pixels
    double shown = 0; ///< 0: not there yet; 1: all there
    bool operator==(const Rise&) const = default;
};

/// A draft of which only the first characters stand there.
struct Typed {
    int block = -1;
    int characters = 0;
    bool operator==(const Typed&) const = default;
};

/// A counter that has just gone up.
struct Pop {
    int block = -1, reaction = -1;
    double grow = 1;
    bool operator==(const Pop&) const = default;
};

/// A layer of a place that is not where or how it is drawn.
struct Mover {
    std::string_view layer; ///< of `movers_of`
    Point by;               ///< in the drawing's units
    double grow = 1;        ///< around the middle of its box
    double shown = 1;
    bool operator==(const Mover& m) const {
        return layer == m.layer && by.x == m.by.x && by.y == m.by.y && grow == m.grow && shown == m.shown;
    }
};

/// Everything that is not at rest. An empty one: the page stands as it was arranged.
struct Motion {
    std::vector<Pose> poses;
    std::vector<Rise> rises;
    std::vector<Typed> typed;
    std::vector<Pop> pops;
    std::vector<Mover> movers;
    int dots = -1; ///< which of the three typing dots is up; -1: none
    bool operator==(const Motion&) const = default;
    [[nodiscard]] bool at_rest() const { return *this == Motion(); }
    /// Whether something is on its way that wants more frames than what only sways.
    [[nodiscard]] bool hurries() const { return !rises.empty() || !pops.empty(); }
};

/// The same page at the same moment always moves the same. Under calm motion nothing ever does; what only sways comes to rest half a minute
/// after the player's last doing.
Motion motion_at(const Page&, const Layout&, const Moment&, const Comfort&);

/// A layer of a place that can move by itself, and where all of it lies, in the drawing's units.
struct MoverBox {
    std::string_view place, layer;
    Rect box;
};
/// In the order of drawing; what lies between two of them is another layer.
std::vector<MoverBox> movers_of(std::string_view place);

/// Where a mover's box is in a window now.
Rect seen_mover(const MoverBox&, const Mover&, Size window);

/// What has to be painted again when the motion becomes another one: few whole-pixel rectangles inside the window. `marked` is a block with
/// another word marked; -1: none.
std::vector<Rect> changed(const Layout&, const Focus&, const Motion& before, const Motion& after, int marked = -1);

/// Where somebody on the stage looks: from -1, left, to 1, right. At whoever speaks, or at the phone; who speaks looks at the others.
double gaze(const Page&, const Layout&, const Piece& figure);

}
