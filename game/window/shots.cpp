// SPDX-License-Identifier: MIT
#include "window/shots.hpp"

#include "window/page_view.hpp"
#include "window/tour.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string_view>

namespace window {
namespace {

constexpr std::array<std::string_view, 9> faces{"neutral", "happy", "worried", "sad", "angry", "surprised", "smirk", "relieved", "blink"};

std::optional<base::Problem> made(const std::filesystem::path& folder) {
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return base::Problem{"The folder " + folder.string() + " cannot be made: " + failed.message() + ".", ""};
    return std::nullopt;
}

/// All faces of one character, three in a row, on a plain ground; under each its name if wanted.
page::Layout sheet_of(const std::string& who, bool labels) {
    constexpr double wide = 320, high = 400, under = 44;
    page::Layout layout;
    layout.size = {3 * wide, 3 * (high + under)};
    for (std::size_t i = 0; i < faces.size(); ++i) {
        page::Piece face;
        face.shape = page::Shape::Figure;
        const std::size_t column = i % 3, row = i / 3;
        face.rect = {static_cast<double>(column) * wide, static_cast<double>(row) * (high + under), wide, high};
        face.art = "cast/" + who;
        face.mood = faces[i] == "blink" ? faces[0] : faces[i];
        layout.pieces.push_back(face);
        if (!labels)
            continue;
        page::Piece name;
        name.rect = {face.rect.x, face.rect.bottom() + 4, wide, under - 8};
        name.words = page::words(who + ": " + std::string(faces[i]));
        name.style.size = 22;
        name.align = page::Align::Centre;
        layout.pieces.push_back(name);
    }
    return layout;
}

page::Motion last_blinks(const page::Layout& sheet) {
    page::Motion motion;
    for (std::size_t i = sheet.pieces.size(); i-- > 0 && motion.poses.empty();)
        if (sheet.pieces[i].shape == page::Shape::Figure) {
            motion.poses.emplace_back();
            motion.poses.back().piece = static_cast<int>(i);
            motion.poses.back().blink = true;
        }
    return motion;
}

}

base::Result<std::vector<std::filesystem::path>> take_shots(play::Game& game, const std::filesystem::path& assets,
                                                            const std::filesystem::path& into, page::Size size,
                                                            const page::Comfort& comfort) {
    if (auto trouble = made(into))
        return *trouble;
    PageView view(assets);
    std::vector<std::filesystem::path> files;
    std::optional<base::Problem> trouble;
    tour(game, [&](const page::Page& page) {
        view.show(page, size, comfort);
        char number[8];
        std::snprintf(number, sizeof number, "%02u", static_cast<unsigned>(files.size() + 1) % 1000U);
        const auto file = into / (number + ("-" + name_of(page)) + ".png");
        if (const auto written = paint::write_png(view.picture(), file); !written)
            trouble = written.problem();
        files.push_back(file);
        return !trouble;
    });
    if (trouble)
        return *trouble;
    return files;
}

base::Result<std::vector<std::filesystem::path>> take_cast(const std::filesystem::path& assets, const std::filesystem::path& into,
                                                           const page::Comfort& comfort) {
    if (auto trouble = made(into))
        return *trouble;
    std::vector<std::filesystem::path> drawings, files;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(assets / "cast", failed))
        if (entry.path().extension() == ".svg")
            drawings.push_back(entry.path());
    if (failed)
        return base::Problem{"There is no folder " + (assets / "cast").string() + ".", "Start it where the game's assets are."};
    std::ranges::sort(drawings);
    paint::Painter painter(assets);
    for (const auto& drawing : drawings)
        for (const bool labels : {false, true}) {
            const std::string who = drawing.stem().string();
            paint::Image image;
            const page::Layout sheet = sheet_of(who, labels);
            painter.paint(page::Page{}, sheet, page::Focus{}, comfort, last_blinks(sheet), {}, image);
            files.push_back(into / (who + (labels ? "-labels.png" : ".png")));
            if (const auto written = paint::write_png(image, files.back()); !written)
                return written.problem();
        }
    return files;
}

}
