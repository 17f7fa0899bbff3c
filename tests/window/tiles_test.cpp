// SPDX-License-Identifier: MIT
#include "window/tiles.hpp"

#include <doctest/doctest.h>

#include <utility>

TEST_CASE("tiles cover a picture of any size once, and none is larger than old graphics take") {
    for (const auto& [width, height] : {std::pair(640U, 480U), {1280U, 720U}, {512U, 1024U}, {7680U, 4320U}, {1U, 1U}}) {
        double area = 0;
        for (const page::Rect& tile : window::tiles_of(width, height)) {
            CHECK(tile.w > 0);
            CHECK(tile.h > 0);
            CHECK(tile.w <= window::tile_side);
            CHECK(tile.h <= window::tile_side);
            CHECK(tile.x + tile.w <= width);
            CHECK(tile.y + tile.h <= height);
            area += tile.w * tile.h;
        }
        CHECK(area == static_cast<double>(width) * height);
    }
}
