// SPDX-License-Identifier: MIT
#pragma once
#include "base/id.hpp"
#include "base/index.hpp"

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// The words of the field, each with the spelling content files use.
namespace story {

using EpisodeId = base::Id<struct EpisodeName>;
using SceneId = base::Id<struct SceneName>;
using BeatId = base::Id<struct BeatName>;
using OptionId = base::Id<struct OptionName>;
using AnswerId = base::Id<struct AnswerName>;
using OutcomeId = base::Id<struct OutcomeName>;
using SpeakerId = base::Id<struct SpeakerName>;
using ChannelId = base::Id<struct ChannelName>;
using FactId = base::Id<struct FactName>;
using PictureId = base::Id<struct PictureName>;
using PlaceId = base::Id<struct PlaceName>;
using SoundId = base::Id<struct SoundName>;
using GraphId = base::Id<struct GraphName>;

using SceneIndex = base::Index<struct SceneName>;
using SpeakerIndex = base::Index<struct SpeakerName>;
using ChannelIndex = base::Index<struct ChannelName>;
using FactIndex = base::Index<struct FactName>;
using PictureIndex = base::Index<struct PictureName>;
using GraphIndex = base::Index<struct GraphName>;

/// Age bands: 8-10, 11-13, 14 and over.
enum class Band { Eight = 8, Eleven = 11, Fourteen = 14 };
inline constexpr std::array all_bands{Band::Eight, Band::Eleven, Band::Fourteen};

/// How other people speak of the player.
enum class Address { They, She, He };

/// What a face shows. Every character has a drawing for each.
enum class Mood { Neutral, Happy, Worried, Sad, Angry, Surprised, Smirk, Relieved };

/// The move kit (learning.md): seven for somebody else, two for yourself. None: a decision that is no move.
enum class Move { None, CheckIn, KeepCompany, TurnOver, SaveReport, Shift, CalmNo, Starve, LookAfter, AskHelp };

/// The five steps a bystander walks (learning.md, "The five steps").
enum class FiveStep { Notice, Weigh, Own, KnowHow, Act };

/// How an episode may end. There is no bad ending; there is always something still to do.
enum class EndingTag { Better, Safer, Repair };

/// The order in which a debrief asks (learning.md, rule 13).
enum class DebriefStage { Feel, Happened, Why, NextTime };

/// What a beat shows, for the linter and for adults; never shown to children.
enum class Shows { AdultListens, AdultChecksBack, AdultWavesOff, AdultRepairs, NotYourJob, Excuse, TrueNorm };

/// CLDR plural categories; English uses One and Other, Arabic all six.
enum class Plural { Zero, One, Two, Few, Many, Other };

/// What a device in a story cannot do (a slow, shared, old phone).
enum class DeviceTrait { Slow, Shared, NoPictures };

/// One value and how content files spell it.
template <class E>
struct Spelling {
    E value;
    std::string_view word;
};

/// All spellings of an enumeration, in order: `spellings(Mood{})`.
std::span<const Spelling<Band>> spellings(Band);
std::span<const Spelling<Address>> spellings(Address);
std::span<const Spelling<Mood>> spellings(Mood);
std::span<const Spelling<Move>> spellings(Move);
std::span<const Spelling<FiveStep>> spellings(FiveStep);
std::span<const Spelling<EndingTag>> spellings(EndingTag);
std::span<const Spelling<DebriefStage>> spellings(DebriefStage);
std::span<const Spelling<Shows>> spellings(Shows);
std::span<const Spelling<Plural>> spellings(Plural);
std::span<const Spelling<DeviceTrait>> spellings(DeviceTrait);

/// "check-in" for Move::CheckIn.
template <class E>
std::string_view spell(E value) {
    for (const auto& one : spellings(value))
        if (one.value == value)
            return one.word;
    return {};
}

/// Move::CheckIn for "check-in"; nothing for a word that is none.
template <class E>
std::optional<E> from_word(std::string_view word) {
    for (const auto& one : spellings(E{}))
        if (one.word == word)
            return one.value;
    return std::nullopt;
}

}
