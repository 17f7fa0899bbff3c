// SPDX-License-Identifier: MIT
#include "story/names.hpp"

namespace story {
namespace {

constexpr Spelling<Band> bands[] = {{Band::Eight, "8"}, {Band::Eleven, "11"}, {Band::Fourteen, "14"}};
constexpr Spelling<Address> addresses[] = {{Address::They, "they"}, {Address::She, "she"}, {Address::He, "he"}};
constexpr Spelling<Mood> moods[] = {{Mood::Neutral, "neutral"}, {Mood::Happy, "happy"},      {Mood::Worried, "worried"},
                                    {Mood::Sad, "sad"},         {Mood::Angry, "angry"},      {Mood::Surprised, "surprised"},
                                    {Mood::Smirk, "smirk"},     {Mood::Relieved, "relieved"}};
constexpr Spelling<Move> moves[] = {{Move::None, "none"},          {Move::CheckIn, "check-in"},       {Move::KeepCompany, "keep-company"},
                                    {Move::TurnOver, "turn-over"}, {Move::SaveReport, "save-report"}, {Move::Shift, "shift"},
                                    {Move::CalmNo, "calm-no"},     {Move::Starve, "starve"},          {Move::LookAfter, "look-after"},
                                    {Move::AskHelp, "ask-help"}};
constexpr Spelling<FiveStep> steps[] = {{FiveStep::Notice, "notice"},
                                        {FiveStep::Weigh, "weigh"},
                                        {FiveStep::Own, "own"},
                                        {FiveStep::KnowHow, "know-how"},
                                        {FiveStep::Act, "act"}};
constexpr Spelling<EndingTag> endings[] = {{EndingTag::Better, "better"}, {EndingTag::Safer, "safer"}, {EndingTag::Repair, "repair"}};
constexpr Spelling<DebriefStage> stages[] = {
    {DebriefStage::Feel, "feel"}, {DebriefStage::Happened, "happened"}, {DebriefStage::Why, "why"}, {DebriefStage::NextTime, "next-time"}};
constexpr Spelling<Shows> shows[] = {
    {Shows::AdultListens, "adult-listens"}, {Shows::AdultChecksBack, "adult-checks-back"}, {Shows::AdultWavesOff, "adult-waves-off"},
    {Shows::AdultRepairs, "adult-repairs"}, {Shows::NotYourJob, "not-your-job"},           {Shows::Excuse, "excuse"},
    {Shows::TrueNorm, "true-norm"}};
constexpr Spelling<Plural> plurals[] = {{Plural::Zero, "zero"}, {Plural::One, "one"},   {Plural::Two, "two"},
                                        {Plural::Few, "few"},   {Plural::Many, "many"}, {Plural::Other, "other"}};
constexpr Spelling<DeviceTrait> traits[] = {
    {DeviceTrait::Slow, "slow"}, {DeviceTrait::Shared, "shared"}, {DeviceTrait::NoPictures, "no-pictures"}};

}

std::span<const Spelling<Band>> spellings(Band) {
    return bands;
}
std::span<const Spelling<Address>> spellings(Address) {
    return addresses;
}
std::span<const Spelling<Mood>> spellings(Mood) {
    return moods;
}
std::span<const Spelling<Move>> spellings(Move) {
    return moves;
}
std::span<const Spelling<FiveStep>> spellings(FiveStep) {
    return steps;
}
std::span<const Spelling<EndingTag>> spellings(EndingTag) {
    return endings;
}
std::span<const Spelling<DebriefStage>> spellings(DebriefStage) {
    return stages;
}
std::span<const Spelling<Shows>> spellings(Shows) {
    return shows;
}
std::span<const Spelling<Plural>> spellings(Plural) {
    return plurals;
}
std::span<const Spelling<DeviceTrait>> spellings(DeviceTrait) {
    return traits;
}

}
