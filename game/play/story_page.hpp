// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "play/looking.hpp"
#include "play/sitting.hpp"

namespace play {

/// One moment of a story as a page.
page::Page story_page(const Sitting&, const Session&, const Looking&, const ReadSoFar&);

/// Where a way ended, and the one who spoke there last: the face one keeps of it.
page::Stage last_sight(const story::Episode&, const story::Progress&);

/// The page after the last moment: what was tried, the plan, and the ways on.
page::Page ending_page(const Sitting&, const Session&);

}
