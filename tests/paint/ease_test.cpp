// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "page/arrange.hpp"
#include "page/ruler.hpp"
#include "paint/painter.hpp"
#include "paint/pointer.hpp"
#include "paint/text.hpp"
#include "paint/theme.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace paint;

namespace {

const std::string assets = source_folder() + "/assets";

Image painted(const page::Page& page, const page::Comfort& comfort, page::Focus* seen = nullptr, page::Layout* arranged = nullptr) {
    Painter painter(assets);
    const PangoMeasure measure(comfort.font, comfort.airy);
    const page::Layout layout = page::arrange(page, {1280, 720}, measure, comfort);
    page::Focus focus;
    page::settle(layout, focus);
    Image image;
    painter.paint(page, layout, focus, comfort, image);
    if (seen)
        *seen = focus;
    if (arranged)
        *arranged = layout;
    return image;
}

std::uint32_t pixel(const Image& image, int x, int y) {
    return image.pixels[static_cast<std::size_t>(y * image.width + x)];
}

}

TEST_CASE("more room: 0.12 em after each letter, 0.16 em more after each word, lines one and a half apart") {
    const page::TextStyle style{100, false, false, 1.3};
    for (const char* font : {"andika", "opendyslexic"}) {
        const PangoMeasure usual(font), airy(font, true);
        const auto more = [&](const char* words) {
            return airy.size_of(page::words(words), style, 1e5).w - usual.size_of(page::words(words), style, 1e5).w;
        };
        CHECK(more("nnnnnnnnnnnnnnnnnnnn") - more("nnnnnnnnnn") == doctest::Approx(120).epsilon(0.02));
        CHECK(more("n n n n n n n n n n") - more("n n n n n") == doctest::Approx(10 * 12 + 5 * 16).epsilon(0.02));
        CHECK(airy.size_of(page::words("one\ntwo"), style, 1e5).h == doctest::Approx(300).epsilon(0.02));
        CHECK(usual.size_of(page::words("one\ntwo"), style, 1e5).h == doctest::Approx(260).epsilon(0.02));
    }
}

TEST_CASE("letters that hang together are not torn apart") {
    const page::TextStyle style{40};
    const PangoMeasure usual("andika"), airy("andika", true);
    const page::Words arabic = page::words("\u0645\u0631\u062D\u0628\u0627");
    // only the room after the last letter
    CHECK(airy.size_of(arabic, style, 1e5).w <= usual.size_of(arabic, style, 1e5).w + 40 * (0.12 + 0.16) + 1);
}

TEST_CASE("with more room every page still has all its words inside their panels") {
    page::Comfort comfort;
    comfort.airy = true;
    comfort.font = "opendyslexic";
    const PangoMeasure measure(comfort.font, true);
    for (const page::Page& page : samples::all())
        for (const page::Size& window : {page::Size{800, 600}, page::Size{1280, 720}})
            for (const int scale : {100, 200}) {
                comfort.text_scale = scale;
                const page::Layout layout = page::arrange(page, window, measure, comfort);
                for (const page::Piece& piece : layout.pieces) {
                    if (piece.shape != page::Shape::Text)
                        continue;
                    CHECK_MESSAGE(measure.size_of(piece.words, piece.style, piece.rect.w).h <= piece.rect.h + 1, page::plain(piece.words));
                    CHECK_MESSAGE(piece.rect.right() <= window.w + 1, page::plain(piece.words));
                }
            }
}

TEST_CASE("on a plain page there is one flat colour behind everything") {
    page::Comfort comfort;
    comfort.plain = comfort.calm_motion = true;
    for (const char* theme : {"paper", "night", "contrast"}) {
        comfort.theme = theme;
        page::Layout layout;
        const Image image = painted(samples::two_speak(), comfort, nullptr, &layout);
        const std::uint32_t ground = pixel(image, 1, 1);
        const auto covered = [&](int x, int y) {
            return std::ranges::any_of(layout.pieces, [&](const page::Piece& piece) {
                return piece.shape != page::Shape::Backdrop && piece.rect.inset(-60).has({static_cast<double>(x), static_cast<double>(y)});
            });
        };
        int looked = 0;
        for (int y = 0; y < image.height; y += 7)
            for (int x = 0; x < image.width; x += 7)
                if (!covered(x, y)) {
                    ++looked;
                    CHECK(pixel(image, x, y) == ground);
                }
        CHECK(looked > 100);
    }
}

TEST_CASE("the reading ruler is drawn where it lies, and only for those who want it") {
    page::Comfort comfort;
    const Image without = painted(samples::help(), comfort);
    comfort.ruler = true;
    page::Focus focus;
    page::Layout layout;
    const page::Page page = samples::help();
    const Image with = painted(page, comfort, &focus, &layout);
    const auto band = page::ruler_at(page, layout, focus);
    REQUIRE(band);
    int inside = 0, outside = 0;
    for (int y = 0; y < with.height; ++y)
        for (int x = 0; x < with.width; ++x)
            if (pixel(with, x, y) != pixel(without, x, y))
                ++(band->inset(-1).has({static_cast<double>(x), static_cast<double>(y)}) ? inside : outside);
    CHECK(inside > 200);
    CHECK(outside == 0);
}

TEST_CASE("the large arrow is large, has its tip where a click goes, and light and dark edges") {
    const Image arrow = large_pointer();
    CHECK(arrow.height >= 48);
    const auto solid = [&](int x, int y) { return pixel(arrow, x, y) >> 24U > 200; };
    CHECK(solid(pointer_tip, pointer_tip));
    CHECK_FALSE(solid(arrow.width - 1, arrow.height - 1));
    CHECK(std::ranges::any_of(arrow.pixels, [](std::uint32_t p) { return (p & 0xFFFFFFU) == 0xFFFFFFU && p >> 24U == 0xFF; }));
    CHECK(std::ranges::any_of(arrow.pixels, [](std::uint32_t p) { return p >> 24U == 0xFF && (p >> 16U & 0xFFU) < 40; }));
}
