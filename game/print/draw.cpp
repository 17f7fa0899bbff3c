// SPDX-License-Identifier: MIT
#include "print/draw.hpp"

#include "paint/setting.hpp"
#include "print/draw_box.hpp"

#include <cairo-pdf.h>

#include <algorithm>

namespace print {
namespace {

constexpr std::size_t room_for_art = 64U << 20U;

std::shared_ptr<paint::ArtStore> store() {
    return std::make_shared<paint::ArtStore>(room_for_art);
}

cairo_status_t append(void* to, const unsigned char* bytes, unsigned int count) {
    static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(bytes), count);
    return CAIRO_STATUS_SUCCESS;
}

}

paint::Colour colour_of(Ink ink) {
    switch (ink) {
    case Ink::Text: return paint::rgb(0x1F2430);
    case Ink::Soft: return paint::rgb(0x4A5064);
    case Ink::Accent: return paint::rgb(0x0B4F66);
    case Ink::Paper: return paint::rgb(0xFFFFFF);
    case Ink::Line: return paint::rgb(0x9AA3B2);
    }
    return {};
}

paint::Colour colour_of(Ground ground) {
    switch (ground) {
    case Ground::None:
    case Ground::Card: return paint::rgb(0xFFFFFF);
    case Ground::Warm: return paint::rgb(0xFFF6E6);
    case Ground::Water: return paint::rgb(0xE4F1F4);
    case Ground::Note: return paint::rgb(0xFFF3C9);
    case Ground::Accent: return paint::rgb(0x0B4F66);
    }
    return {};
}

base::Result<std::string> to_pdf(const Sheet& sheet, const std::filesystem::path& assets) {
    std::string bytes;
    const page::Size first = sheet.leaves.empty() ? page::Size{1, 1} : sheet.leaves.front().size;
    const paint::Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, first.w, first.h));
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, sheet.title.c_str());
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_AUTHOR, "Ripple Bay");
    const paint::Cairo cr(cairo_create(surface.get()));
    constexpr double dots_a_point = 3;
    Easel easel{cr.get(), {assets, store()}, paint::make_space(), dots_a_point};
    for (const Leaf& leaf : sheet.leaves) {
        cairo_pdf_surface_set_size(surface.get(), leaf.size.w, leaf.size.h);
        for (const Box& box : leaf.boxes)
            draw_box(easel, box);
        cairo_show_page(cr.get());
    }
    cairo_surface_finish(surface.get());
    if (const cairo_status_t wrong = cairo_surface_status(surface.get()); wrong != CAIRO_STATUS_SUCCESS)
        return base::Problem{std::string("the PDF cannot be made: ") + cairo_status_to_string(wrong), "try again"};
    return bytes;
}

paint::Image to_image(const Leaf& leaf, double scale, const std::filesystem::path& assets) {
    paint::Image image;
    image.width = static_cast<int>(leaf.size.w * scale);
    image.height = static_cast<int>(leaf.size.h * scale);
    const paint::Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.width, image.height));
    const paint::Cairo cr(cairo_create(surface.get()));
    cairo_set_source_rgb(cr.get(), 1, 1, 1);
    cairo_paint(cr.get());
    cairo_scale(cr.get(), scale, scale);
    Easel easel{cr.get(), {assets, store()}, paint::make_space(), scale};
    for (const Box& box : leaf.boxes)
        draw_box(easel, box);
    cairo_surface_flush(surface.get());
    const unsigned char* rows = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < image.height; ++y) {
        const auto* row = reinterpret_cast<const std::uint32_t*>(rows + static_cast<std::ptrdiff_t>(y) * stride);
        std::transform(row, row + image.width, std::back_inserter(image.pixels), [](std::uint32_t p) { return p | 0xFF000000U; });
    }
    return image;
}

}
