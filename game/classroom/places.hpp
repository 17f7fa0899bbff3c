// SPDX-License-Identifier: MIT
#pragma once
#include "story/episode.hpp"

namespace classroom {

/// What stands in backquotes by the names that adults know: "`lunch/thumb`" becomes "Harbour School · lunch"; what is no place of the
/// story only loses its marks.
std::string with_places(const story::Episode&, const std::string& words);

}
