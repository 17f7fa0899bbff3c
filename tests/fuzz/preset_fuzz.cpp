// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.hpp"
#include "save/preset.hpp"

FUZZ(text) {
    const auto read = save::read_preset(text);
    if (!read)
        return;
    // what was read is written back, and means the same; what we do not know is kept
    const std::string written = save::preset_text(*read, text);
    const auto again = save::read_preset(written);
    fuzz::must(again.has_value());
    fuzz::must(save::preset_text(*again, written) == written);
}
