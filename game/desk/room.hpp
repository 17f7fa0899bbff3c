// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/session.hpp"
#include "desk/setup.hpp"
#include "play/game.hpp"
#include "play/projection.hpp"

namespace desk {

/// The room as it was before something was pressed.
struct Step {
    std::string what; ///< "Go on", "decided B"
    bool decision = false;
    classroom::Session::Moment session;
    play::ProjectorMoment wall;
    bool went_back = false;
    std::optional<std::size_t> talk;
};

/// A line over the card, until it is put away or is true no more.
struct Notice {
    std::string words;
    std::optional<classroom::Told> told; ///< by the clock; none: of the last press
};

/// A class at work: the session, the game on the projector, and what the adult has in front of them.
struct Room {
    Room(play::Game& played, const Desk& desk, bool rehearsed);

    play::Game& game;
    Offer offer;
    Setup setup;
    classroom::Session session;
    bool rehearsal = false;                  ///< the adult alone: the clock stands still
    int now = 0;                             ///< time of day
    int began = 0;                           ///< and when the session did
    std::optional<std::size_t> chosen;       ///< row of the timeline
    std::size_t typing = 0;                  ///< option whose number is typed
    bool typed = false;                      ///< its first digit was
    std::optional<std::size_t> talk;         ///< question of the guide that the class sees
    bool went_back = false;                  ///< in this part the class went back and takes another way
    std::vector<Step> steps;                 ///< what can be taken back, the last one last
    Step here;                               ///< after the last press: what was pressed on the wall is seen by it
    std::vector<Notice> notices;             ///< what is so by the clock, and why the last press did nothing; two at most
    std::vector<classroom::Told> understood; ///< what the adult put away, as long as it is so
    std::vector<classroom::Stop> left;       ///< stops of what is planned for another day
    classroom::Pace pace;                    ///< of this class through this story

    [[nodiscard]] const classroom::Running* running() const;
    [[nodiscard]] bool runs(classroom::PartKind) const;
    /// The story is on the projector, to be played: in its own parts, and when going back.
    [[nodiscard]] bool tells_story() const;
    [[nodiscard]] const classroom::Vote* vote() const;
    /// The class is led somewhere else on the wall than where the story is.
    [[nodiscard]] bool wanders() const;
    /// Nothing but the way out has its place any more.
    [[nodiscard]] bool must_leave() const;
};

/// The story stands where it is left for another day.
bool is_left_here(const Room&);

/// The story is on and has not come to where it stops, or to its end.
bool falls_short(const Room&);
/// What of the story is left for another day, by the plan and by the clock.
std::vector<classroom::Stop> left_of(const Room&);
/// Where the story stands: "Harbour School, lunch"; empty before it began and at its end.
std::string story_place(const Room&);

/// Time goes by in the room.
void pass(Room&, int seconds);
/// What a button does. False if it is none of the room's.
bool press(Room&, const std::string& id);
/// Somebody pressed something on the wall.
void pressed_on_wall(Room&);
/// Draws a curtain over the wall, or opens it; under "eyes up" the part stands still.
void set_curtain(Room&, play::Curtain);
/// Why the last press did nothing is answered by the next one.
void drop_refusal(Room&);
/// A digit or a space, while cards are counted. False if it means nothing here.
bool type(Room&, char32_t);
/// A number is being typed: one step back takes its last digit.
bool types(const Room&);
void take_back_digit(Room&);
/// The session comes after the story: held at a stop, at a choice, at its end.
void follow_story(Room&);

/// The room as it is now, to come back to.
Step step_of(const Room&, std::string what);
/// Keeps a step if anything became different since.
void keep_step(Room&, Step before);
/// One step back: of the story, of a vote, of the plan. Nothing if there is none.
void undo(Room&);
/// What a press is called afterwards: "decided B", else what stood on its button.
std::string name_of_press(const Room&, const std::string& id);

View view_of(const Room&);
/// "Eyes up" and blank, as they are now.
std::vector<Button> hands_of(const Room&);
/// How the class decides, for the desk; where a vote is on.
void add_vote(View&, const Room&);
bool press_vote(Room&, const std::string& id);
/// What the class sees in parts that are not the story's; and that it is a rehearsal.
page::Page on_projector(const Room&, page::Page game);

/// What the class sees when its session is over.
page::Page last_page();

/// The page's words as one may read them out, what is new on it only.
std::string words_on(const page::Page&);

}
