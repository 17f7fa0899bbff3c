// SPDX-License-Identifier: MIT
#pragma once
#include "classroom/plan.hpp"

#include <string_view>

namespace classroom {

enum class PartState { Waiting, Now, Done, Dropped };

/// A part of a running session.
struct Running {
    Part part;
    PartState state = PartState::Waiting;
    bool to_fit = false;     ///< dropped by the clock, not by the adult
    bool insisted = false;   ///< taken back by the adult: the clock leaves it alone
    bool offered = false;    ///< dropped by the clock, and it was told that it would fit again
    int insists_on = 0;      ///< seconds the adult asked for, more than its least
    int spent = 0;           ///< seconds the class was at it
    int planned = 0;         ///< seconds it gets, by the plan as it is now; of the part that runs, with what was spent
    bool kept_short = false; ///< shortened by the adult: time to spare does not go to it
    bool not_held = false;   ///< left by a press before it had begun
    bool cut_early = false;  ///< a piece of story that is left where that is next possible
    double with_here = 1;    ///< of a piece of story: how much of its time it still needs with the moment it stands at,
    double after_here = 0;   ///< and without it
    int arrived = 0;         ///< seconds spent when it came there
    bool operator==(const Running&) const = default;
};

/// What the clock did by itself, for the adult to see and to take back.
struct Told {
    enum class What {
        Dropped,   ///< part `part` had no room any more
        BrokenOff, ///< piece of story `part` is for another day
        Fits,      ///< part `part` was dropped for time and would fit again
        TooShort,  ///< even the least of what is left needs `seconds` more than there are
        Over       ///< the end was `seconds` ago
    };
    What what = What::Dropped;
    std::size_t part = 0;
    int seconds = 0;
    bool operator==(const Told&) const = default;
};

/// The same news, however the seconds have moved on.
constexpr bool same_news(const Told& a, const Told& b) {
    return a.what == b.what && a.part == b.part;
}

/// Why a press changed nothing.
enum class Refused { NotNow, NoSuchPart, AlwaysStays, HasItsPlace, ShortAlready, NothingToUndo };

/// A session that runs: a value, whose clock is handed in. Whatever happens it plans what is left so that it ends on time: parts shrink to
/// their least before any is dropped, the last pause goes first, the story is left before talk is, exit and leaving the roles never. A
/// press can be undone.
class Session {
public:
    Session() = default;
    explicit Session(const Plan&);

    // What the adult presses. None: done; otherwise why not.
    std::optional<Refused> start();
    std::optional<Refused> next();
    /// "Eyes up": the part stands still, the clock goes on.
    std::optional<Refused> eyes_up(bool up);
    std::optional<Refused> shorten(std::size_t part); ///< to its least
    std::optional<Refused> lengthen(std::size_t part, int seconds = 60);
    std::optional<Refused> drop(std::size_t part);
    std::optional<Refused> take_back(std::size_t part);
    /// One place earlier (-1) or later (+1), past what was dropped. Only talk, rewind and the starter can move.
    std::optional<Refused> move(std::size_t part, int by);
    /// The end comes earlier (a bell, a visitor) or later.
    std::optional<Refused> lose(int seconds);
    std::optional<Refused> gain(int seconds);
    /// The story came to its end, or by a stop the class did not take: the pauses and pieces that lie behind it are done.
    std::optional<Refused> story_is_at(double share);
    /// Of the piece of story that runs: how much of its time is still needed (1: all), with the moment it stands at and without it.
    void story_needs(double with_here, double after_here);
    /// The bell has rung: leaving the roles comes now, within a minute, and nothing before it.
    std::optional<Refused> leave_now();
    /// Takes the last press back. Time stays spent, and what was started stays started.
    std::optional<Refused> undo();

    /// What presses change, and so what going back brings back.
    struct State {
        std::vector<Running> parts;
        int length = 0;
        bool started = false, eyes_up = false;
    };
    /// The session as it was when something was pressed.
    struct Moment {
        State state;
        int elapsed = 0;
    };
    [[nodiscard]] Moment moment() const { return {now_, elapsed_}; }
    /// As it was then, but for the time: what passed since has passed, for the part that runs again.
    void back_to(Moment);
    /// Whether a press since then left it another one.
    [[nodiscard]] bool differs_from(const Moment&) const;

    /// Time goes by.
    void pass(int seconds);

    [[nodiscard]] const std::vector<Running>& parts() const { return now_.parts; }
    [[nodiscard]] bool started() const { return now_.started; }
    [[nodiscard]] bool over() const;
    [[nodiscard]] bool eyes_are_up() const { return now_.eyes_up; }
    /// The part that runs, if one does.
    [[nodiscard]] std::optional<std::size_t> current() const;
    /// The part `next` would lead to.
    [[nodiscard]] std::optional<std::size_t> after_current() const;
    [[nodiscard]] int length() const { return now_.length; }          ///< seconds in all
    [[nodiscard]] int elapsed() const { return elapsed_; }            ///< since the start
    [[nodiscard]] int left() const { return now_.length - elapsed_; } ///< may be less than nothing
    [[nodiscard]] int part_left() const;                              ///< of the part that runs; 0: time to go on
    [[nodiscard]] int short_by() const { return short_by_; }          ///< seconds that even the least of what is left lacks
    [[nodiscard]] int spare() const { return spare_; }                ///< seconds nobody needs
    /// What the clock did since the last `hear`, oldest first.
    [[nodiscard]] const std::vector<Told>& told() const { return told_; }
    void hear() { told_.clear(); }
    /// What is to be said of the plan as it is now: nothing twice, nothing of parts gone by, and past the end only that.
    [[nodiscard]] std::vector<Told> news() const;
    /// From this share on the story is left for another day, wherever that is possible.
    [[nodiscard]] std::optional<double> leaves_from() const;
    [[nodiscard]] bool can_undo() const { return !before_.empty(); }
    /// Whether there is time for a part that was dropped.
    [[nodiscard]] bool would_fit(std::size_t part) const;
    [[nodiscard]] bool can_move(std::size_t part, int by) const;
    /// Where the story has to hold, for the pauses that are still to come and the one that runs: "lunch/mina-now".
    [[nodiscard]] std::vector<std::string> stops_ahead() const;

private:
    void remember();
    void go_to_next(PartState leaving);
    void break_off(std::size_t from, bool to_fit);
    void plan_again();
    void drop_what_does_not_fit();
    [[nodiscard]] bool is_reached(std::size_t part) const;
    void put_back_what_fits(const std::vector<PartState>& before);
    bool drop_one();
    bool give_up_more_than_least();
    bool drop_first(bool insisted_too, bool talk);
    bool break_off_last();
    bool cut_story();
    void share_out();
    int stretch_talk(int spare);
    void offer_again();
    [[nodiscard]] int least_of(const Running&) const;
    [[nodiscard]] int least_left() const;
    [[nodiscard]] std::optional<Refused> refuse_change(std::size_t part) const;

    State now_;
    std::vector<Pace::Leave> leaves_;
    int elapsed_ = 0;
    int short_by_ = 0;
    int spare_ = 0;
    bool cut_short_ = false; ///< the part that runs must make way
    std::vector<Told> told_;
    std::vector<Moment> before_;
};

/// What each part takes or took in whole minutes, so that they add up; 0: none, or less than half of one.
std::vector<int> whole_minutes(const Session&);

}
