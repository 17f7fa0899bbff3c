// SPDX-License-Identifier: MIT
#pragma once
#include "save/disk.hpp"
#include "save/settings.hpp"

namespace save {

/// The file beside the program that holds the settings of everybody who sits down as a guest at this computer: `preset.json`.
inline constexpr std::string_view preset_file = "preset.json";

/// Settings as a file. Of `before`, what stood there, everything stays that this game does not know. How somebody is spoken of is theirs
/// alone and never in it.
std::string preset_text(const Settings&, std::string_view before = {});
/// Nothing if it is no preset of this game, or a newer game's.
std::optional<Settings> read_preset(std::string_view text);

/// Whether the folder of a file lets this player write. Asks the system and leaves nothing there.
bool can_write_beside(const std::filesystem::path& file);

/// Puts the settings into the file. A file that is there and cannot be read is set aside, not lost.
base::Result<base::Done> write_preset(const std::filesystem::path& file, const Settings&, const Watch& = {});

}
