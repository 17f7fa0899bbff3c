// SPDX-License-Identifier: MIT
#pragma once
#include "play/opening.hpp"

namespace play {

/// How a class sees the game on a wall: 1024x768, words half as large again, high contrast, captions, no sound.
struct ProjectorPreset {
    unsigned width = 1024, height = 768;
    Settings settings;
};
ProjectorPreset projector_preset(Settings from = {});

}
