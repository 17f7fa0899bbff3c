// SPDX-License-Identifier: MIT
#pragma once
#include "play/sheet.hpp"

namespace play {

/// The settings are short pages of a few rows each.
enum class SettingsPart { Read, Look, Hear, Voice, Press, Play, Language };

// The rows of each part, as they stand now.
void add_reading(Sheet&, const Sitting&);
void add_looks(Sheet&, const Sitting&);
void add_hearing(Sheet&, const Sitting&);
void add_voice(Sheet&, const Sitting&);
void add_pressing(Sheet&, const Sitting&);
void add_playing(Sheet&, const Sitting&);

/// The settings after one control of any part was pressed.
Settings changed(Settings, const page::ControlId&);

}
