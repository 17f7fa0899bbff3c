// SPDX-License-Identifier: MIT
#include "play/class_settings.hpp"

namespace play {

ProjectorPreset projector_preset(Settings from) {
    ProjectorPreset preset;
    from.text_scale = 150;
    from.theme = "contrast";
    from.sound = false;
    from.captions = true;
    from.read_aloud = false;
    preset.settings = std::move(from);
    return preset;
}

}
