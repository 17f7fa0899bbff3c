// SPDX-License-Identifier: MIT
#pragma once
#include "content/reading.hpp"

/// What stands before the scenes of an episode.
namespace content {

void read_head(Reading&, Node& root);
void read_cast(Reading&, Node& root);
void read_channels(Reading&, Node& root);
void read_pictures(Reading&, Node& root);
void read_facts(Reading&, Node& root);
void read_devices(Reading&, Node& root);
void read_graphs(Reading&, Node& root);

}
