// SPDX-License-Identifier: MIT
#include "desk/look.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {
namespace {

// Latin with its neighbours, Cyrillic, dashes and quotation marks; arrows and ticks are drawn, not written
constexpr std::array<ImWchar, 15> written{0x20,   0x24F,  0x2B0,  0x2FF,  0x370,  0x3FF,  0x400, 0x52F,
                                          0x1E00, 0x1EFF, 0x2010, 0x203A, 0x2212, 0x2212, 0};
constexpr std::array<ImWchar, 5> told{'0', ':', 0xA0, 0xA0, 0};

ImFont* letters(const std::string& file, float size, const ImWchar* range) {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    ImFontConfig how;
    how.OversampleH = 2;
    how.OversampleV = 1;
    ImFont* made = file.empty() ? nullptr : atlas.AddFontFromFileTTF(file.c_str(), size, &how, range);
    if (made)
        return made;
    how = {};
    how.SizePixels = size;
    return atlas.AddFontDefault(&how);
}

}

ImU32 ink(const paint::Colour& colour) {
    const auto part = [](double value) { return static_cast<ImU32>(std::lround(std::clamp(value, 0.0, 1.0) * 255)); };
    return part(colour.r) << IM_COL32_R_SHIFT | part(colour.g) << IM_COL32_G_SHIFT | part(colour.b) << IM_COL32_B_SHIFT |
           part(colour.a) << IM_COL32_A_SHIFT;
}

bool Look::fit(page::Size window, int percent) {
    // Andika's lines are tall: a line of 1/30 of the screen holds letters of half of that
    const double smaller = std::min(window.h, window.w * 0.62);
    const auto size = static_cast<float>(std::round(std::clamp(smaller / 31, 23.0, 64.0) * percent / 100));
    if (size == made_for_)
        return false;
    made_for_ = size;
    ImGui::GetIO().Fonts->Clear();
    const auto make = [&](bool bold, float times, const ImWchar* range) {
        const float high = std::round(size * times);
        return Letters{letters(bold ? files_.bold : files_.regular, high, range), high};
    };
    body = make(false, 1, written.data());
    small = make(false, 0.82F, written.data());
    strong = make(true, 1, written.data());
    heading = make(true, 1.3F, written.data());
    title = make(true, 1.65F, written.data());
    clock = make(true, 2.9F, told.data());
    gap = std::round(size * 0.42F);
    return true;
}

}
