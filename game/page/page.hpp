// SPDX-License-Identifier: MIT
#pragma once
#include "base/id.hpp"

#include <string>
#include <vector>

/// What a person can perceive and do at one moment, without a pixel. The window, the terminal, read-aloud, switch control and the tests all
/// work from this value.
namespace page {

using ControlId = base::Id<struct ControlName>;

/// A piece of text. A hidden one stands for words that hurt: a face shows a blurred bar and says `text`, its plain description.
struct Run {
    std::string text;
    bool hidden = false;
};
using Words = std::vector<Run>;

/// The words as one string; hidden ones in square brackets.
std::string plain(const Words&);
Words words(std::string text);

struct Picture {
    std::string id;  ///< art id: "pictures/mid-dive"; empty: none
    std::string alt; ///< what it shows, for those who do not see it and where the art is missing
    [[nodiscard]] bool empty() const { return id.empty() && alt.empty(); }
};

/// What a block of text is. A role enters here only if the terminal can say it.
enum class BlockRole {
    Heading, ///< the page's own heading
    Subheading,
    Narration,    ///< the story speaks
    Speech,       ///< somebody on the stage speaks
    Thought,      ///< your own
    Message,      ///< in a channel
    ChannelEvent, ///< "Mina left"
    Typing,       ///< "Mina is typing"
    Draft,        ///< what you begin to type
    Question,
    Reply,  ///< what comes back for an answer
    Card,   ///< a title card ("On Thursday")
    Note,   ///< small print, hints, captions
    Item,   ///< one of a list
    Caption ///< a sound, in words
};

/// Where something belongs on pages that have a phone, or an invented screen or form.
enum class Region { Main, Phone, Screen };

struct Reaction {
    std::string id;   ///< "laugh"
    std::string name; ///< "laughing face"
    int count = 0;
    bool fresh = false; ///< went up with the last press
};

/// Something to read.
struct Block {
    std::string id; ///< stable while it stays on screen, so that a face knows what is new
    BlockRole role = BlockRole::Narration;
    Region region = Region::Main;
    std::string speaker;    ///< "Mina", or empty
    std::string speaker_id; ///< "mina"; colours and portraits hang on it
    std::string mood;       ///< "sad"
    Words text;
    bool mine = false;  ///< the player's own message
    bool fresh = false; ///< came with the last press
    Picture picture;
    std::vector<Reaction> reactions;
    std::string small; ///< "12:41", "seen by 14"
    std::string icon;  ///< of an item: "check-in"; only an ornament
    std::string lang;  ///< BCP 47 if it differs from the page's
    /// The control it hangs on: what is said back for a pick. An item that hangs on one only shows what the control's own state says.
    ControlId of;
};

/// What a control is, and so how it is said and drawn.
enum class ControlRole {
    Continue,
    Choice, ///< numbered; in an activity a tray or a part
    Answer, ///< numbered
    Button,
    Toggle, ///< `chosen` says whether it is on
    Pick,   ///< one of a group: avatar, alias, band, theme; `chosen` says which
    Tab,    ///< a channel of the phone; `note` says how many are unread
    Place,  ///< on the map
    Frame   ///< Help, Break, Back, Home: on every page, in this order, last
};

struct Control {
    ControlId id;
    ControlRole role = ControlRole::Button;
    std::string label;
    std::string note;  ///< a second, smaller line: state, hint, why it is closed
    std::string group; ///< heading of the group it belongs to, or empty
    bool open = true;  ///< a closed one can be focused and says why, but does nothing
    bool chosen = false;
    int number = 0;   ///< 1-9: the key that presses it; 0: none
    std::string key;  ///< what is written on that key if it is not the number
    std::string icon; ///< icon or portrait id, or empty
    int shells = 0;   ///< of a place: stories played
    int stories = 0;  ///< of a place: stories there are
    Picture picture;  ///< of avatars and places
    Region region = Region::Main;
    int place = 0;      ///< where it stands in an order that is being made, from 1; 0: nowhere yet
    int holds = 0;      ///< of a tray: how many cards lie in it; of somebody: 1 if they keep a story to themselves
    bool faded = false; ///< not part of it now: drawn paler; the note says why
};

/// Somebody on the stage.
struct Figure {
    std::string id;
    std::string name;
    std::string describe;
    std::string mood = "neutral";
    bool speaking = false;
};

/// What is to be seen behind the words.
struct Stage {
    std::string place;           ///< art id: "places/corridor"; empty: a plain page
    std::string describe;        ///< the whole picture in a sentence
    std::string time;            ///< "lunch"
    std::vector<Figure> figures; ///< left to right
};

/// The phone in your hand, if there is one. Its messages are the blocks of Region::Phone.
struct Phone {
    bool shown = false;
    std::string app;    ///< "burble"
    std::string name;   ///< "Class 6B"
    std::string status; ///< "15 in this chat · seen by 14"
    /// Ids of a few who write here, for its badge; never the player.
    std::vector<std::string> faces = {}; // NOLINT(readability-redundant-member-init): g++ wants it
};

/// An invented screen or form to work on. Its parts are the blocks and controls of Region::Screen.
struct Screen {
    bool shown = false;
    std::string app;  ///< "Knock"
    std::string name; ///< "Incident report"
};

/// Something goes from one control to another: a rumour between two people.
struct Link {
    ControlId from, to;
    bool lit = true; ///< it goes there now
};

/// A sound of the world. Blocks of role Caption say it in words.
struct Sound {
    std::string id; ///< "buzz"
    std::string of; ///< what made it, so that a face does not let it sound twice
    bool operator==(const Sound&) const = default;
};

/// The steps of something done one after the other, and the one we are at.
struct Steps {
    std::vector<std::string> names;
    std::size_t now = 0;
};

/// On a wall that many look at nothing is marked until somebody reaches for a key.
inline const ControlId nobody{"nobody"};

struct Page {
    std::string kind;  ///< "title", "map", "story", "chat", "question", "choice", "journal", "settings", "help" …
    std::string title; ///< said first when the page opens; also the window's title
    std::string lang = "en";
    bool right_to_left = false; ///< of the language: faces begin at the right
    Stage stage;
    Phone phone;
    Screen screen;
    Steps steps;
    std::vector<Block> blocks;
    std::vector<Control> controls; ///< in focus order; Frame controls last
    std::vector<Link> links;       ///< between controls
    std::vector<Sound> sounds;     ///< heard as this page comes
    /// Of something done with one's hands: another one when there is something new to read. Until then presses only change what is there.
    std::string moment;
    ControlId begin; ///< what has the focus when nothing else has; empty: the first control of the content; `nobody`: nothing

    [[nodiscard]] const Control* find(const ControlId&) const;
};

}
