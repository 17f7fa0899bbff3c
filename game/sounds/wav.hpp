// SPDX-License-Identifier: MIT
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace sounds {

/// As a sound card takes it; what is beyond full strength is cut.
std::vector<std::int16_t> whole_numbers(std::span<const float>);
/// The bytes of a WAV file.
std::string wav(std::span<const float>);

}
