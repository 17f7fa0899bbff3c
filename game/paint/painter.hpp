// SPDX-License-Identifier: MIT
#pragma once
#include "page/comfort.hpp"
#include "page/focus.hpp"
#include "page/layout.hpp"
#include "paint/image.hpp"

#include <filesystem>
#include <memory>

namespace paint {

/// Turns an arranged page into one opaque picture. Keeps rasterised art between pages, up to a cap.
class Painter {
public:
    /// The folder with cast/, places/, pictures/ and icons/. What is missing there becomes a card with its alt text.
    explicit Painter(std::filesystem::path assets, std::size_t art_bytes = 64U << 20U);
    ~Painter();
    Painter(const Painter&) = delete;
    Painter& operator=(const Painter&) = delete;

    /// Paints into `out`, which keeps its memory from page to page.
    void paint(const page::Page&, const page::Layout&, const page::Focus&, const page::Comfort&, Image& out);

private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

}
