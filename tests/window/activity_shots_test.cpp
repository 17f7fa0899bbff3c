// SPDX-License-Identifier: MIT
#include "../play/sample_activities.hpp"
#include "source_folder.hpp"
#include "window/page_view.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

// Not a test: writes pictures of all activity pages into $RIPPLE_SHOTS, for those who want to look at them.
TEST_CASE("pictures of the activities" * doctest::skip()) {
    const auto text = [](const char* name, const char* otherwise) {
        const char* value = std::getenv(name);
        return std::string(value ? value : otherwise);
    };
    const std::filesystem::path into = text("RIPPLE_SHOTS", "/tmp/activity-shots");
    std::filesystem::create_directories(into);
    page::Comfort comfort;
    comfort.theme = text("RIPPLE_THEME", "paper");
    comfort.text_scale = std::stoi(text("RIPPLE_SCALE", "100"));
    const page::Size size{std::stod(text("RIPPLE_W", "1280")), std::stod(text("RIPPLE_H", "720"))};
    const std::string only = text("RIPPLE_ONLY", "");
    window::PageView view(std::filesystem::path(source_folder()) / "assets");
    play::Game game = activities::game();
    activities::play_all(game, [&](const std::string& name, const page::Page& page) {
        if (!only.empty() && name.find(only) == std::string::npos)
            return;
        view.show(page, size, comfort);
        CHECK(paint::write_png(view.picture(), into / (name + ".png")));
    });
}
