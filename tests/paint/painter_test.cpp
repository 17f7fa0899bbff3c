// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "page/arrange.hpp"
#include "paint/painter.hpp"
#include "paint/text.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <fstream>

using namespace paint;

namespace {

const std::string assets = source_folder() + "/assets";

/// One page painted for a fresh start.
struct Shown {
    page::Page page;
    page::Comfort comfort;
    PangoMeasure measure{"andika"};
    page::Layout layout;
    page::Focus focus;

    explicit Shown(page::Page what, page::Size size = {1280, 720}, page::Comfort needs = {})
        : page(std::move(what)), comfort(std::move(needs)) {
        layout = page::arrange(page, size, measure, comfort);
        page::settle(layout, focus);
    }
    Image paint(Painter& painter) const {
        Image image;
        painter.paint(page, layout, focus, comfort, image);
        return image;
    }
};

std::size_t differing(const Image& a, const Image& b, const page::Rect& r) {
    std::size_t count = 0;
    for (int y = static_cast<int>(r.y); y < static_cast<int>(r.bottom()); ++y)
        for (int x = static_cast<int>(r.x); x < static_cast<int>(r.right()); ++x) {
            const auto at = static_cast<std::size_t>(y * a.width + x);
            count += a.pixels[at] != b.pixels[at] ? 1U : 0U;
        }
    return count;
}

}

TEST_CASE("a page becomes one opaque picture of exactly the window's size") {
    Painter painter(assets);
    for (const page::Page& page : samples::all()) {
        const Image image = Shown(page, {801, 603}).paint(painter);
        REQUIRE(image.width == 801);
        REQUIRE(image.pixels.size() == 801U * 603U);
        CHECK(std::ranges::all_of(image.pixels, [](std::uint32_t pixel) { return pixel >> 24U == 0xFF; }));
    }
}

TEST_CASE("the same page is painted the same, pixel by pixel") {
    const Shown shown(samples::chat_choice());
    Painter one(assets), other(assets);
    CHECK(shown.paint(one).pixels == shown.paint(other).pixels);
}

TEST_CASE("where the art is missing the page is whole and says what would be there") {
    Painter nothing("/nowhere");
    for (const page::Page& page : samples::all()) {
        const Shown shown(page);
        const Image image = shown.paint(nothing);
        CHECK(image.pixels.size() == 1280U * 720U);
    }
    Shown card(samples::card());
    Shown other = Shown(samples::card());
    other.page.blocks[1].picture.alt = "Something else entirely";
    other.layout = page::arrange(other.page, {1280, 720}, other.measure, {});
    for (page::Piece& piece : other.layout.pieces)
        if (piece.shape == page::Shape::Picture)
            CHECK(differing(card.paint(nothing), other.paint(nothing), piece.rect) > 100);
}

TEST_CASE("an art id cannot lead out of its folder") {
    const auto folder = std::filesystem::temp_directory_path() / ("ripple-art-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder / "assets");
    std::ofstream(folder / "secret.svg")
        << "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\" fill=\"#ff0000\"/></svg>";
    Shown shown(samples::card());
    for (page::Piece& piece : shown.layout.pieces)
        if (piece.shape == page::Shape::Picture)
            piece.art = "../secret";
    Painter painter(folder / "assets");
    const Image image = shown.paint(painter);
    CHECK(std::ranges::count(image.pixels, 0xFFFF0000U) == 0);
    std::filesystem::remove_all(folder);
}

TEST_CASE("focus is to be seen: the ring changes pixels around what has it") {
    Painter painter(assets);
    for (const char* theme : {"paper", "night", "contrast"}) {
        page::Comfort comfort;
        comfort.theme = theme;
        Shown shown(samples::two_speak(), {1280, 720}, comfort);
        const Image before = shown.paint(painter);
        page::resolve(shown.layout, shown.focus, page::KeyDown{page::Key::Tab});
        const Image after = shown.paint(painter);
        const page::Target* now = shown.layout.find(shown.focus.at);
        REQUIRE(now);
        CHECK(differing(before, after, now->rect.inset(-8)) > 1500);
    }
}

TEST_CASE("a hidden word is not painted like a plain one") {
    Painter painter(assets);
    page::Page page = samples::speech();
    page.blocks[0].text = {{"a mean word", true}};
    page::Page twin = page;
    twin.blocks[0].text[0].hidden = false;
    CHECK(Shown(page).paint(painter).pixels != Shown(twin).paint(painter).pixels);
}

TEST_CASE("the themes paint different pictures and night is darker than paper") {
    Painter painter(assets);
    const auto brightness = [&](const char* theme) {
        page::Comfort comfort;
        comfort.theme = theme;
        std::uint64_t sum = 0;
        for (const std::uint32_t pixel : Shown(samples::settings(), {1280, 720}, comfort).paint(painter).pixels)
            sum += (pixel & 0xFFU) + (pixel >> 8U & 0xFFU) + (pixel >> 16U & 0xFFU);
        return sum;
    };
    CHECK(brightness("night") * 2 < brightness("paper"));
    CHECK(brightness("contrast") < brightness("night"));
}

TEST_CASE("a picture can be written, and where it cannot it is said") {
    Painter painter(assets);
    const Image image = Shown(samples::title()).paint(painter);
    const auto file = std::filesystem::temp_directory_path() / ("ripple-shot-" + std::to_string(::getpid()) + ".png");
    REQUIRE(write_png(image, file).ok());
    CHECK(std::filesystem::file_size(file) > 1000);
    std::filesystem::remove(file);
    const auto failed = write_png(image, "/nowhere/at/all.png");
    REQUIRE_FALSE(failed.ok());
    CHECK(failed.problem().message.find("/nowhere/at/all.png") != std::string::npos);
}

TEST_CASE("a texture gets red, green, blue and full opacity in that order") {
    Image image{1, 1, {0xFF112233U}};
    std::vector<std::uint8_t> bytes;
    to_rgba(image, bytes);
    CHECK(bytes == std::vector<std::uint8_t>{0x11, 0x22, 0x33, 255});
}

TEST_CASE("by night a place is darker than by day and bluer, not greyer") {
    page::Page page;
    page.kind = "story";
    page.title = "The canteen";
    page.stage.place = "places/canteen";
    struct Light {
        double red = 0, blue = 0;
    };
    const auto light_of = [&](const char* theme) {
        page::Comfort comfort;
        comfort.theme = theme;
        Painter painter(assets);
        const Image image = Shown(page, {400, 300}, comfort).paint(painter);
        Light all;
        for (const std::uint32_t pixel : image.pixels) {
            all.red += pixel >> 16U & 0xFFU;
            all.blue += pixel & 0xFFU;
        }
        return all;
    };
    const Light day = light_of("paper"), night = light_of("night");
    CHECK(night.blue < day.blue);
    CHECK(night.blue / night.red > 1.3 * day.blue / day.red);
}
