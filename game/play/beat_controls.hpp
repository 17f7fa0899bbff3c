// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "play/looking.hpp"

namespace play {

/// What belongs to one kind of beat on a page: its question, its replies, its controls. Activities have pages of their own.
void add_beat(page::Page&, const Session&, const story::View&, const Looking&);

}
