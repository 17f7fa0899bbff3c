// SPDX-License-Identifier: MIT
#pragma once
#include "base/result.hpp"
#include "page/geometry.hpp"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace paint {

/// An opaque picture: one 0xFFRRGGBB a pixel, line by line from the top.
struct Image {
    int width = 0, height = 0;
    std::vector<std::uint32_t> pixels;
};

base::Result<base::Done> write_png(const Image&, const std::filesystem::path&);

/// The same as bytes R, G, B, A for a texture.
void to_rgba(const Image&, std::vector<std::uint8_t>& out);
/// The same of a part, a whole-pixel rectangle inside the image.
void to_rgba(const Image&, const page::Rect& part, std::vector<std::uint8_t>& out);

}
