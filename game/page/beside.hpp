// SPDX-License-Identifier: MIT
#pragma once
#include "page/fill.hpp"
#include "page/parts.hpp"

namespace page {

/// A panel with what is asked, and an object to look at or to touch. Beside each other over the stage where both fit, else under each other
/// on one sheet that slides.
struct Beside {
    std::vector<int> head; ///< blocks
    Fill work;             ///< what is done on the panel; may be none
    std::vector<int> foot; ///< controls that go on
    Fill object;
    std::function<double(double)> object_height; ///< the most it wants at a width, whatever is picked
    double object_width = 0, object_least = 0;
    double panel_least = 0;
    double panel_most = 0;
    bool object_right = false;
    bool object_slides = false;              ///< it may grow: then it slides, and the panel stands
    Fill lying = {};                         ///< object and work together, where they lie on a sheet; none: one after the other
    std::function<void(Rect)> standing = {}; ///< sets the object into a rectangle where it may be as high as there is room
};
void set_beside(Typesetter&, const Sorted&, const Beside&);

/// All blocks that hang on no control and are in the main region, in order.
std::vector<int> free_blocks(const Page&);

}
