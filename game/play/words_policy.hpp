// SPDX-License-Identifier: MIT
#pragma once
#include "play/phrase.hpp"

namespace play::words {

// Where a school has set something for all
inline constexpr Phrase policy_set{"policy.set", "Your school has set this."};

}
