// SPDX-License-Identifier: MIT
#pragma once
#include "story/play.hpp"

namespace story {

/// One entry of a channel as it stands now, with all that happened to it since.
struct Entry {
    enum class Kind { Message, Deleted, Joined, Left, Removed, Renamed };
    Kind kind = Kind::Message;
    BeatRef beat;
    SpeakerIndex who;
    std::string text;
    PictureIndex picture;
    std::string at;
    bool edited = false;
    int seen_by = 0;
    std::vector<std::pair<std::string, int>> reactions; ///< name and count, in order of first appearance
    std::string lang;
    std::string meant = {}; ///< how irony is meant; often empty
};

/// A channel as it stands now.
struct ChannelView {
    ChannelIndex channel;
    std::string name;
    int members = 0;
    std::vector<Entry> entries;
    std::vector<SpeakerIndex> typing;
    int unread = 0; ///< messages that came since the story last had this channel in front
};

struct OfferedOption {
    OptionId id;
    std::string text;
    Move move = Move::None;
    bool open = true;
};
struct OfferedAnswer {
    AnswerId id;
    std::string text, reply;
    bool right = false;
};

/// What may be seen and done at one moment.
struct View {
    const Scene* scene = nullptr;
    const Beat* beat = nullptr; ///< null at a summary and at the end
    std::uint32_t place = 0;    ///< in Episode::places
    std::vector<DeviceTrait> device;
    std::vector<OnStage> stage;
    std::vector<BeatRef> since;             ///< the beats that came with the last step, in order (never empty while playing)
    std::vector<ChannelView> channels;      ///< those that have been used so far
    std::optional<std::size_t> front;       ///< in `channels`: the phone shows this one; none: we are not looking at a phone
    std::string text, title, reply;         ///< of the beat: words, card title or question, common reply
    std::vector<OfferedOption> options;     ///< of a choice
    std::vector<OfferedAnswer> answers;     ///< of a question
    std::vector<OfferedOption> cues, moves; ///< of a plan
    std::string note;                       ///< what was written on paper with the last press, or empty
    bool can_continue = false, can_skip = false, finished = false;
};

/// What may be seen and done now.
View look(const Episode&, const Progress&);

}
