// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "desk/setup.hpp"
#include "play/game.hpp"
#include "play/projection.hpp"

namespace desk {

/// A class at work: the session, the game on the projector, and what the adult has in front of them.
struct Room {
    Room(play::Game& played, const Desk& desk, bool rehearsed);

    play::Game& game;
    Offer offer;
    Setup setup;
    classroom::Session session;
    bool rehearsal = false;            ///< the adult alone: the clock stands still
    int now = 0;                       ///< time of day
    std::optional<std::size_t> chosen; ///< row of the timeline
    std::size_t typing = 0;            ///< option whose number is typed
    bool typed = false;                ///< its first digit was
    std::optional<std::size_t> talk;   ///< question of the guide that the class sees
    std::vector<std::string> notices;  ///< what the clock did by itself, and why a press did nothing

    [[nodiscard]] const classroom::Running* running() const;
    [[nodiscard]] bool runs(classroom::PartKind) const;
    /// The story is on the projector, to be played: in its own parts, and when going back.
    [[nodiscard]] bool tells_story() const;
    [[nodiscard]] const classroom::Vote* vote() const;
};

/// Time goes by in the room.
void pass(Room&, int seconds);
/// What a button does. False if it is none of the room's.
bool press(Room&, const std::string& id);
/// A digit or a space, while cards are counted. False if it means nothing here.
bool type(Room&, char32_t);
/// The session comes after the story: held at a stop, at a choice, at its end.
void follow_story(Room&);

View view_of(const Room&);
/// How the class decides, for the desk; where a vote is on.
void add_vote(View&, const Room&);
bool press_vote(Room&, const std::string& id);
/// What the class sees in parts that are not the story's; and that it is a rehearsal.
page::Page on_projector(const Room&, page::Page game);

/// The page's words as one may read them out, what is new on it only.
std::string words_on(const page::Page&);

}
