// SPDX-License-Identifier: MIT
#include "page/column.hpp"

#include "page/cell.hpp"
#include "page/fill.hpp"

#include <cmath>

namespace page {
namespace {

TextStyle style_of(BlockRole role, const Sizes& s) {
    switch (role) {
    case BlockRole::Heading: return s.heading();
    case BlockRole::Subheading: return {s.em * 1.15, true, false, 1.4};
    case BlockRole::Question: return s.question();
    case BlockRole::Card:
    case BlockRole::Narration:
    case BlockRole::Speech:
    case BlockRole::Reply: return s.lead();
    case BlockRole::Thought: return {s.em * 1.12, false, true};
    case BlockRole::Note: return s.small();
    case BlockRole::Caption: {
        TextStyle style = s.small();
        style.italic = true;
        return style;
    }
    default: return s.body();
    }
}

Ink ink_of(BlockRole role) {
    return role == BlockRole::Note || role == BlockRole::Caption ? Ink::Soft : Ink::Text;
}

/// An item that begins with its own number needs no dot.
bool is_counted(const Block& block) {
    const std::string said = plain(block.text);
    return !said.empty() && said.front() >= '0' && said.front() <= '9';
}

/// Whether two controls may stand in one row.
bool alike(const Control& a, const Control& b) {
    const auto plain_button = [](const Control& c) { return c.role == ControlRole::Continue || c.role == ControlRole::Button; };
    const auto small = [](const Control& c) { return c.role == ControlRole::Pick && c.picture.empty(); };
    const auto in_line = [&](const Control& c) { return plain_button(c) || (small(c) && !c.group.empty()); };
    return a.group == b.group && (a.role == b.role || (in_line(a) && in_line(b)));
}

bool faced(BlockRole role) {
    return role == BlockRole::Speech || role == BlockRole::Reply || role == BlockRole::Message;
}

}

Column::Column(Typesetter& set, double x, double width, int holder) : set_(set), x_(x), width_(width), holder_(holder) {}

void Column::end_of_thing() {
    used_ = y_;
    y_ += set_.sizes().gap;
}

void Column::line(int index, const Words& words, const TextStyle& style, Ink ink, double x, double width) {
    const Block& block = set_.block(index);
    y_ += set_.text({words, style, ink, Align::Start, index, -1, block.lang}, {x, y_}, width, holder_);
}

void Column::words_of(const Block& block, int index, double x, double width) {
    const Sizes& s = set_.sizes();
    if (!block.speaker.empty() && block.role != BlockRole::Question) {
        line(index, words(block.speaker), s.strong(), Ink::Name, x, width);
        set_.layout().pieces.back().art = block.speaker_id;
    }
    if (!plain(block.text).empty()) {
        TextStyle style = style_of(block.role, s);
        const std::string& kind = set_.page().kind;
        if ((block.role == BlockRole::Narration || block.role == BlockRole::Speech) && (kind == "help" || kind == "about"))
            style = s.body();
        if (block.role == BlockRole::Card && kind == "card")
            style = s.heading();
        line(index, block.text, style, ink_of(block.role), x, std::min(width, set_.measure().line_of(66, style)));
    }
    if (!block.small.empty())
        line(index, words(block.small), s.small(), Ink::Soft, x, width);
}

void Column::picture_of(const Block& block, int index) {
    const Sizes& s = set_.sizes();
    const double w = std::min(width_, std::max(s.em * 14, s.unit * 300));
    Piece& put = set_.piece(set_.add(Shape::Picture, {x_, y_, w, std::round(w * 0.62)}, holder_));
    put.art = block.picture.id;
    put.alt = block.picture.alt;
    put.block = index;
    y_ += put.rect.h + s.gap;
}

/// One of a list whose icon says at a glance what it is about. What is counted stands on a card of its own.
void Column::item_of(const Block& block, int index) {
    const Sizes& s = set_.sizes();
    const bool card = is_counted(block);
    const double size = std::round(s.em * (card ? 2.3 : 1.9)), rim = card ? std::round(s.em * 0.55) : 0.0;
    const double left = x_ + rim + size + s.em * 0.7, width = x_ + width_ - rim - left;
    const double high = set_.size_of(block.text, s.body(), width).h, inner = std::max(size, high);
    const int ground = card ? ornament(set_, "card", {x_, y_, width_, inner + 2 * rim}, holder_) : holder_;
    Piece& icon = set_.piece(set_.add(Shape::Icon, {x_ + rim, y_ + rim + (inner - size) / 2, size, size}, ground));
    icon.art = (block.icon == "shell" ? "drawn/" : "icons/") + block.icon;
    icon.block = index;
    set_.text({block.text, s.body(), Ink::Text, Align::Start, index, -1, block.lang}, {left, y_ + rim + (inner - high) / 2}, width, ground);
    y_ += inner + 2 * rim;
    used_ = y_;
    y_ += s.gap * (card ? 0.7 : 0.5);
}

/// A plan on a card one wants to keep: large words, a drawn border, shells.
void Column::keepsake_of(const Block& block, int index) {
    const Sizes& s = set_.sizes();
    const double pad = std::round(std::min(s.em * 2, width_ * 0.09)), size = block.icon.empty() ? 0 : std::round(s.em * 3);
    const TextStyle style{s.em * 1.4, true, false, 1.4};
    const double width = width_ - 2 * pad, said = set_.size_of(block.text, style, width).h;
    const double broken = set_.balanced(block.text, style, width).w;
    const double high = set_.page().kind == "plan" ? std::max(said, s.em * 6) : said;
    const double above = size > 0 ? size + s.gap : 0;
    const int ground = ornament(set_, "keepsake", {x_, y_, width_, high + above + 2 * pad}, holder_);
    if (size > 0) {
        Piece& icon = set_.piece(set_.add(Shape::Icon, {x_ + (width_ - size) / 2, y_ + pad, size, size}, ground));
        icon.art = "icons/" + block.icon;
        icon.block = index;
    }
    set_.text({block.text, style, Ink::Text, Align::Centre, index, -1, block.lang},
              {x_ + (width_ - broken) / 2, y_ + pad + above + (high - said) / 2}, broken, ground);
    y_ += high + above + 2 * pad;
    end_of_thing();
}

/// A line in a bubble, to see at once how words look.
void Column::sample_of(const Block& block, int index) {
    const Sizes& s = set_.sizes();
    const double face = std::round(s.em * 2.4), pad = std::round(s.em * 0.75), left = x_ + face + s.gap;
    const Size text = set_.balanced(block.text, s.body(), std::min(width_ - face - s.gap - 2 * pad, set_.measure().line_of(32, s.body())));
    const double name = set_.size_of(words(block.speaker), s.strong(), width_).h;
    const Rect bubble{left, y_, std::max(text.w, s.em * 4) + 2 * pad, name + text.h + pad * 1.2};
    const int ground = set_.add(Shape::Theirs, bubble, holder_);
    set_.piece(ground).block = index;
    Piece& put = set_.piece(set_.add(Shape::Portrait, {x_, bubble.bottom() - face, face, face}, holder_));
    put.art = block.speaker_id;
    put.mood = block.mood;
    put.block = index;
    set_.text({words(block.speaker), s.strong(), Ink::Name, Align::Start, index, -1, {}}, {left + pad, y_ + pad * 0.6}, bubble.w - 2 * pad,
              ground);
    set_.layout().pieces.back().art = block.speaker_id;
    set_.text({block.text, s.body(), Ink::Text, Align::Start, index, -1, block.lang}, {left + pad, y_ + pad * 0.6 + name},
              bubble.w - 2 * pad, ground);
    y_ += bubble.h;
    end_of_thing();
}

/// A title in the middle, with rings of water under it.
void Column::heading_of(const Block& block, int index) {
    const Sizes& s = set_.sizes();
    TextStyle style = s.heading();
    style.size *= 1.2;
    y_ += set_.text({block.text, style, Ink::Text, Align::Centre, index, -1, block.lang}, {x_, y_}, width_, holder_);
    const double wide = std::min(width_ * 0.5, s.em * 12);
    ornament(set_, "flourish", {x_ + (width_ - wide) / 2, y_, wide, s.em * 0.9}, holder_);
    y_ += s.em * 0.9;
    end_of_thing();
}

bool Column::special(const Block& block, int index) {
    const std::string& kind = set_.page().kind;
    const bool keeps = kind == "plan" || kind == "ending" || kind == "notebook";
    if (block.role == BlockRole::Item && !block.icon.empty())
        item_of(block, index);
    else if (block.role == BlockRole::Card && keeps)
        keepsake_of(block, index);
    else if (block.id == "of-scale")
        sample_of(block, index);
    else if (block.role == BlockRole::Heading && (kind == "ending" || kind == "card"))
        heading_of(block, index);
    else
        return false;
    return true;
}

void Column::block(int index) {
    const Block& block = set_.block(index);
    const Sizes& s = set_.sizes();
    if (special(block, index))
        return;
    if (!block.picture.empty())
        picture_of(block, index);
    const double top = y_;
    double left = 0;
    const double face = std::round(s.em * (set_.page().kind == "help" ? 3.6 : 2.6));
    if (faces_ && faced(block.role) && !block.speaker_id.empty() && width_ > s.em * 12) {
        Piece& put = set_.piece(set_.add(Shape::Portrait, {x_, y_ + s.em * 0.2, face, face}, holder_));
        put.art = block.speaker_id;
        put.mood = block.mood;
        put.block = index;
        left = face + s.gap;
    } else if ((block.role == BlockRole::Item && !is_counted(block)) || block.role == BlockRole::Caption) {
        const double size = std::round(s.em * (block.role == BlockRole::Item ? 0.5 : 1.1));
        Piece& put = set_.piece(set_.add(Shape::Icon, {x_, y_ + s.em * 0.75 - size / 2, size, size}, holder_));
        put.art = block.role == BlockRole::Item ? "dot" : "icons/sound";
        put.block = index;
        left = size + s.em * 0.5;
    }
    words_of(block, index, x_ + left, width_ - left);
    if (left > face)
        y_ = std::max(y_, top + face + s.em * 0.2);
    end_of_thing();
}

void Column::controls(std::span<const int> indices) {
    std::string group;
    for (std::size_t from = 0; from < indices.size();) {
        const Control& first = set_.control_of(indices[from]);
        std::size_t to = from + 1;
        while (to < indices.size() && alike(set_.control_of(indices[to]), first) &&
               (set_.page().kind != "title" || set_.control_of(indices[to]).role == first.role))
            ++to;
        if (!first.group.empty() && first.group != group) {
            y_ += set_.sizes().em * (from == 0 ? 0.0 : 0.4);
            y_ += set_.text({words(first.group), set_.sizes().strong(), Ink::Text, Align::Start, -1, indices[from], {}}, {x_, y_}, width_,
                            holder_);
            y_ += set_.sizes().em * 0.25;
        }
        group = first.group;
        run(indices.subspan(from, to - from));
        from = to;
    }
}

int Column::columns_for(std::span<const int> indices) const {
    const Sizes& s = set_.sizes();
    const double least = s.em * 14;
    const int fit = std::max(1, static_cast<int>((width_ + s.gap) / (least + s.gap)));
    const int count = static_cast<int>(indices.size());
    if (count <= fit)
        return count;
    // five in two rows of three look better than four and one
    const int rows = (count + fit - 1) / fit;
    return (count + rows - 1) / rows;
}

void Column::run(std::span<const int> indices) {
    const ControlRole role = set_.control_of(indices.front()).role;
    if (role == ControlRole::Choice || role == ControlRole::Answer)
        return grid(indices, columns_for(indices));
    const bool rows = role == ControlRole::Toggle || role == ControlRole::Place;
    return rows ? grid(indices, width_ > set_.sizes().em * (set_.page().kind == "settings" ? 27 : 34) && indices.size() > 1 ? 2 : 1)
                : wrap(indices);
}

void Column::grid(std::span<const int> indices, int columns) {
    const double gap = set_.sizes().gap;
    const double width = (width_ - gap * (columns - 1)) / columns;
    const auto per_row = static_cast<std::size_t>(columns);
    for (std::size_t from = 0; from < indices.size(); from += per_row) {
        const auto row = indices.subspan(from, std::min(per_row, indices.size() - from));
        double high = 0;
        for (const int index : row)
            high = std::max(high, cell_size(set_, index, width).h);
        double x = x_;
        for (const int index : row) {
            set_cell(set_, index, {x, y_, width, high}, holder_);
            x += width + gap;
        }
        y_ += high;
        end_of_thing();
    }
}

void Column::wrap(std::span<const int> indices) {
    const double gap = set_.sizes().gap;
    Size most;
    for (const int index : indices) {
        const Size size = cell_size(set_, index, width_);
        most = {std::max(most.w, size.w), std::max(most.h, size.h)};
    }
    const Control& first = set_.control_of(indices.front());
    const bool portraits = first.role == ControlRole::Pick && !first.picture.empty();
    // eight in two rows of four look better than six and two
    const auto fit = std::max<std::size_t>(1, static_cast<std::size_t>((width_ + gap + 0.5) / (most.w + gap)));
    const std::size_t rows = (indices.size() + fit - 1) / fit, per_row = portraits ? (indices.size() + rows - 1) / rows : indices.size();
    double x = x_, high = 0;
    for (std::size_t at = 0; at < indices.size(); ++at) {
        const int index = indices[at];
        const Size size = portraits ? most : cell_size(set_, index, width_);
        if (at > 0 && (at % per_row == 0 || x + size.w > x_ + width_ + 0.5)) {
            y_ += high;
            end_of_thing();
            x = x_;
            high = 0;
        }
        set_cell(set_, index, {x, y_, size.w, size.h}, holder_);
        x += size.w + gap;
        high = std::max(high, size.h);
    }
    y_ += high;
    end_of_thing();
}

}
