// SPDX-License-Identifier: MIT
#include "page/page.hpp"

#include <algorithm>

namespace page {

std::string plain(const Words& words) {
    std::string out;
    for (const Run& run : words)
        out += run.hidden ? "[" + run.text + "]" : run.text;
    return out;
}

Words words(std::string text) {
    return {Run{std::move(text), false}};
}

const Control* Page::find(const ControlId& id) const {
    const auto at = std::ranges::find(controls, id, &Control::id);
    return at == controls.end() ? nullptr : &*at;
}

}
