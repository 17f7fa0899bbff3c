// SPDX-License-Identifier: MIT
#pragma once
#include <algorithm>

namespace page {

/// A place in a window, in pixels from the upper left.
struct Point {
    double x = 0, y = 0;
};

struct Size {
    double w = 0, h = 0;
    bool operator==(const Size&) const = default;
};

struct Rect {
    double x = 0, y = 0, w = 0, h = 0;

    [[nodiscard]] double right() const { return x + w; }
    [[nodiscard]] double bottom() const { return y + h; }
    [[nodiscard]] Point centre() const { return {x + w / 2, y + h / 2}; }
    [[nodiscard]] Rect moved(double dx, double dy) const { return {x + dx, y + dy, w, h}; }
    /// Smaller by so much on every side.
    [[nodiscard]] Rect inset(double by) const { return {x + by, y + by, std::max(0.0, w - 2 * by), std::max(0.0, h - 2 * by)}; }
    [[nodiscard]] bool has(Point p) const { return p.x >= x && p.y >= y && p.x < right() && p.y < bottom(); }
    /// Half a pixel of slack, because sizes of text are not whole numbers.
    [[nodiscard]] bool holds(const Rect& r, double slack = 0.5) const {
        return r.x >= x - slack && r.y >= y - slack && r.right() <= right() + slack && r.bottom() <= bottom() + slack;
    }
    [[nodiscard]] bool overlaps(const Rect& r, double slack = 0.5) const {
        return x + slack < r.right() && r.x + slack < right() && y + slack < r.bottom() && r.y + slack < bottom();
    }
};

}
