// SPDX-License-Identifier: MIT
#include "page/motion.hpp"

#include <algorithm>
#include <cmath>

namespace page {
namespace {

constexpr std::size_t most_rects = 8;

Rect both(const Rect& a, const Rect& b) {
    if (a.w <= 0 || a.h <= 0)
        return b;
    if (b.w <= 0 || b.h <= 0)
        return a;
    const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

Rect cut(const Rect& r, const Rect& by) {
    const double x = std::max(r.x, by.x), y = std::max(r.y, by.y);
    return {x, y, std::max(0.0, std::min(r.right(), by.right()) - x), std::max(0.0, std::min(r.bottom(), by.bottom()) - y)};
}

/// What is in `a` and not in `b`.
template <class T>
std::vector<T> only_in(const std::vector<T>& a, const std::vector<T>& b) {
    std::vector<T> out;
    std::ranges::copy_if(a, std::back_inserter(out), [&](const T& one) { return std::ranges::find(b, one) == b.end(); });
    return out;
}

/// Gathers what one motion touches that the other does not.
class Gatherer {
public:
    Gatherer(const Layout& layout, const Focus& focus) : layout_(layout), focus_(focus) {}

    void gather(const Motion& a, const Motion& b) {
        for (const Pose& pose : only_in(a.poses, b.poses))
            add(seen_piece(layout_.pieces[static_cast<std::size_t>(pose.piece)]).inset(-2 * layout_.unit - 1));
        for (const Rise& rise : only_in(a.rises, b.rises))
            add_rise(rise);
        for (const Typed& typed : only_in(a.typed, b.typed))
            add_pieces([&](const Piece& piece) { return piece.block == typed.block; }, 4 * layout_.unit);
        for (const Pop& pop : only_in(a.pops, b.pops))
            add_pieces([&](const Piece& piece) { return piece.block == pop.block && piece.shape == Shape::Reaction; }, 10 * layout_.unit);
        for (const Mover& mover : only_in(a.movers, b.movers))
            add_mover(mover);
        if (a.dots != b.dots)
            add_pieces([](const Piece& piece) { return piece.shape == Shape::Typing; }, 3 * layout_.unit);
    }
    /// Where a mover stands that is at rest on the other side.
    void gather_rest(const Motion& a, const Motion& b) {
        for (const Mover& mover : a.movers)
            if (std::ranges::find(b.movers, mover.layer, &Mover::layer) == b.movers.end())
                add_mover({mover.layer, {}, 1, 1});
    }
    void gather_words(int block) {
        add_pieces([&](const Piece& piece) { return piece.block == block && piece.shape == Shape::Text; }, 4 * layout_.unit);
    }
    std::vector<Rect> take();

private:
    [[nodiscard]] Rect seen_piece(const Piece& piece) const {
        Rect r = seen(layout_, focus_, piece.rect, piece.zone);
        if (const Scroller* scroller = layout_.scroller(piece.zone))
            r = cut(r.inset(-3 * layout_.unit), scroller->view);
        return r;
    }
    void add(const Rect& r) {
        const double x = std::floor(r.x), y = std::floor(r.y);
        const Rect whole = cut({x, y, std::ceil(r.right()) - x, std::ceil(r.bottom()) - y}, {0, 0, layout_.size.w, layout_.size.h});
        if (whole.w > 0 && whole.h > 0)
            rects_.push_back(whole);
    }
    template <class Wanted>
    void add_pieces(Wanted wanted, double rim) {
        Rect all;
        for (const Piece& piece : layout_.pieces)
            if (wanted(piece))
                all = both(all, seen_piece(piece));
        if (all.w > 0)
            add(all.inset(-rim));
    }
    void add_rise(const Rise& rise) {
        Rect all;
        for (const Piece& piece : layout_.pieces) {
            if (rise.block >= 0 ? piece.block != rise.block : piece.control != rise.control)
                continue;
            all = both(all, seen_piece(piece));
            if (piece.shape == Shape::Speech)
                all = both(all, {piece.tail.x - 2, piece.tail.y - 2, 4, 4});
        }
        // a shadow, a ring, and the way up
        if (all.w > 0)
            add(all.inset(-20 * layout_.unit));
    }
    void add_mover(const Mover& mover) {
        for (const MoverBox& box : movers_of(layout_.pieces.front().art))
            if (box.layer == mover.layer) {
                Rect there = seen_mover(box, mover, layout_.size).inset(-2);
                if (layout_.right_to_left) // places are turned round with the page
                    there.x = layout_.size.w - there.right();
                add(there);
            }
    }

    const Layout& layout_;
    const Focus& focus_;
    std::vector<Rect> rects_;
};

double area(const Rect& r) {
    return r.w * r.h;
}

/// Rectangles that share much become one, so that little is painted twice.
std::vector<Rect> Gatherer::take() {
    for (bool again = true; again;) {
        again = false;
        for (std::size_t i = 0; i < rects_.size() && !again; ++i)
            for (std::size_t k = i + 1; k < rects_.size() && !again; ++k) {
                const Rect one = both(rects_[i], rects_[k]);
                if (area(one) > area(rects_[i]) + area(rects_[k]) && rects_.size() <= most_rects)
                    continue;
                rects_[i] = one;
                rects_.erase(rects_.begin() + static_cast<std::ptrdiff_t>(k));
                again = true;
            }
    }
    return std::move(rects_);
}

}

std::vector<Rect> changed(const Layout& layout, const Focus& focus, const Motion& before, const Motion& after, int marked) {
    if (before == after && marked < 0)
        return {};
    Gatherer gatherer(layout, focus);
    if (marked >= 0)
        gatherer.gather_words(marked);
    gatherer.gather(before, after);
    gatherer.gather(after, before);
    gatherer.gather_rest(before, after);
    gatherer.gather_rest(after, before);
    return gatherer.take();
}

}
