// SPDX-License-Identifier: MIT
#pragma once
#include "content/episode_file.hpp"

namespace content {

/// What a text is for.
enum class TextRole {
    Title,
    Name,
    Note,
    Summary,
    EndingTitle,
    Narration,
    Speech,
    Message,
    Card,
    Ask,
    Draft,
    Option,
    Answer,
    Reply,
    PlanPart,
    Piece,  ///< of an activity: a card, a bin, a part, a place to report to
    Line,   ///< of an invented screen
    Remark, ///< said as a piece is picked
    Excuse,
    Meant ///< how irony is meant; only for those who want to be told
};

/// One text of an episode and where it stands.
struct TextPlace {
    const story::Text* text = nullptr;
    TextRole role = TextRole::Title;
    ValueIndex at;
    story::SceneIndex scene;           ///< none: outside scenes
    story::SpeakerIndex who;           ///< Speech, Message: who says it
    const story::Beat* beat = nullptr; ///< none: of no beat
};

/// Every text a player can come to read, in the order of the file.
std::vector<TextPlace> all_texts(const EpisodeFile&);

/// The texts of one scene.
std::vector<TextPlace> texts_of_scene(const EpisodeFile&, story::SceneIndex);

/// The wordings a reader of this band may get, by form of address and count.
std::vector<std::string_view> wordings_for(const story::Text&, story::Band);

/// The most words any of them has.
std::size_t most_words(const story::Text&, story::Band);
/// The most words in any wording at all.
std::size_t most_words(const story::Text&);

}
