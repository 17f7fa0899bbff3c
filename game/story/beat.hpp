// SPDX-License-Identifier: MIT
#pragma once
#include "story/activity.hpp"

namespace story {

/// Somebody speaks, or with no speaker the story does.
struct Say {
    SpeakerIndex who;
    Mood mood = Mood::Neutral;
    Text text;
    Text meant; ///< how irony is meant, for those who want to be told
};

/// Somebody writes in a channel. With a picture, the text is its caption and may be empty.
struct Message {
    ChannelIndex channel;
    SpeakerIndex who;
    Text text;
    PictureIndex picture;
    std::string at;            ///< the clock in the story: "12:41"
    bool quiet = false;        ///< arrives in the background: the channel counts it as unread and does not come to the front
    Mood mood = Mood::Neutral; ///< how the writer looks beside the chat
    Text meant;                ///< how irony is meant, for those who want to be told
};

/// A live change to an earlier message.
struct Update {
    enum class Kind { Reaction, SeenBy, Edited, Deleted };
    BeatRef line;
    Kind kind = Kind::Reaction;
    std::string reaction; ///< Reaction: "laugh", "heart", "sad", "thumbs"
    int count = 0;        ///< Reaction, SeenBy: how many now
    Text text;            ///< Edited: the new words
};

/// Somebody is typing, or has stopped without sending.
struct Typing {
    ChannelIndex channel;
    SpeakerIndex who;
    bool stopped = false;
};

/// The group itself changes.
struct Membership {
    enum class Kind { Join, Leave, Remove, Rename };
    ChannelIndex channel;
    Kind kind = Kind::Join;
    SpeakerIndex who; ///< none for Rename
    Text name;        ///< Rename: the new name
};

/// A card between moments. `later` marks that time passes ("on Thursday").
struct Card {
    Text title;
    Text text;
    PictureIndex picture;
    bool later = false;
};

/// Who stands where we look, from now on. Nothing to press.
struct OnStage {
    SpeakerIndex who;
    Mood mood = Mood::Neutral;
};
struct StageChange {
    std::vector<OnStage> now;
};

/// One way to go on.
struct Option {
    OptionId id;
    Text text;
    Move move = Move::None;
    bool harm = false; ///< somebody is hurt by it
    Condition when;
    std::vector<Effect> effects;
    SceneIndex to; ///< none: the scene goes on
    int watch = -1;
};

/// A choice. `decision` is false for small ones ("look left"): they need no perspective question.
struct Choice {
    Text ask;
    std::vector<Option> options;
    bool decision = true;
    ChannelIndex channel;    ///< where a draft is being typed, or none
    std::vector<Text> draft; ///< what you begin to type and delete again
};

struct Answer {
    AnswerId id;
    Text text;
    Text reply; ///< what comes back for this answer; may be empty where the question has a common reply
    bool right = false;
};

/// A question without effect on the story: "what might she be thinking?", a quiz, a debrief. None of it enters Progress.
struct Question {
    enum class Kind { Perspective, Quiz, Debrief };
    Kind kind = Kind::Perspective;
    SpeakerIndex asker; ///< who asks, or none
    SpeakerIndex about; ///< Perspective: into whose head we try to look
    DebriefStage stage = DebriefStage::Feel;
    Text ask;
    std::vector<Answer> answers;
    Text reply; ///< said after any answer
};

/// "If … then I …": one cue and one move, taken away at the end.
struct PlanPart {
    OptionId id;
    Text text;
    Move move = Move::None; ///< of the `then` half
};
struct Plan {
    Text ask;
    std::vector<PlanPart> cues;
    std::vector<PlanPart> moves;
};

/// A rumour runs through a graph of the town; how far decides the outcome. Nothing to press.
struct Spread {
    GraphIndex graph;
    FactIndex reached; ///< number fact that receives how many it reached
    struct Bound {
        int at_most = 0;
        std::vector<Effect> effects;
    };
    std::vector<Bound> bounds; ///< the first whose `at_most` is not exceeded
};

/// Only effects. Nothing to press.
struct Silent {};

using BeatBody =
    std::variant<Say, Message, Update, Typing, Membership, Card, StageChange, Choice, Question, Plan, Activity, Spread, Silent>;

/// One moment of a scene.
struct Beat {
    BeatId id;
    Condition when;
    std::vector<Effect> effects;
    std::optional<FiveStep> step;
    std::vector<Shows> shows;
    std::string behaviour;            ///< names somebody's later behaviour ("mina-hood-up"), to tell ways through apart
    std::vector<std::string> teaches; ///< rows of the two documents, where a beat teaches one in so many words
    SoundId sound;
    int watch = -1; ///< bit in Progress if a condition asks whether this was seen
    BeatBody body;
};

/// Whether a beat waits for the player. The others happen together with the one before.
bool waits(const Beat&);

}
