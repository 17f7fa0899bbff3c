// SPDX-License-Identifier: MIT
#pragma once
#include "play/activity_writer.hpp"

namespace play {

/// Puts somebody else's phone on a page, with a channel as they see it: what they wrote on the right, what you wrote on the left.
void add_their_phone(ActivityWriter&, story::ChannelIndex, story::SpeakerIndex whose);

}
