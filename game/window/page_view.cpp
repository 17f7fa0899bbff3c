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
        parts = page::changed(layout_, focus_, motion_, motion);
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

void PageView::mark_spoken(const std::string& block) {
    if (block == focus_.spoken)
        return;
    focus_.spoken = block;
    const auto said = std::ranges::find(page_.blocks, block, &page::Block::id);
    if (said != page_.blocks.end())
        page::reveal_block(layout_, focus_, static_cast<int>(said - page_.blocks.begin()));
    stale_ = true;
}

const paint::Image& PageView::picture(paint::Patience patience) {
    if (stale_)
        waits_ = !painter_.paint(page_, layout_, focus_, comfort_, motion_, {}, image_, patience);
    stale_ = false;
    return image_;
}

page::Size page_size(page::Size window) {
    const double grow = std::max({1.0, 800 / std::max(1.0, window.w), 600 / std::max(1.0, window.h)});
    return {std::round(window.w * grow), std::round(window.h * grow)};
}

}
