// SPDX-License-Identifier: MIT
#include "fake_measure.hpp"
#include "page/arrange.hpp"
#include "page/focus.hpp"
#include "sample_pages.hpp"

#include <doctest/doctest.h>

using namespace page;

namespace {

Page turned(Page page) {
    page.right_to_left = true;
    return page;
}

Layout laid_out(const Page& page, Size window = {1280, 720}, int scale = 100) {
    return arrange(page, window, samples::FakeMeasure(), samples::scaled(scale));
}

}

TEST_CASE("from right to left every target stands at the other side") {
    for (const Page& page : samples::all())
        for (const Size& window : {Size{800, 600}, Size{1280, 720}}) {
            const Layout one = laid_out(page, window), other = laid_out(turned(page), window);
            REQUIRE(one.targets.size() == other.targets.size());
            for (std::size_t i = 0; i < one.targets.size(); ++i) {
                const Rect &a = one.targets[i].rect, &b = other.targets[i].rect;
                INFO(page.kind, " ", one.targets[i].id.str());
                CHECK(b.y == a.y);
                CHECK(b.x == doctest::Approx(window.w - a.right()));
            }
        }
}

TEST_CASE("turned round, whatever lies in something still lies in it, and nothing leaves the window") {
    for (const Page& page : samples::all())
        for (const int scale : {100, 200}) {
            const Layout one = laid_out(page, {1024, 768}, scale), other = laid_out(turned(page), {1024, 768}, scale);
            REQUIRE(one.pieces.size() == other.pieces.size());
            for (std::size_t i = 0; i < one.pieces.size(); ++i) {
                const Piece &a = one.pieces[i], &b = other.pieces[i];
                if (a.holder < 0)
                    continue;
                const auto holder = static_cast<std::size_t>(a.holder);
                INFO(page.kind, " piece ", i);
                CHECK(other.pieces[holder].rect.holds(b.rect, 1) == one.pieces[holder].rect.holds(a.rect, 1));
            }
            for (const Target& target : other.targets)
                CHECK((target.rect.x >= -0.5 && target.rect.right() <= other.size.w + 0.5));
        }
}

TEST_CASE("the tail of a bubble goes with it") {
    const Layout one = laid_out(samples::speech()), other = laid_out(turned(samples::speech()));
    for (std::size_t i = 0; i < one.pieces.size(); ++i)
        if (one.pieces[i].shape == Shape::Speech)
            CHECK(other.pieces[i].tail.x == doctest::Approx(one.size.w - one.pieces[i].tail.x));
}

TEST_CASE("the left arrow goes to what lies left, also on a page turned round") {
    const Layout layout = laid_out(turned(samples::map()));
    for (const auto& [first, second] : {std::pair{"home", "back"}, std::pair{"back", "break"}}) {
        Focus focus;
        settle(layout, focus);
        focus.at = ControlId(first);
        resolve(layout, focus, KeyDown{Key::Right});
        const Target *from = layout.find(ControlId(first)), *to = layout.find(focus.at);
        REQUIRE((from && to));
        CHECK(to->rect.x > from->rect.x);
        CHECK(focus.at.str() == second);
    }
}
