// SPDX-License-Identifier: MIT
#pragma once
#include "page/geometry.hpp"
#include "paint/theme.hpp"

#include <imgui.h>

#include <string>

namespace desk {

/// Where the letters lie on this computer; empty: what ImGui has in itself.
struct FontFiles {
    std::string regular, bold;
};

/// One size of letters, with its height in pixels.
struct Letters {
    ImFont* font = nullptr;
    float size = 0;
};

/// Colours, letters and measures of the desk.
class Look {
public:
    explicit Look(FontFiles files) : files_(std::move(files)) {}

    /// Makes the letters for a window of this size and a wish in percent. True if they became others.
    bool fit(page::Size window, int percent);

    [[nodiscard]] const paint::Theme& theme() const { return *theme_; }
    Letters small, body, strong, heading, title, clock;
    float gap = 0; ///< between things; everything else is counted in it

private:
    FontFiles files_;
    const paint::Theme* theme_ = &paint::theme_named("paper");
    float made_for_ = 0;
};

ImU32 ink(const paint::Colour&);

}
