// SPDX-License-Identifier: MIT
#pragma once
#include <optional>
#include <string>
#include <vector>

/// The adults' desk. What it shows is a value, `View`; ImGui only draws it, and gives back the id of what was pressed.
namespace desk {

/// How much a button wants to be pressed.
enum class Weight {
    Main,  ///< the one thing to do next
    Plain, ///< whenever it is needed
    Quiet, ///< there, but out of the way
    Care   ///< for when a child tells something real
};

struct Button {
    std::string id;
    std::string label;
    std::string note; ///< a smaller second line
    std::string key;  ///< the letter that presses it, or empty
    Weight weight = Weight::Plain;
    bool open = true;
    bool chosen = false; ///< it is on, or the one of its group
};

enum class PartState { Done, Now, Next, LeftOut };

/// A line of the timeline.
struct PartRow {
    std::string id;
    std::string time;   ///< "10:12"
    std::string title;  ///< "Talk"
    std::string length; ///< "6 min"
    PartState state = PartState::Next;
    double gone = 0; ///< of the part that runs: how much of it is over, 0 to 1
    bool chosen = false;
    std::vector<Button> buttons; ///< of the row that is chosen: what can be done with it
};

/// What a passage of a card is for; its mark and colour hang on it.
enum class Tone { Plain, Ask, Listen, Avoid, Say, Care };

struct Passage {
    Tone tone = Tone::Plain;
    std::string heading;
    std::string text;
};

struct Card {
    std::string small; ///< over the title
    std::string title;
    std::vector<Passage> passages;
    std::vector<Button> buttons; ///< below it
};

/// How many hands went up for one way.
struct Counter {
    std::string id;     ///< pressing `id` + "-more" and `id` + "-less" changes it
    std::string letter; ///< "A"
    std::string label;
    std::string count;   ///< "7"
    bool first = false;  ///< it leads
    bool typing = false; ///< numbers that are typed go here
    bool open = true;    ///< it can still be changed
};

struct Vote {
    std::string told; ///< "19 of 24 hands"
    std::vector<Counter> counters;
    std::vector<Button> buttons;
};

/// Things of which one is chosen.
struct Group {
    std::string title;
    std::vector<Button> picks;
    std::string note;
    bool wide = false; ///< each on a line of its own
};

/// Everything on the desk at one moment.
struct View {
    std::string title;
    std::string subtitle;
    std::string clock;      ///< "10:12"
    std::string left;       ///< "33 minutes left"
    std::string clock_note; ///< "ends at 10:45"
    std::string spare;      ///< that everything will be over early, or nothing
    std::vector<PartRow> parts;
    std::vector<Group> groups; ///< of the page before the class comes
    std::vector<Card> notices; ///< what happened by itself, over the card
    Card card;
    std::optional<Vote> vote;
    Card game;                   ///< below: what the class reads, and how the story is played from here
    std::string projector;       ///< where the story is
    std::vector<Button> actions; ///< on the right, large
    std::vector<Button> always;  ///< below, on every page
    std::optional<Card> over;    ///< lies over everything until it is put away
};

/// All buttons of a view that can be pressed now, in the order of the Tab key.
std::vector<Button> buttons_of(const View&);

}
