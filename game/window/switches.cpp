// SPDX-License-Identifier: MIT
#include "window/switches.hpp"

namespace window {

void Switches::follow(const play::Settings& settings) {
    count_ = settings.switches;
    pace_ = settings.scan_pace / 100.0;
}

std::optional<Switches::Deed> Switches::deed_of(const page::Gesture& gesture) const {
    const auto* key = std::get_if<page::KeyDown>(&gesture);
    if (!on() || !key || (key->key != page::Key::Space && key->key != page::Key::Enter))
        return std::nullopt;
    return count_ > 1 && key->key == page::Key::Space ? Deed::Next : Deed::Choose;
}

bool Switches::due(double now, bool speaking) {
    if (count_ != 1)
        return false;
    if (speaking)
        since_ = now;
    return now - since_ >= pace_;
}

}
