// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/vote.hpp"
#include "page/page.hpp"
#include "play/session.hpp"

#include <span>

namespace play {

class Sitting;
class ScreenStack;

/// What lies over the game while the adult wants the class to look up.
enum class Curtain {
    Open,
    EyesUp, ///< dim, and two words
    Blank   ///< nothing at all to see or hear
};

/// Where the story on the projector stands.
struct Standing {
    std::string episode, title; ///< "the-photo", "The Photo"
    std::string at;             ///< "lunch/thumb"; empty at the end
    double share = 0;           ///< how much of the story has been told
    bool finished = false;
    std::string scene;                       ///< "Harbour School, lunch"
    std::optional<classroom::Ballot> ballot; ///< where a choice waits: what can be decided
    std::optional<std::string> stopped;      ///< the stop at which it is held, or nothing
    bool can_skip = false;
    std::string answers_for; ///< "Pebble": where the story asks its player about themselves, whom a class answers for
};

/// The game on the projector as it was at one moment, to come back to: the story, a vote over it, what was decided.
struct ProjectorMoment {
    std::optional<Session> story; ///< nothing: it had not begun
    std::vector<std::string> passed;
    std::optional<classroom::Vote> vote;
    std::vector<classroom::Decided> decided;
};

/// What an adult at the desk may do with the game on the projector. Everything else goes through its pages as always.
class Projection {
public:
    Projection(Sitting& sitting, ScreenStack& stack) : sitting_(sitting), stack_(stack) {}

    /// A class sits down as a guest with this episode, at its content note. False if there is no such episode.
    bool open(const std::string& episode, story::Band band, int strength_cap);
    [[nodiscard]] bool running() const { return !episode_.empty(); }
    /// Ends the class's session: its story and its votes are forgotten.
    void close();

    /// Where the story stands; nothing before it began.
    [[nodiscard]] std::optional<Standing> standing() const;
    /// The story holds at these places ("lunch/mina-now") until it is let go on; each holds once a way.
    void stop_at(std::vector<std::string> places);
    void go_on();

    [[nodiscard]] ProjectorMoment moment() const;
    /// Everything on the wall again as it was then; the curtain stays.
    void back_to(const ProjectorMoment&);
    /// Whether something happened on the wall since.
    [[nodiscard]] bool differs_from(const ProjectorMoment&) const;
    /// The story, or its note, or a vote of it is what the wall shows; not the help, the town or the title.
    [[nodiscard]] bool story_shown() const;
    /// From wherever somebody went on the wall, back to the story.
    void bring_story();

    /// Decisions of this way in their order; `rewind` goes back to before one. The way that was left stays for comparing.
    [[nodiscard]] std::vector<Decision> decisions() const;
    bool rewind(std::size_t taken);
    /// Takes the option a class decided on. False if it is not open here.
    bool choose(const std::string& option);
    /// Skips the scene, in its two lines.
    bool skip();

    void draw(Curtain curtain) { curtain_ = curtain; }
    [[nodiscard]] Curtain curtain() const { return curtain_; }

    /// A vote lies over the choice until it is decided or put away; the desk presses it on by handing in the next one.
    void show(const classroom::Vote& vote);
    void put_vote_away();
    [[nodiscard]] const std::optional<classroom::Vote>& vote() const { return vote_; }
    /// What was decided so far, for the desk and the debrief: numbers only, gone with the session.
    [[nodiscard]] const std::vector<classroom::Decided>& decided() const { return decided_; }

    /// What this class chose, laid out for the end: its decisions, the spread where there was one, two ways side by side, next week.
    [[nodiscard]] page::Page debrief() const;
    /// One section of it at a time, so that a wall has room for it.
    [[nodiscard]] page::Page debrief_on_wall() const;
    /// The next section. False on the last one.
    bool turn_debrief();
    /// Shows the debrief on the projector, or takes it away.
    void show_debrief(bool shown);
    [[nodiscard]] bool debrief_shown() const;

    // For the game: what the class sees instead, or on top, and whether a press is not the story's now.
    [[nodiscard]] std::optional<page::Page> instead() const;
    void adapt(page::Page&) const;
    [[nodiscard]] bool takes(const page::ControlId&) const;

    // For the vote on the wall.
    void set(const classroom::Vote& vote) { vote_ = vote; }
    void forget_vote() { vote_.reset(); }
    void take_decided();
    [[nodiscard]] page::Stage stage() const;

private:
    [[nodiscard]] Session* session() const;
    [[nodiscard]] bool is_stopped(const std::string& at) const;
    [[nodiscard]] bool holds() const;
    bool take(const std::string& option);
    void add_about_self(page::Page&) const;

    Sitting& sitting_;
    ScreenStack& stack_;
    std::string episode_;
    std::vector<std::string> stops_;
    std::vector<std::string> passed_; ///< stops that were let go on from, on this way
    Curtain curtain_ = Curtain::Open;
    std::optional<classroom::Vote> vote_;
    std::vector<classroom::Decided> decided_;
    std::size_t debrief_at_ = 0; ///< section on the wall
};

}
