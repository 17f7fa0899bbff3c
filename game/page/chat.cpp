// SPDX-License-Identifier: MIT
#include "page/chat.hpp"

#include <cmath>

namespace page {
namespace {

/// One bubble and what belongs to it.
class Message {
public:
    Message(Typesetter& set, int index, double x, double width, int holder)
        : set_(set), s_(set.sizes()), block_(set.block(index)), index_(index), x_(x), width_(width), holder_(holder) {}

    /// Several in a row by one person: the name stands over the first, the face beside the last.
    void in_row(bool follows, bool goes_on) {
        follows_ = follows;
        goes_on_ = goes_on;
    }

    double put(double y);

private:
    [[nodiscard]] double pad() const { return std::round(s_.em * 0.75); }
    [[nodiscard]] double face() const { return std::round(s_.em * 1.9); }
    [[nodiscard]] bool named() const { return !block_.mine && !block_.speaker.empty() && !follows_; }
    Size inner_size(double most) const;
    double put_inside(const Rect& bubble, int ground);
    double put_reactions(const Rect& bubble, double most);
    double put_small(const Rect& bubble);
    Size reaction_size(const Reaction& reaction) const;

    Typesetter& set_;
    const Sizes& s_;
    const Block& block_;
    int index_;
    double x_, width_;
    int holder_;
    bool follows_ = false, goes_on_ = false;
};

Size Message::inner_size(double most) const {
    Size size;
    if (named()) {
        const Size name = set_.size_of(words(block_.speaker), s_.strong(), most);
        size = {name.w, name.h};
    }
    if (!block_.picture.empty()) {
        const double w = std::min(most, std::max(s_.em * 9, 190 * s_.unit));
        size = {std::max(size.w, w), size.h + std::round(w * 0.66) + s_.gap * 0.5};
    }
    if (!plain(block_.text).empty()) {
        const Size text = set_.balanced(block_.text, s_.body(), most);
        size = {std::max(size.w, text.w), size.h + text.h};
    }
    return size;
}

double Message::put_inside(const Rect& bubble, int ground) {
    const double left = bubble.x + pad(), width = bubble.w - 2 * pad();
    double y = bubble.y + pad() * 0.6;
    if (named()) {
        y += set_.text({words(block_.speaker), s_.strong(), Ink::Name, Align::Start, index_, -1, {}}, {left, y}, width, ground);
        set_.layout().pieces.back().art = block_.speaker_id;
    }
    if (!block_.picture.empty()) {
        const double w = std::min(width, std::max(s_.em * 9, 190 * s_.unit));
        Piece& put = set_.piece(set_.add(Shape::Picture, {left, y, w, std::round(w * 0.66)}, ground));
        put.art = block_.picture.id;
        put.alt = block_.picture.alt;
        put.block = index_;
        y += std::round(w * 0.66) + s_.gap * 0.5;
    }
    if (!plain(block_.text).empty())
        y += set_.text({block_.text, s_.body(), Ink::Text, Align::Start, index_, -1, block_.lang}, {left, y}, width, ground);
    return y;
}

Size Message::reaction_size(const Reaction& reaction) const {
    const Size count = set_.size_of(words(std::to_string(reaction.count)), s_.small(), width_);
    const double icon = std::round(s_.em * 1.15);
    return {icon + count.w + s_.em * 1.1, std::max(icon, count.h) + s_.em * 0.2};
}

double Message::put_reactions(const Rect& bubble, double most) {
    if (block_.reactions.empty())
        return 0;
    double total = -6;
    for (const Reaction& reaction : block_.reactions)
        total += reaction_size(reaction).w + 6;
    // they hang over the bubble's lower edge, to the right if it is wide enough
    double x = std::max(bubble.x + s_.em * 0.4, std::min(bubble.right() - total * 0.7, most - total));
    double hang = 0;
    for (const Reaction& reaction : block_.reactions) {
        const Size size = reaction_size(reaction);
        const double y = bubble.bottom() - size.h * 0.45;
        const int ground = set_.add(Shape::Reaction, {x, y, size.w, size.h}, holder_);
        Piece& put = set_.piece(ground);
        put.block = index_;
        put.art = "icons/" + reaction.id;
        put.alt = reaction.name;
        const double icon = std::round(s_.em * 1.15), left = x + s_.em * 0.4 + icon + s_.em * 0.25;
        const Words count = words(std::to_string(reaction.count));
        const Size text = set_.size_of(count, s_.small(), width_);
        set_.text({count, s_.small(), Ink::Text, Align::Start, index_, -1, {}}, {left, y + (size.h - text.h) / 2}, text.w, ground);
        x += size.w + 6;
        hang = std::max(hang, size.h * 0.55);
    }
    return hang;
}

double Message::put(double y) {
    const double aside = block_.mine ? s_.em * 1.5 : face() + s_.gap * 0.6;
    const double most = std::max(s_.em * 4, std::min(width_ - aside - 2 * pad() - 2, set_.measure().line_of(33, s_.body())));
    const Size inner = inner_size(most);
    const double hidden = block_.reactions.empty() ? 0.0 : s_.em * 0.45;
    Rect bubble{0, y, inner.w + 2 * pad(), inner.h + pad() * 1.2 + hidden};
    bubble.x = block_.mine ? x_ + width_ - bubble.w : x_ + face() + s_.gap * 0.6;
    const int ground = set_.add(block_.mine ? Shape::Mine : Shape::Theirs, bubble, holder_);
    set_.piece(ground).block = index_;
    put_inside(bubble, ground);
    if (!block_.mine && !block_.speaker_id.empty() && !goes_on_) {
        Piece& put = set_.piece(set_.add(Shape::Portrait, {x_, bubble.bottom() - face(), face(), face()}, holder_));
        put.art = block_.speaker_id;
        put.mood = block_.mood;
        put.block = index_;
    }
    return std::max(bubble.bottom() + put_reactions(bubble, x_ + width_), put_small(bubble)) - y;
}

/// The time, and who saw it: beside the bubble if there is room, else below. How far down it goes.
double Message::put_small(const Rect& bubble) {
    if (block_.small.empty())
        return bubble.bottom();
    const TextStyle style = s_.small();
    const double aside = std::round(s_.em * 0.45);
    const Size size = set_.size_of(words(block_.small), style, width_);
    const Setting said{words(block_.small), style, Ink::Soft, block_.mine ? Align::End : Align::Start, index_, -1, {}};
    const double room = block_.mine ? bubble.x - x_ - aside : x_ + width_ - bubble.right() - aside;
    if (block_.reactions.empty() && size.w <= room && size.h <= bubble.h) {
        set_.text(said, {block_.mine ? bubble.x - aside - size.w : bubble.right() + aside, bubble.bottom() - size.h - 2}, size.w, holder_);
        return bubble.bottom();
    }
    const double left = block_.mine ? x_ : bubble.x + pad() * 0.4;
    const double hang = block_.reactions.empty() ? 0.0 : reaction_size(block_.reactions.front()).h * 0.55;
    const double y = bubble.bottom() + hang + 2;
    return y + set_.text(said, {left, y}, x_ + width_ - left, holder_);
}

/// "Mina left": small, in the middle.
double put_event(Typesetter& set, int index, double x, double y, double width, int holder) {
    const Block& block = set.block(index);
    return set.text({block.text, set.sizes().small(), Ink::Soft, Align::Centre, index, -1, block.lang}, {x, y}, width, holder);
}

double put_typing(Typesetter& set, int index, double x, double y, double width, int holder) {
    const Sizes& s = set.sizes();
    const Rect dots{x, y, std::round(s.em * 3.6), std::round(s.em * 1.9)};
    const int ground = set.add(Shape::Typing, dots, holder);
    set.piece(ground).block = index;
    const double left = dots.right() + s.gap * 0.6, room = x + width - left;
    const Size text = set.size_of(set.block(index).text, s.small(), room);
    const double high = std::max(dots.h, text.h);
    set.text({set.block(index).text, s.small(), Ink::Soft, Align::Start, index, -1, {}}, {left, y + (high - text.h) / 2}, room, holder);
    return high;
}

}

namespace {

bool is_event(const Block& block) {
    return block.role == BlockRole::ChannelEvent || block.role == BlockRole::Note || block.role == BlockRole::Caption;
}

/// Whether two messages are by the same person, one right after the other.
bool together(const Block& a, const Block& b) {
    const auto said = [](const Block& block) { return !is_event(block) && block.role != BlockRole::Typing && !block.speaker_id.empty(); };
    return said(a) && said(b) && a.speaker_id == b.speaker_id;
}

}

double set_messages(Typesetter& set, const std::vector<int>& blocks, double x, double width, int holder) {
    const Sizes& s = set.sizes();
    double y = 0, end = 0;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const int index = blocks[i];
        const Block& block = set.block(index);
        const bool follows = i > 0 && together(set.block(blocks[i - 1]), block);
        if (follows)
            y -= s.gap * 0.4;
        if (block.role == BlockRole::Typing)
            y += put_typing(set, index, x, y, width, holder);
        else if (is_event(block))
            y += put_event(set, index, x, y, width, holder);
        else {
            Message message(set, index, x, width, holder);
            message.in_row(follows, i + 1 < blocks.size() && together(block, set.block(blocks[i + 1])));
            y += message.put(y);
        }
        end = y;
        y += s.gap;
    }
    return end;
}

}
