// SPDX-License-Identifier: MIT
#include "../page/sample_pages.hpp"
#include "source_folder.hpp"
#include "window/page_view.hpp"

#include <doctest/doctest.h>

using namespace window;

TEST_CASE("a page is painted again only when something changed") {
    PageView view(source_folder() + "/assets");
    view.show(samples::two_speak(), {1280, 720}, {});
    CHECK(view.stale());
    view.picture();
    CHECK_FALSE(view.stale());
    view.take(page::PointerMoved{{3, 300}});
    CHECK_FALSE(view.stale());
    view.take(page::KeyDown{page::Key::Tab});
    CHECK(view.stale());
}

TEST_CASE("focus stays on the same control when the window changes its size") {
    PageView view(source_folder() + "/assets");
    view.show(samples::two_speak(), {1280, 720}, {});
    view.take(page::KeyDown{page::Key::Tab});
    const page::ControlId before = view.focus().at;
    view.show(samples::two_speak(), {800, 600}, {});
    CHECK(view.focus().at == before);
}

TEST_CASE("windows smaller than 800x600 show the page of a larger one, in the same proportions") {
    CHECK(page_size({1280, 720}) == page::Size{1280, 720});
    const page::Size small = page_size({400, 200});
    CHECK(small.w >= 800);
    CHECK(small.h >= 600);
    CHECK(small.w / small.h == doctest::Approx(2).epsilon(0.01));
}
