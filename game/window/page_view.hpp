// SPDX-License-Identifier: MIT
#pragma once
#include "page/arrange.hpp"
#include "page/focus.hpp"
#include "page/scan.hpp"
#include "paint/painter.hpp"
#include "paint/text.hpp"

#include <filesystem>
#include <memory>

namespace window {

/// One page as it is being looked at: arranged for a size, with its focus, painted when asked. Needs no window, so shots and tests use it
/// too.
class PageView {
public:
    explicit PageView(std::filesystem::path assets);

    /// Another page, another size or other needs. Focus stays where it was if it is still the same page.
    void show(page::Page, page::Size, const page::Comfort&);
    /// What a gesture presses, if anything.
    std::optional<page::ControlId> take(const page::Gesture&);
    /// Whether it is gone through stop by stop, for those who steer with switches; from the next page on.
    void scan(bool on) { scans_ = on; }
    /// One stop further.
    void scan_next();
    /// Takes the stop it is at; what that presses, if anything.
    std::optional<page::ControlId> scan_choose();
    /// Where the scan is; null if there is none.
    [[nodiscard]] const page::Stop* stop() const { return scan_.at(); }
    /// Marks the block that is being read aloud, and the word of its plain text that is being said; an empty id: none.
    void mark_spoken(const std::string& block, page::Span word = {});
    /// Whether the picture would be another one than the last that was painted.
    [[nodiscard]] bool stale() const { return stale_; }
    /// The picture; with little patience perhaps only its words, and then it waits for the rest.
    const paint::Image& picture(paint::Patience = paint::Patience::All);
    [[nodiscard]] bool waits() const { return waits_; }
    /// What was waited for is there.
    void refresh() { stale_ = true; }
    /// Lets the page move to a moment. What of the picture became another one and was painted again; if it is stale anyway, nothing yet.
    std::vector<page::Rect> move(const page::Moment&);
    [[nodiscard]] const page::Motion& motion() const { return motion_; }
    [[nodiscard]] const paint::Painter& painter() const { return painter_; }

    [[nodiscard]] const page::Page& page() const { return page_; }
    [[nodiscard]] const page::Layout& layout() const { return layout_; }
    [[nodiscard]] const page::Focus& focus() const { return focus_; }

private:
    [[nodiscard]] int spoken_block() const;
    /// Finds the line of the word that is being said, and brings it into view.
    void follow_word(int block);

    page::Page page_;
    page::Comfort comfort_;
    page::Layout layout_;
    page::Focus focus_;
    paint::Painter painter_;
    std::unique_ptr<paint::PangoMeasure> measure_;
    std::string measured_font_;
    paint::Image image_;
    page::Scan scan_;
    bool scans_ = false;
    page::Motion motion_;   ///< at rest until somebody lets it move
    bool remarked_ = false; ///< another word of the same block is marked since the last picture
    bool stale_ = true;
    bool waits_ = false;
};

/// The size a page is arranged for in a window: never under 800x600. In smaller windows the picture shrinks.
page::Size page_size(page::Size window);

}
