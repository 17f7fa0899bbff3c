// SPDX-License-Identifier: MIT
#pragma once
#include "paint/painter.hpp"

#include <vector>

namespace paint {

/// A page somebody may soon look at.
struct Coming {
    page::Page page;
    page::Size size;
    page::Comfort comfort;
    bool here = false; ///< it is looked at already: its blinks are wanted too
};

/// Rasterises the art of coming pages in a thread of its own, for the painter it was made from.
class Ahead {
public:
    /// Begins at once with `first`, if anything is asked for already.
    explicit Ahead(const Painter&, std::vector<Coming> first = {});
    /// Lets go of what is not begun and waits for the rest: at most one picture.
    ~Ahead();
    Ahead(const Ahead&) = delete;
    Ahead& operator=(const Ahead&) = delete;

    /// From now on these, the nearest first, instead of what was asked for before. Returns at once.
    void ask(std::vector<Coming>);
    /// Whether the first of what was asked for last is made.
    [[nodiscard]] bool first_ready() const;
    /// Waits until it is.
    void wait_for_first();
    /// Waits until there is nothing left to do. For tests and tours.
    void finish();

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}
