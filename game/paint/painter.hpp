// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/focus.hpp"
#include "page/layout.hpp"
#include "page/motion.hpp"
#include "paint/image.hpp"

#include <atomic>
#include <filesystem>
#include <memory>
#include <span>

namespace paint {

/// What a picture may wait for.
enum class Patience {
    All,  ///< everything is in it; what is not rasterised yet is made now
    Ready ///< the words at once, without the place, people and pictures that are not rasterised yet
};

/// Turns an arranged page into one opaque picture. Keeps rasterised art between pages, up to a cap.
class Painter {
public:
    /// The folder with cast/, places/, pictures/ and icons/. What is missing there becomes a card with its alt text.
    explicit Painter(std::filesystem::path assets, std::size_t art_bytes = 64U << 20U);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    /// Paints a page at rest into `out`, which keeps its memory from page to page.
    void paint(const page::Page&, const page::Layout&, const page::Focus&, const page::Comfort&, Image& out);
    /// Paints a page as it moves. If there are parts, whole-pixel rectangles, only they are painted, over the last picture of the same
    /// page. False if something had to be left out for want of patience.
    bool paint(const page::Page&, const page::Layout&, const page::Focus&, const page::Comfort&, const page::Motion&,
               std::span<const page::Rect> parts, Image& out, Patience = Patience::All);
    /// Gets all the art of a page ready that is not yet, on demand with closed eyes too, and paints nothing. Stops between two pieces when
    /// told to.
    void fetch(const page::Page&, const page::Layout&, const page::Comfort&, bool blinks = false, const std::atomic<bool>* stop = nullptr);

    /// A painter for another thread, made there. They share what they rasterise.
    [[nodiscard]] std::unique_ptr<Painter> another() const;

private:
    struct Inside;
    explicit Painter(std::unique_ptr<Inside>);
    std::unique_ptr<Inside> inside_;
};

}
