// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "page/arrange.hpp"
#include "paint/ahead.hpp"
#include "paint/text.hpp"
#include "source_folder.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

using namespace paint;

namespace {

const std::string assets = source_folder() + "/assets";

struct Moving {
    page::Page page;
    page::Layout layout;
    page::Focus focus;
    page::Comfort comfort;

    explicit Moving(page::Page what) : page(std::move(what)) {
        const PangoMeasure measure("andika");
        layout = page::arrange(page, {1280, 720}, measure, comfort);
        page::settle(layout, focus);
    }
    Image whole(Painter& painter, const page::Motion& motion) const {
        Image image;
        painter.paint(page, layout, focus, comfort, motion, {}, image);
        return image;
    }
};

page::Page busy_chat() {
    page::Page page = samples::chat();
    for (page::Block& block : page.blocks)
        block.fresh = true;
    page.blocks[1].reactions[0].fresh = true;
    return page;
}

page::Page at(std::string place) {
    page::Page page = samples::title();
    page.stage.place = std::move(place);
    return page;
}

/// Pixels of which some part is further apart than rounding takes them.
std::size_t differing(const Image& a, const Image& b, const page::Rect& outside) {
    const auto apart = [](std::uint32_t p, std::uint32_t q) {
        for (unsigned shift = 0; shift < 24; shift += 8)
            if (std::abs(static_cast<int>(p >> shift & 0xFFU) - static_cast<int>(q >> shift & 0xFFU)) > 2)
                return true;
        return false;
    };
    std::size_t count = 0;
    for (int y = 0; y < a.height; ++y)
        for (int x = 0; x < a.width; ++x) {
            const auto i = static_cast<std::size_t>(y * a.width + x);
            count += apart(a.pixels[i], b.pixels[i]) && !outside.has({x + 0.5, y + 0.5}) ? 1U : 0U;
        }
    return count;
}

}

TEST_CASE("painting only what changed gives the same picture as painting all of it") {
    Painter painter(assets);
    for (const page::Page& page : {samples::two_speak(), busy_chat(), samples::map(), samples::chat_choice(), at("places/calm")}) {
        const Moving moving(page);
        page::Motion before = page::motion_at(moving.page, moving.layout, {0, 3, 0}, {});
        Image kept = moving.whole(painter, before);
        for (const double t : {0.05, 0.13, 0.31, 1.02, 2.6}) {
            const page::Motion now = page::motion_at(moving.page, moving.layout, {t, 3 + t, 0}, {});
            const auto parts = page::changed(moving.layout, moving.focus, before, now);
            if (!parts.empty())
                painter.paint(moving.page, moving.layout, moving.focus, moving.comfort, now, parts, kept);
            CHECK(differing(kept, moving.whole(painter, now), {}) == 0);
            before = now;
        }
    }
}

TEST_CASE("a page at rest is the page as motion leaves it") {
    Painter painter(assets);
    const Moving moving(samples::chat_choice());
    Image still;
    painter.paint(moving.page, moving.layout, moving.focus, moving.comfort, still);
    CHECK(still.pixels == moving.whole(painter, {}).pixels);
}

TEST_CASE("a blink closes open eyes and leaves closed ones alone") {
    Painter painter(assets);
    for (const auto& [mood, blinks] : {std::pair("neutral", true), {"surprised", true}, {"happy", false}}) {
        page::Page page = samples::two_speak();
        page.stage.figures = {samples::figure("mina", "Mina", mood)};
        const Moving moving(page);
        page::Motion blink;
        for (std::size_t i = 0; i < moving.layout.pieces.size(); ++i)
            if (moving.layout.pieces[i].shape == page::Shape::Figure)
                blink.poses.push_back({static_cast<int>(i), true, 0});
        REQUIRE(blink.poses.size() == 1);
        CHECK((differing(moving.whole(painter, {}), moving.whole(painter, blink), {}) > 100) == blinks);
    }
}

TEST_CASE("each layer that moves lies wholly in the box that is painted again for it") {
    Painter painter(assets);
    for (const char* place : {"places/title", "places/map", "places/calm", "places/lighthouse-out", "places/lighthouse-in"}) {
        const Moving moving(at(place));
        const auto boxes = page::movers_of(place);
        REQUIRE_FALSE(boxes.empty());
        const Image rest = moving.whole(painter, {});
        for (const page::MoverBox& box : boxes) {
            page::Motion gone;
            gone.movers.push_back({box.layer, {}, 1, 0});
            const Image without = moving.whole(painter, gone);
            const page::Rect seen = page::seen_mover(box, {box.layer, {}, 1, 1}, moving.layout.size);
            CHECK(differing(rest, without, {}) > 500);
            CHECK(differing(rest, without, seen.inset(-1)) == 0);
        }
    }
}

TEST_CASE("art that was made ready ahead is painted the same") {
    const Moving moving(samples::two_speak());
    Painter alone(assets), helped(assets);
    Ahead ahead(helped);
    ahead.ask({{moving.page, moving.layout.size, moving.comfort}, {samples::map(), moving.layout.size, moving.comfort}});
    ahead.finish();
    CHECK(moving.whole(alone, {}).pixels == moving.whole(helped, {}).pixels);
}

TEST_CASE("painting while the same art is being made ready goes on, and leaving in the middle of it ends cleanly") {
    const Moving moving(samples::two_speak());
    Painter painter(assets), alone(assets);
    const Image expected = moving.whole(alone, {});
    for (int i = 0; i < 4; ++i) {
        Painter fresh(assets);
        Ahead ahead(fresh);
        std::vector<Coming> coming;
        for (const page::Page& page : samples::all())
            coming.push_back({page, moving.layout.size, moving.comfort});
        coming.insert(coming.begin(), {moving.page, moving.layout.size, moving.comfort});
        ahead.ask(std::move(coming));
        CHECK(moving.whole(fresh, {}).pixels == expected.pixels);
    }
}

TEST_CASE("with room for nothing the picture is still whole") {
    const Moving moving(samples::two_speak());
    Painter roomy(assets), poor(assets, 1);
    CHECK(moving.whole(roomy, {}).pixels == moving.whole(poor, {}).pixels);
}

TEST_CASE("without patience the words come at once, and the place when it is made") {
    const Moving moving(samples::two_speak());
    Painter alone(assets), hasty(assets);
    const Image expected = moving.whole(alone, {});
    Image image;
    CHECK_FALSE(hasty.paint(moving.page, moving.layout, moving.focus, moving.comfort, {}, {}, image, Patience::Ready));
    const page::Rect panel = moving.layout.targets.front().rect;
    CHECK(differing(image, expected, {}) > 100'000);
    CHECK(image.pixels[static_cast<std::size_t>(panel.centre().y) * 1280 + static_cast<std::size_t>(panel.x + 30)] ==
          expected.pixels[static_cast<std::size_t>(panel.centre().y) * 1280 + static_cast<std::size_t>(panel.x + 30)]);
    Ahead ahead(hasty);
    ahead.ask({{moving.page, moving.layout.size, moving.comfort}});
    ahead.finish();
    CHECK(ahead.first_ready());
    CHECK(hasty.paint(moving.page, moving.layout, moving.focus, moving.comfort, {}, {}, image, Patience::Ready));
    CHECK(image.pixels == expected.pixels);
}
