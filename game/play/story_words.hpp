// SPDX-License-Identifier: MIT
#pragma once
#include "page/page.hpp"
#include "story/view.hpp"

namespace play {

/// The words of a story for a page: `{hurt:origin}` becomes a hidden run with its plain description.
page::Words story_words(std::string_view);
/// The same in one string, descriptions in brackets: for labels.
std::string story_label(std::string_view);

/// "You" for the player, else the name; empty for nobody.
std::string name_of(const story::Episode&, story::SpeakerIndex);
std::string id_of(const story::Episode&, story::SpeakerIndex);
bool is_you(const story::Episode&, story::SpeakerIndex);

/// "scene/beat": what block ids and journals call a beat.
std::string beat_name(const story::Episode&, story::BeatRef);

/// "being laughed at, a mean picture": what a story treats.
std::string topics_of(const story::ContentNote&);

/// A half of a plan after "I": "write to them", also where its words begin with "I" themselves.
std::string as_done_by_me(std::string move);

/// "If …, I …." in the words of the episode's plan; empty if the episode has no such plan any more.
std::string plan_sentence(const story::Episode&, const story::Reader&, const std::string& cue, const std::string& move);

/// Somebody on the stage; `avatar` is drawn for the player.
page::Figure figure_of(const story::Episode&, const story::OnStage&, const std::string& avatar);

/// "Mina, sad."
std::string figure_sentence(const page::Figure&);

/// "Canteen, Tuesday, 12:41"; only the time where that says the place already ("Ms Reed's office").
std::string where_and_when(const std::string& place, const std::string& time);

/// Where we are and who is there, in a sentence and as figures.
page::Stage stage_of(const story::Episode&, const story::View&, const std::string& avatar);

}
