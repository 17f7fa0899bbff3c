// SPDX-License-Identifier: MIT
#pragma once
#include "content/policy.hpp"
#include "play/opening.hpp"

namespace play {

/// The settings in force where a policy is. It never stands in the way of seeing: words may be larger than it says, and high contrast may
/// always be chosen.
Settings obeying(Settings, const content::Policy&);

/// What a player's own settings become when those in force were changed: what the policy fixes stays as the player had it.
Settings own_settings(Settings changed, const Settings& own, const content::Policy&);

/// Whether this setting of the settings page can be pressed: "scale-150", "theme-night", "cap-3", "band-11", "language-fr", "sound".
bool may_set(const content::Policy&, const std::string& control);

}
