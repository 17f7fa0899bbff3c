// SPDX-License-Identifier: MIT
#include "layout_rules.hpp"

#include "page/grounds.hpp"

#include <cmath>
#include <set>

namespace rules {
namespace {

using page::Layout;
using page::Piece;
using page::Rect;
using page::Shape;
using page::Target;
using page::Zone;
using samples::gap_between;
using samples::is_ground;
using samples::is_object;
using samples::room_of;

const Piece* holder_of(const Layout& layout, const Piece& piece) {
    return piece.holder < 0 ? nullptr : &layout.pieces[static_cast<std::size_t>(piece.holder)];
}

std::string told(const Rect& r) {
    return " [" + std::to_string(std::lround(r.x)) + " " + std::to_string(std::lround(r.y)) + " " + std::to_string(std::lround(r.w)) + "x" +
           std::to_string(std::lround(r.h)) + "]";
}

std::string told(const Piece& piece) {
    return "\"" + page::plain(piece.words) + "\"" + told(piece.rect);
}

bool is_bubble(const Layout& layout, const Piece& piece) {
    const Piece* holder = holder_of(layout, piece);
    return holder && (holder->shape == Shape::Mine || holder->shape == Shape::Theirs || holder->shape == Shape::Speech);
}

/// What must not lie on its like: panels, phones, bubbles, and what floats to be pressed.
std::vector<std::pair<std::string, Rect>> grounds_of(const Layout& layout) {
    std::vector<std::pair<std::string, Rect>> grounds;
    for (const Piece& piece : layout.pieces)
        if (is_ground(piece))
            grounds.emplace_back("ground " + std::to_string(static_cast<int>(piece.shape)) + piece.art, piece.rect);
    const auto lies_on_object = [&](const Target& target) {
        return std::ranges::any_of(layout.pieces, [&](const Piece& piece) { return is_object(piece) && piece.rect.holds(target.rect); });
    };
    for (const Target& target : layout.targets)
        if (target.zone == Zone::Fixed && target.role != page::ControlRole::Tab && !lies_on_object(target))
            grounds.emplace_back(target.id.str(), target.rect);
    return grounds;
}

}

Findings words_off_ground(const Layout& layout) {
    Findings found;
    for (const Piece& piece : layout.pieces)
        if (piece.shape == Shape::Text && piece.holder < 0)
            found.push_back("no ground under " + told(piece));
    return found;
}

Findings small_words(const page::Page& page, const Layout& layout, int text_scale) {
    Findings found;
    const double least = 12 * layout.unit;
    for (const Piece& piece : layout.pieces) {
        if (piece.shape != Shape::Text)
            continue;
        if (piece.style.size < least - 0.01)
            found.push_back("smaller than 18 px at 1080p: " + told(piece));
        const bool large = piece.style.size > layout.em * 1.13;
        if (piece.style.line < (large ? 1.3 : 1.5) - 0.001)
            found.push_back("lines too close: " + told(piece));
        if (piece.block < 0 || text_scale < 100)
            continue;
        const page::Block& block = page.blocks[static_cast<std::size_t>(piece.block)];
        const bool body = block.role == page::BlockRole::Narration || block.role == page::BlockRole::Speech ||
                          block.role == page::BlockRole::Message || block.role == page::BlockRole::Reply;
        if (body && page::plain(block.text) == page::plain(piece.words) && piece.style.size < layout.unit * 52.0 / 3 - 0.01)
            found.push_back("body text under 26 px at 1080p: " + told(piece));
    }
    return found;
}

Findings long_lines(const Layout& layout, const paint::PangoMeasure& measure) {
    Findings found;
    for (const Piece& piece : layout.pieces) {
        if (piece.shape != Shape::Text)
            continue;
        const int most = is_bubble(layout, piece) ? 40 : 80;
        if (const int longest = measure.longest_line(piece.words, piece.style, piece.rect.w); longest > most)
            found.push_back(std::to_string(longest) + " characters in a line: " + told(piece));
    }
    return found;
}

Findings clipped_words(const Layout& layout) {
    Findings found;
    for (const Piece& piece : layout.pieces) {
        const Piece* holder = holder_of(layout, piece);
        if (piece.shape != Shape::Text || !holder)
            continue;
        const bool slides = holder->zone != piece.zone;
        Rect ground = slides ? room_of(layout, piece.zone) : holder->rect;
        if (slides)
            ground.h += 1e4;
        if (!ground.holds(piece.rect, 1))
            found.push_back("out of its ground" + told(ground) + ": " + told(piece));
    }
    return found;
}

Findings overlaps(const Layout& layout) {
    Findings found;
    for (const Piece& a : layout.pieces)
        for (const Piece& b : layout.pieces)
            if (&a < &b && a.shape == Shape::Text && b.shape == Shape::Text && a.zone == b.zone && a.rect.overlaps(b.rect, 1))
                found.push_back(told(a) + " covers " + told(b));
    const auto grounds = grounds_of(layout);
    for (std::size_t i = 0; i < grounds.size(); ++i) {
        const auto& [name, rect] = grounds[i];
        if (!Rect{0, 0, layout.size.w, layout.size.h}.holds(rect))
            found.push_back(name + told(rect) + " leaves the window");
        for (std::size_t k = 0; k < i; ++k)
            if (rect.overlaps(grounds[k].second, 1))
                found.push_back(name + told(rect) + " covers " + grounds[k].first + told(grounds[k].second));
    }
    return found;
}

Findings out_of_reach(const page::Page& page, const Layout& layout) {
    Findings found;
    if (layout.targets.size() != page.controls.size())
        found.emplace_back("not every control has one place");
    for (const page::Control& control : page.controls)
        if (!layout.find(control.id))
            found.push_back("nowhere to press: " + control.id.str());
    for (const Target& target : layout.targets)
        if (!room_of(layout, target.zone).holds(target.rect))
            found.push_back("out of its window or scroller: " + target.id.str() + told(target.rect));
    for (std::size_t i = 0; i < page.blocks.size(); ++i) {
        std::string said;
        for (const Piece& piece : layout.pieces)
            if (piece.block == static_cast<int>(i))
                said += (piece.art == "drawn/logo" ? piece.alt : page::plain(piece.words)) + "\n";
        for (const std::string& part : {page::plain(page.blocks[i].text), page.blocks[i].small})
            if (said.find(part) == std::string::npos)
                found.push_back("not to be read: \"" + part + "\"");
    }
    return found;
}

Findings bad_scrollers(const Layout& layout) {
    Findings found;
    for (const page::Scroller* s : {&layout.main, &layout.phone}) {
        if (s->content <= 0)
            continue;
        if (!Rect{0, 0, layout.size.w, layout.size.h}.holds(s->view))
            found.push_back("a scroller leaves the window" + told(s->view));
        if (s->most() > 0 && s->view.h < 2.8 * layout.em)
            found.push_back("less than two lines in sight" + told(s->view));
    }
    // up and down alone: nothing that slides is wider than what it slides in
    for (const Piece& piece : layout.pieces)
        if (const page::Scroller* s = layout.scroller(piece.zone))
            if (piece.rect.x < s->view.x - 1 || piece.rect.right() > s->view.right() + 1)
                found.push_back("would have to slide sideways: " + piece.art + told(piece));
    return found;
}

Findings small_targets(const Layout& layout) {
    using page::ControlRole;
    Findings found;
    for (const Target& target : layout.targets) {
        const bool choice =
            target.role == ControlRole::Choice || target.role == ControlRole::Answer || target.role == ControlRole::Continue;
        if (target.rect.w < 44 || target.rect.h < (choice ? 48 : 44))
            found.push_back("too small: " + target.id.str() + told(target.rect));
        for (const Target& other : layout.targets)
            if (&target < &other && target.zone == other.zone && gap_between(target.rect, other.rect) < 7.9)
                found.push_back("too close: " + target.id.str() + told(target.rect) + " and " + other.id.str() + told(other.rect));
    }
    return found;
}

}
