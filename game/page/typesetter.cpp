// SPDX-License-Identifier: MIT
#include "page/typesetter.hpp"

#include "base/text.hpp"

#include <cmath>

namespace page {
namespace {

/// The first line that came with the last press; of a chat to which nothing came, the last.
int newest_of(const Page& page) {
    const auto position = [&](auto at) { return static_cast<int>(at - page.blocks.begin()); };
    const auto is_line = [](const Block& block) {
        return block.role != BlockRole::Caption && block.role != BlockRole::Typing && block.role != BlockRole::Draft;
    };
    const auto fresh = std::ranges::find_if(page.blocks, [&](const Block& block) { return block.fresh && is_line(block); });
    if (fresh != page.blocks.end())
        return position(fresh);
    int last = -1;
    for (auto at = page.blocks.begin(); page.phone.shown && at != page.blocks.end(); ++at)
        last = at->region == Region::Phone && is_line(*at) ? position(at) : last;
    return last;
}

}

Typesetter::Typesetter(const Page& page, const TextMeasure& measure, Sizes sizes) : page_(page), measure_(measure), sizes_(sizes) {
    layout_.size = sizes.window;
    layout_.unit = sizes.unit;
    layout_.em = sizes.em;
    layout_.begin = page.begin;
    layout_.lang = page.lang;
    layout_.newest = newest_of(page);
    layout_.right_to_left = page.right_to_left;
    layout_.page = page.kind + '\n' + page.title;
    if (!page.moment.empty()) {
        // while hands are at work only a new step is new to read; what they change must not move it away
        layout_.page += '\n' + (page.blocks.empty() ? std::string() : page.blocks.front().id);
        layout_.moment = layout_.page + '\n' + page.moment;
        return;
    }
    layout_.moment = layout_.page;
    for (const Block& block : page.blocks)
        layout_.moment += '\n' + block.id + ' ' + plain(block.text);
}

int Typesetter::add(Shape shape, Rect rect, int holder) {
    Piece piece;
    piece.shape = shape;
    piece.rect = rect;
    piece.zone = zone_;
    piece.holder = holder;
    layout_.pieces.push_back(std::move(piece));
    return static_cast<int>(layout_.pieces.size()) - 1;
}

Size Typesetter::size_of(const Words& words, const TextStyle& style, double width) const {
    const Size size = measure_.size_of(words, style, width);
    // a whole pixel more, so that the same words never break differently when they are drawn
    return {std::min(std::ceil(size.w) + 1, std::max(width, 1.0)), std::ceil(size.h)};
}

Size Typesetter::balanced(const Words& said, const TextStyle& style, double width) const {
    const Size whole = size_of(said, style, width);
    double fits = whole.w, narrow = whole.w / 2;
    for (int i = 0; i < 5; ++i) {
        const double middle = std::ceil((fits + narrow) / 2);
        (size_of(said, style, middle).h <= whole.h ? fits : narrow) = middle;
    }
    // where there is no other place to break, words break within themselves: never for this
    std::string longest;
    for (const Run& run : said)
        for (const std::string_view word : base::words(run.text))
            longest = word.size() > longest.size() ? std::string(word) : longest;
    return {std::min(whole.w, std::max(fits, size_of(words(longest), style, width).w)), whole.h};
}

double Typesetter::text(const Setting& set, Point at, double width, int holder) {
    const Size size = size_of(set.words, set.style, width);
    const int index = add(Shape::Text, {at.x, at.y, width, size.h}, holder);
    Piece& put = piece(index);
    put.words = set.words;
    put.style = set.style;
    put.ink = set.ink;
    put.align = set.align;
    put.block = set.block;
    put.control = set.control;
    put.lang = set.lang;
    return size.h;
}

int Typesetter::control(int index, Rect rect, int holder) {
    const Control& what = control_of(index);
    const int at = add(Shape::Control, rect, holder);
    piece(at).control = index;
    layout_.targets.push_back({what.id, index, rect, zone_, what.open, what.role, what.number});
    return at;
}

void Typesetter::move(Mark since, double dx, double dy) {
    for (std::size_t i = since.pieces; i < layout_.pieces.size(); ++i) {
        Piece& one = layout_.pieces[i];
        one.rect = one.rect.moved(dx, dy);
        one.tail = {one.tail.x + dx, one.tail.y + dy};
    }
    for (std::size_t i = since.targets; i < layout_.targets.size(); ++i)
        layout_.targets[i].rect = layout_.targets[i].rect.moved(dx, dy);
}

void Typesetter::undo(Mark to) {
    layout_.pieces.resize(to.pieces);
    layout_.targets.resize(to.targets);
}

Layout Typesetter::finish() {
    std::ranges::sort(layout_.targets, {}, &Target::control);
    return std::move(layout_);
}

}
