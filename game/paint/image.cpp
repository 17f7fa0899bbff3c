// SPDX-License-Identifier: MIT
#include "paint/image.hpp"

#include <cairo.h>

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
    out.resize(image.pixels.size() * 4);
    std::uint8_t* to = out.data();
    for (const std::uint32_t pixel : image.pixels) {
        *to++ = static_cast<std::uint8_t>(pixel >> 16U);
        *to++ = static_cast<std::uint8_t>(pixel >> 8U);
        *to++ = static_cast<std::uint8_t>(pixel);
        *to++ = 255;
    }
}

}
