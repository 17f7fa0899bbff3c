// SPDX-License-Identifier: MIT
#pragma once
#include "save/json.hpp"
#include "save/settings.hpp"

/// Settings as they stand in profiles and in the preset file. Only for .cpp files of this folder.
namespace save {

/// Puts settings into an object; what else is in it stays.
void write_settings(const Settings&, Json&);
/// Out of an object of whatever age: what is missing is as usual, what is out of bounds comes back within them.
Settings read_settings(const Json&);

}
