// SPDX-License-Identifier: MIT
#include "window/page_view.hpp"

#include <algorithm>
#include <cmath>

namespace window {

PageView::PageView(std::filesystem::path assets) : painter_(std::move(assets)) {}

void PageView::show(page::Page page, page::Size size, const page::Comfort& comfort) {
    if (!measure_ || measured_font_ != comfort.font || comfort_.airy != comfort.airy) {
        measure_ = std::make_unique<paint::PangoMeasure>(comfort.font, comfort.airy);
        measured_font_ = comfort.font;
    }
    page_ = std::move(page);
    comfort_ = comfort;
    layout_ = page::arrange(page_, size, *measure_, comfort_);
    page::settle(layout_, focus_);
    focus_.word_y = -1;
    follow_word(spoken_block());
    focus_.scanned.clear();
    focus_.slides = page::Zone::Fixed;
    scan_ = scans_ ? page::Scan(page_, layout_, focus_) : page::Scan();
    motion_ = {};
    stale_ = true;
    waits_ = false;
}

void PageView::scan_next() {
    scan_.next(layout_, focus_);
    stale_ = true;
}

std::optional<page::ControlId> PageView::scan_choose() {
    stale_ = true;
    return scan_.choose(layout_, focus_);
}

std::vector<page::Rect> PageView::move(const page::Moment& now) {
    page::Motion motion = page::motion_at(page_, layout_, now, comfort_);
    std::vector<page::Rect> parts;
    if (!stale_)
        parts = page::changed(layout_, focus_, motion_, motion, remarked_ ? spoken_block() : -1);
    remarked_ = false;
    motion_ = std::move(motion);
    const auto patience = waits_ ? paint::Patience::Ready : paint::Patience::All;
    // what was waited for may be there by now: then all of the picture becomes another one
    if (!parts.empty() && painter_.paint(page_, layout_, focus_, comfort_, motion_, parts, image_, patience) && waits_)
        stale_ = true;
    return parts;
}

std::optional<page::ControlId> PageView::take(const page::Gesture& gesture) {
    const page::Focus before = focus_;
    auto pressed = page::resolve(layout_, focus_, gesture);
    stale_ = stale_ || !(before == focus_);
    return pressed;
}

int PageView::spoken_block() const {
    const auto said = std::ranges::find(page_.blocks, focus_.spoken, &page::Block::id);
    return said == page_.blocks.end() ? -1 : static_cast<int>(said - page_.blocks.begin());
}

void PageView::mark_spoken(const std::string& block, page::Span word) {
    if (block == focus_.spoken && word == focus_.word)
        return;
    const page::Focus before = focus_;
    const bool other = block != focus_.spoken;
    focus_.spoken = block;
    focus_.word = word;
    const int said = spoken_block();
    if (other)
        focus_.word_y = -1;
    if (said >= 0 && other)
        page::reveal_block(layout_, focus_, said);
    follow_word(said);
    remarked_ = true;
    // the ruler goes along, and lies over more than the words
    const bool slid = focus_.main != before.main || focus_.phone != before.phone;
    stale_ = stale_ || other || slid || (comfort_.ruler && focus_.word_y != before.word_y);
}

void PageView::follow_word(int block) {
    // at a dash there is no word; the line stays the same
    if (block < 0 || focus_.word.empty())
        return;
    const std::string words = page::plain(page_.blocks[static_cast<std::size_t>(block)].text);
    for (const page::Piece& piece : layout_.pieces)
        if (piece.block == block && piece.shape == page::Shape::Text && page::plain(piece.words) == words)
            if (const auto middle = measure_->line_of_word(layout_, piece, focus_.word)) {
                focus_.word_y = *middle;
                return page::reveal_line(layout_, focus_, block, *middle);
            }
}

const paint::Image& PageView::picture(paint::Patience patience) {
    if (stale_ || remarked_)
        waits_ = !painter_.paint(page_, layout_, focus_, comfort_, motion_, {}, image_, patience);
    stale_ = remarked_ = false;
    return image_;
}

page::Size page_size(page::Size window) {
    const double grow = std::max({1.0, 800 / std::max(1.0, window.w), 600 / std::max(1.0, window.h)});
    return {std::round(window.w * grow), std::round(window.h * grow)};
}

}
