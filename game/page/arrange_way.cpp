// SPDX-License-Identifier: MIT
#include "page/arrangements.hpp"
#include "page/cell.hpp"
#include "page/column.hpp"
#include "page/spread.hpp"

#include <cmath>

namespace page {
namespace {

/// The path: a stone for each decision, its card beside it, the newest at the end.
class Path {
public:
    Path(Typesetter& set, double x, double width, int holder) : set_(set), s_(set.sizes()), x_(x), width_(width), holder_(holder) {}
    /// How far down it reached.
    double put(const std::vector<int>& stones, double y);

private:
    [[nodiscard]] double across() const { return std::round(s_.em * 5); }
    [[nodiscard]] bool wide() const { return width_ > s_.em * 40; }
    [[nodiscard]] double middle(std::size_t at) const;
    void link(Point from, Point to);

    Typesetter& set_;
    const Sizes& s_;
    double x_, width_;
    int holder_;
};

/// It winds a little, as paths do.
double Path::middle(std::size_t at) const {
    const double swing = (at % 2 == 0 ? -1.0 : 1.0) * s_.em;
    return std::round(wide() ? x_ + width_ / 2 + swing : x_ + across() / 2 + s_.em * 0.5 + swing * 0.5);
}

void Path::link(Point from, Point to) {
    const int at = ornament(set_, "path", {std::min(from.x, to.x), from.y, std::abs(to.x - from.x), to.y - from.y}, holder_);
    set_.piece(at).mood = to.x < from.x ? "left" : "right";
}

double Path::put(const std::vector<int>& stones, double y) {
    const double d = across();
    double ends[2] = {y, y};
    Point last{middle(0), y};
    double centre = y;
    for (std::size_t i = 0; i < stones.size(); ++i) {
        const std::size_t side = wide() ? i % 2 : 0;
        const double cx = middle(i), aside = d / 2 + s_.gap;
        const double from = side == 0 ? cx + aside : x_, width = (side == 0 ? x_ + width_ : cx - aside) - from;
        const double high = cell_size(set_, stones[i], width).h;
        const double top = std::max(ends[side], (i == 0 ? y : centre + d * 0.5 + s_.em * 1.7) + std::min(0.0, (d - high) / 2));
        centre = std::max(top + high / 2, top + d / 2 - std::max(0.0, (d - high) / 2));
        centre = std::max(centre, y + d / 2);
        const double card = std::max(top, centre - high / 2);
        if (i > 0)
            link({last.x, last.y + d / 2}, {cx, centre - d / 2});
        last = {cx, centre};
        Piece& stone = set_.piece(ornament(set_, "stone", {cx - d / 2, centre - d / 2, d, d}, holder_));
        stone.control = stones[i];
        set_cell(set_, stones[i], {from, card, width, high}, holder_);
        ends[side] = card + high + s_.gap;
    }
    if (stones.empty())
        return y;
    const double here = s_.em * 2.2, cx = middle(stones.size());
    const double at = std::max({centre + d / 2 + s_.em * 1.7 + here / 2, ends[0] + here / 2, ends[1] + here / 2});
    link({last.x, last.y + d / 2}, {cx, at - here / 2});
    ornament(set_, "here", {cx - here / 2, at - here / 2, here, here}, holder_);
    return at + here / 2;
}

struct JournalParts {
    std::vector<int> back, stones, others;
};

JournalParts journal_parts(const Page& page, const Sorted& controls) {
    JournalParts parts;
    for (const int at : controls.content) {
        const Control& control = page.controls[static_cast<std::size_t>(at)];
        (goes_back(control) ? parts.back : control.id.str().starts_with("rewind-") ? parts.stones : parts.others).push_back(at);
    }
    return parts;
}

/// One moment on both ways: what was done then and now, or once across both.
double set_moment(Typesetter& set, const std::vector<int>& items, double x, double y, double width, int holder) {
    const Sizes& s = set.sizes();
    const double gap = s.gap * 1.5, half = (width - gap) / 2, pad = std::round(s.em * 0.7);
    double bottom = y;
    for (const int at : items) {
        const std::string& id = set.block(at).id;
        const bool then = id.starts_with("then-"), now = id.starts_with("now-");
        const Rect rect{now ? x + half + gap : x, y, then || now ? half : width, 0};
        const int ground = ornament(set, "card", rect, holder);
        if (now)
            set.piece(ground).mood = "now";
        const double words = set.text({set.block(at).text, s.body(), Ink::Text, then || now ? Align::Start : Align::Centre, at, -1, {}},
                                      {rect.x + pad, y + pad * 0.8}, rect.w - 2 * pad, ground);
        set.piece(ground).rect.h = words + pad * 1.6;
        bottom = std::max(bottom, y + words + pad * 1.6);
    }
    // both as high, so that they are seen as one row
    for (Piece& piece : set.layout().pieces)
        if (piece.art == "drawn/card" && piece.rect.y == y && piece.rect.x >= x && piece.holder == holder)
            piece.rect.h = bottom - y;
    return bottom;
}

double set_ways(Typesetter& set, const std::vector<int>& blocks, double x, double y, double width, int holder) {
    const Sizes& s = set.sizes();
    const bool narrow = width < s.em * 26;
    std::vector<int> items;
    const auto flush = [&] {
        if (!items.empty())
            y = set_moment(set, items, x, y, width, holder) + s.gap;
        items.clear();
    };
    for (const int at : blocks) {
        if (set.block(at).role == BlockRole::Item && !narrow) {
            // a row is what was done then and what was done now
            if (!items.empty() && (!set.block(at).id.starts_with("now-") || set.block(items.back()).id.starts_with("now-")))
                flush();
            items.push_back(at);
            continue;
        }
        flush();
        Column column(set, x, width, holder);
        column.put_y(y);
        column.block(at);
        y = column.y() - (set.block(at).role == BlockRole::Subheading ? s.gap * 0.5 : 0);
    }
    flush();
    return y;
}

}

void arrange_journal(Typesetter& set, const Sorted& controls) {
    set_backdrop(set);
    const Sizes& s = set.sizes();
    const JournalParts parts = journal_parts(set.page(), controls);
    const Fill fill = [&](double x, double width, int holder) {
        double y = set_head(set, blocks_of(set.page(), false), parts.back, x, width, holder);
        Column group(set, x, width, holder);
        group.put_y(Path(set, x, width, holder).put(parts.stones, y) + s.gap);
        if (!parts.others.empty())
            group.controls(parts.others);
        return parts.others.empty() ? group.y() - s.gap : group.height();
    };
    set_sheet(set, controls.frame.size(), fill, s.em * (parts.stones.empty() ? 40 : 56));
}

void arrange_compare(Typesetter& set, const Sorted& controls) {
    set_backdrop(set);
    std::vector<int> head, rest, back, onward;
    for (const int at : blocks_of(set.page(), false))
        (set.block(at).role == BlockRole::Heading ? head : rest).push_back(at);
    for (const int at : controls.content)
        (goes_back(set.control_of(at)) ? back : onward).push_back(at);
    const Fill fill = [&](double x, double width, int holder) {
        const double y = set_ways(set, rest, x, set_head(set, head, back, x, width, holder), width, holder);
        Column foot(set, x, width, holder);
        foot.put_y(y);
        foot.controls(onward);
        return onward.empty() ? y - set.sizes().gap : foot.height();
    };
    set_sheet(set, controls.frame.size(), fill, set.sizes().em * 56);
}

}
