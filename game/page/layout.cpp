// SPDX-License-Identifier: MIT
#include "page/layout.hpp"

namespace page {

const Target* Layout::find(const ControlId& id) const {
    const auto at = std::ranges::find(targets, id, &Target::id);
    return at == targets.end() ? nullptr : &*at;
}

const Scroller* Layout::scroller(Zone zone) const {
    switch (zone) {
    case Zone::Main: return &main;
    case Zone::Phone: return &phone;
    case Zone::Fixed: break;
    }
    return nullptr;
}

}
