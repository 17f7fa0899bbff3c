// SPDX-License-Identifier: MIT
#include "page/sizes.hpp"

#include <cmath>

namespace page {

TextStyle Sizes::small() const {
    // nothing is smaller than 18 px at 1080p: 12 px at 720p
    return {std::max(em * 0.82, 12 * unit)};
}

Sizes sizes_for(Size window, const Comfort& comfort) {
    Sizes s;
    s.window = window;
    s.unit = std::max(0.87, std::min(window.h / 720.0, window.w / 1024.0));
    const double scale = std::clamp(comfort.text_scale, 80, 200) / 100.0;
    s.em = s.unit * 52.0 / 3.0 * scale;
    s.gap = std::max(8.0, std::round(12 * s.unit));
    s.margin = std::round(std::clamp(window.w * 0.031, 12.0, 40 * s.unit));
    s.pad = std::round(std::min(24 * s.unit, window.w * 0.026));
    s.target = std::max({48.0, std::round(48 * s.unit), std::ceil(s.em * 2.1)});
    return s;
}

StageView stage_view(Size window) {
    StageView view;
    view.scale = std::max({window.h / stage_drawn.h, window.w / stage_drawn.w, std::min(window.w / 1280.0, window.h / 720.0)});
    view.origin = {window.w / 2 - 640 * view.scale, window.h - 720 * view.scale};
    return view;
}

}
