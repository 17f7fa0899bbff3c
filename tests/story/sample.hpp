// SPDX-License-Identifier: MIT
#pragma once
#include "story/view.hpp"

#include <initializer_list>

/// A small episode made by hand: a group chat, a private chat, one decision, a corridor that depends on it.
namespace sample {

using namespace story;

inline const SpeakerIndex you{0}, mina{1}, rex{2};
inline const ChannelIndex group{0}, direct{1};
inline const FactIndex told{0}, laughs{1}, kept{2}, trusted{3};
inline const SceneIndex lunch{0}, alone{1}, corridor{2}, fine{3}, late{4};

Text text(std::string words);

Beat beat(std::string id, BeatBody body);

Option option(std::string id, SceneIndex to = {});

Scene scene(std::string id, std::vector<Beat> beats, std::vector<Goto> to);

Condition fact_at_least(FactIndex fact, std::int64_t value);
Condition not_(Condition inner);

Scene lunch_scene();

Episode episode();

Progress must(const Outcome& outcome);

/// Continues until a beat with this id waits.
Progress go_to(const Episode& made, Progress now, std::string_view place);

}
