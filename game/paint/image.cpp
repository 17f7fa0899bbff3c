// SPDX-License-Identifier: MIT
#include "paint/image.hpp"

#include <cairo.h>

#include <bit>
#include <cstring>

namespace paint {

base::Result<base::Done> write_png(const Image& image, const std::filesystem::path& path) {
    // cairo wants to write to what it reads from, so it gets a copy
    std::vector<std::uint32_t> pixels = image.pixels;
    cairo_surface_t* surface = cairo_image_surface_create_for_data(reinterpret_cast<unsigned char*>(pixels.data()), CAIRO_FORMAT_RGB24,
                                                                   image.width, image.height, image.width * 4);
    const cairo_status_t status = cairo_surface_write_to_png(surface, path.c_str());
    cairo_surface_destroy(surface);
    if (status != CAIRO_STATUS_SUCCESS)
        return base::Problem{"The picture " + path.string() + " cannot be written: " + cairo_status_to_string(status) + ".",
                             "Is the folder there, and may you write in it?"};
    return base::Done{};
}

void to_rgba(const Image& image, std::vector<std::uint8_t>& out) {
    to_rgba(image, {0, 0, static_cast<double>(image.width), static_cast<double>(image.height)}, out);
}

void to_rgba(const Image& image, const page::Rect& part, std::vector<std::uint8_t>& out) {
    const auto width = static_cast<std::size_t>(part.w), height = static_cast<std::size_t>(part.h);
    out.resize(width * height * 4);
    for (std::size_t row = 0; row < height; ++row) {
        const std::size_t begin = (static_cast<std::size_t>(part.y) + row) * static_cast<std::size_t>(image.width);
        const std::uint32_t* from = image.pixels.data() + begin + static_cast<std::size_t>(part.x);
        std::uint8_t* to = out.data() + row * width * 4;
        // whole words: byte by byte it would take three times as long
        for (std::size_t i = 0; i < width; ++i) {
            const std::uint32_t pixel = from[i];
            std::uint32_t turned = pixel & 0xFF00FF00U;
            turned |= (pixel & 0xFFU) << 16U | (pixel >> 16U & 0xFFU);
            if constexpr (std::endian::native == std::endian::big)
                turned = pixel << 8U | 0xFFU;
            std::memcpy(to + i * 4, &turned, 4);
        }
    }
}

}
